package dev.errata.log;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/// Makes chunks of whole lines out of bytes as they come. Holds no more than what it was just given and one line up to
/// [LogReader#MAX_LINE]. Not thread-safe.
final class LineAssembler {
    private final TextEncoding encoding;
    private final Deque<Ready> ready = new ArrayDeque<>();
    private byte[] pending = new byte[1 << 10];
    private int length;
    private long cut;
    private long offset;
    private long line;
    /// What stands before `offset`, as far as it is remembered.
    private byte[] before;

    /// Whole lines, and where they begin.
    private record Ready(LogPlace place, LogChunk chunk) {}

    /// @param offset where the text begins in the log
    LineAssembler(TextEncoding encoding, long offset) {
        this(new LogPlace(Optional.empty(), encoding, offset, 1, new byte[0]));
    }

    /// Goes on from a place.
    LineAssembler(LogPlace place) {
        this.encoding = place.encoding();
        this.offset = place.offset();
        this.line = place.line();
        this.before = place.before();
    }

    /// Takes the next bytes, a multiple of the encoding's unit.
    void add(byte[] bytes, int from, int to) {
        int after = encoding.afterLineFeed(bytes, from, to);
        if (after < 0) {
            extend(bytes, from, to);
            return;
        }
        int start = from;
        if (length + cut + after - from > LogReader.MAX_LINE) {
            extend(bytes, from, after - encoding.unit());
            emit();
            offset += encoding.unit();
            start = after;
        }
        int end = lastLineEnd(bytes, start, to);
        if (end > start) {
            append(bytes, start, end);
            emit();
        }
        extend(bytes, end, to);
    }

    /// The next whole lines, if any.
    Optional<LogChunk> poll() {
        return Optional.ofNullable(ready.poll()).map(Ready::chunk);
    }

    /// The place behind the lines that were given, in no file as yet.
    LogPlace place() {
        return Optional.ofNullable(ready.peek()).map(Ready::place).orElseGet(this::end);
    }

    private LogPlace end() {
        return new LogPlace(Optional.empty(), encoding, offset, line, before);
    }

    /// The line without a line end that stands at the end, if any, as it is by now.
    Optional<LogChunk> unfinished() {
        return length == 0
                ? Optional.empty()
                : Optional.of(new LogChunk(encoding, Arrays.copyOf(pending, length), length, line, offset, cut));
    }

    /// The line without a line end that stands at the end, if any.
    Optional<LogChunk> last() {
        if (length > 0) {
            emit();
        }
        return poll();
    }

    private void extend(byte[] bytes, int from, int to) {
        int kept = Math.min(to - from, LogReader.MAX_LINE - length);
        append(bytes, from, from + kept);
        cut += to - from - kept;
    }

    private void append(byte[] bytes, int from, int to) {
        int added = to - from;
        if (length + added > pending.length) {
            pending = Arrays.copyOf(pending,
                    Math.max(length + added, Math.min(pending.length * 2, LogReader.MAX_LINE)));
        }
        System.arraycopy(bytes, from, pending, length, added);
        length += added;
    }

    private void emit() {
        LogChunk chunk = new LogChunk(encoding, pending, length, line, offset, cut);
        ready.add(new Ready(end(), chunk));
        line += countLines();
        offset += length + cut;
        before = cut > 0
                ? new byte[0]
                : Arrays.copyOfRange(pending, Math.max(0, length - LogPlace.REMEMBERED), length);
        pending = new byte[1 << 10];
        length = 0;
        cut = 0;
    }

    private long countLines() {
        if (encoding.unit() == 1) {
            int feeds = LineFeeds.count(pending, 0, length);
            return length > 0 && pending[length - 1] != '\n' ? feeds + 1 : feeds;
        }
        long count = 0;
        int at = 0;
        for (int after = encoding.afterLineFeed(pending, 0, length); after >= 0;) {
            count++;
            at = after;
            after = encoding.afterLineFeed(pending, at, length);
        }
        return at < length ? count + 1 : count;
    }

    /// The byte after the last line feed, or `from`.
    private int lastLineEnd(byte[] bytes, int from, int to) {
        int unit = encoding.unit();
        for (int at = from + (to - from) / unit * unit - unit; at >= from; at -= unit) {
            if (encoding.isUnit(bytes, at, '\n')) {
                return at + unit;
            }
        }
        return from;
    }
}
