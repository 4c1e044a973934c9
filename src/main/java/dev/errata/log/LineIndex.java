package dev.errata.log;

import java.util.Arrays;

/// Where the lines of a log stand, kept sparsely: one mark for every [#STRIDE] bytes, so that a log of 10 GB takes under 3 MB.
/// Grows while others read it; may be used by many threads.
final class LineIndex {

    /// Bytes between two marks, or more where a line is longer.
    static final int STRIDE = 1 << 16;

    private final TextEncoding encoding;
    private long[] markedLines = new long[64];
    private long[] markedOffsets = new long[64];
    private int marks = 1;
    private long ends;
    private long offset;
    private long lineStart;

    /// The beginning of a line whose place is known.
    record Mark(long line, long offset) {}

    /// @param offset where the text begins in the log
    LineIndex(TextEncoding encoding, long offset) {
        this.encoding = encoding;
        this.offset = offset;
        this.lineStart = offset;
        markedLines[0] = 1;
        markedOffsets[0] = offset;
    }

    /// Takes the next bytes of the log, a multiple of the encoding's unit.
    synchronized void append(byte[] bytes, int length) {
        int at = 0;
        while (true) {
            int after = encoding.afterLineFeed(bytes, at, length);
            if (after < 0) {
                break;
            }
            ends++;
            lineStart = offset + after;
            if (lineStart - markedOffsets[marks - 1] >= STRIDE) {
                mark();
            }
            at = after;
        }
        offset += length;
    }

    private void mark() {
        if (marks == markedLines.length) {
            markedLines = Arrays.copyOf(markedLines, marks * 2);
            markedOffsets = Arrays.copyOf(markedOffsets, marks * 2);
        }
        markedLines[marks] = ends + 1;
        markedOffsets[marks++] = lineStart;
    }

    /// How many lines there are; the last may lack its line end.
    synchronized long lines() {
        return ends + (offset > lineStart ? 1 : 0);
    }

    /// How many bytes of the log have been looked at.
    synchronized long offset() {
        return offset;
    }

    /// The last mark at or before a line.
    synchronized Mark before(long line) {
        int found = Arrays.binarySearch(markedLines, 0, marks, line);
        int mark = found >= 0 ? found : Math.max(0, -found - 2);
        return new Mark(markedLines[mark], markedOffsets[mark]);
    }
}
