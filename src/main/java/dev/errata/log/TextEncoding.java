package dev.errata.log;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The encoding of a log, guessed from its beginning.
public enum TextEncoding {
    /// Also what is taken where nothing else fits: then the bytes that are no UTF-8 are replaced, and counted.
    UTF_8(StandardCharsets.UTF_8),
    /// With a byte order mark only.
    UTF_16LE(StandardCharsets.UTF_16LE),
    /// With a byte order mark only.
    UTF_16BE(StandardCharsets.UTF_16BE),
    /// The Chinese national standard, which holds GBK and GB 2312.
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /// What decodes it.
    public Charset charset() {
        return charset;
    }

    /// Bytes of a unit: a line end is a whole unit at a multiple of this many bytes after the byte order mark.
    public int unit() {
        return switch (this) {
            case UTF_8, GB18030 -> 1;
            case UTF_16LE, UTF_16BE -> 2;
        };
    }

    /// Where in a unit the byte of an ASCII character stands.
    int asciiByte() {
        return this == UTF_16BE ? 1 : 0;
    }

    /// The byte after the line feed that is first at or after `from`, or -1 where none ends before `to`.
    ///
    /// @param from where a unit begins
    public int afterLineFeed(byte[] bytes, int from, int to) {
        if (unit() == 1) {
            int feed = LineFeeds.first(bytes, from, to);
            return feed < to ? feed + 1 : -1;
        }
        for (int at = from; at + 1 < to; at += 2) {
            if (isUnit(bytes, at, '\n')) {
                return at + 2;
            }
        }
        return -1;
    }

    /// Whether the unit at `at` is this ASCII character.
    public boolean isUnit(byte[] bytes, int at, char character) {
        return unit() == 1
                ? bytes[at] == character
                : bytes[at + asciiByte()] == character && bytes[at + 1 - asciiByte()] == 0;
    }
}
