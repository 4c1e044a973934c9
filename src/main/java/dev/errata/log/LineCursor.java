package dev.errata.log;

import java.util.Optional;

/// Goes through the lines of a chunk. Lines end at LF or CRLF and nothing else. A line is decoded once at most, so that what is
/// replaced in it is counted once. Not thread-safe.
public final class LineCursor {
    private final LogChunk chunk;
    private final LineDecoder decoder;
    private final byte[] bytes;
    private final TextEncoding encoding;
    private long number;
    private int start;
    private int end;
    private int next;
    private boolean ascii;
    private Optional<String> text = Optional.empty();

    LineCursor(LogChunk chunk, LineDecoder decoder) {
        this.chunk = chunk;
        this.decoder = decoder;
        this.bytes = chunk.bytes();
        this.encoding = chunk.encoding();
        this.number = chunk.firstLine() - 1;
    }

    /// Goes to the next line; false where there is none.
    public boolean next() {
        if (next >= chunk.length()) {
            return false;
        }
        start = next;
        text = Optional.empty();
        number++;
        int unit = encoding.unit();
        int feed = unit == 1 ? byteLineEnd() : unitLineEnd();
        end = feed;
        if (feed < chunk.length() && feed >= start + unit && encoding.isUnit(bytes, feed - unit, '\r')) {
            end = feed - unit;
        }
        next = feed + unit;
        return true;
    }

    /// The end of the line, where its bytes are looked at once for both the line feed and what is not of ASCII.
    private int byteLineEnd() {
        byte[] all = bytes;
        int length = chunk.length();
        long seen = 0;
        int at = start;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            long eight = LineFeeds.eight(all, at);
            long feeds = LineFeeds.in(eight);
            if (feeds != 0) {
                int before = Long.numberOfTrailingZeros(feeds) & -Byte.SIZE;
                ascii = ((seen | eight & (1L << before) - 1) & LineFeeds.HIGHEST) == 0;
                return at + before / Byte.SIZE;
            }
            seen |= eight;
        }
        for (; at < length && all[at] != '\n'; at++) {
            seen |= all[at];
        }
        ascii = (seen & LineFeeds.HIGHEST) == 0;
        return at;
    }

    private int unitLineEnd() {
        ascii = false;
        int after = encoding.afterLineFeed(bytes, start, chunk.length());
        return after < 0 ? chunk.length() : after - encoding.unit();
    }

    /// The number of the line, from 1.
    public long number() {
        return number;
    }

    /// Where its bytes begin in the chunk.
    public int start() {
        return start;
    }

    /// Where they end, the line end not counted.
    public int end() {
        return end;
    }

    /// Whether each byte of the line is a character of ASCII.
    public boolean isAscii() {
        return ascii;
    }

    /// The text of the line.
    public String text() {
        if (text.isEmpty()) {
            text = Optional.of(ascii ? decoder.ascii(bytes, start, end) : decoder.text(bytes, start, end));
        }
        return text.get();
    }
}
