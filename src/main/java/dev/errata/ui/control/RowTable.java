package dev.errata.ui.control;

import java.util.Arrays;

/// The rows of a text in arrays: where each starts in the file and on the screen, how it ends, which line it belongs to, and
/// whether it starts inside of a string. Grows while it is filled from the first row to the last.
public final class RowTable {
    /// How a row starts.
    public static final byte OUTSIDE = 0;
    public static final byte IN_STRING = 1;
    public static final byte IN_ESCAPE = 2;

    private int[] fileStarts;
    private int[] shownStarts;
    private int[] lines;
    private RowEnd[] ends;
    private byte[] states;
    private int size;
    private int fileLength;
    private int shownLength;
    private int nextLine = 1;

    RowTable(int capacity) {
        fileStarts = new int[capacity];
        shownStarts = new int[capacity];
        lines = new int[capacity];
        ends = new RowEnd[capacity];
        states = new byte[capacity];
    }

    /// Appends a row of `length` units that starts in `state`.
    public void add(int length, RowEnd end, byte state) {
        if (size == ends.length) {
            int larger = size + (size >> 1) + 16;
            fileStarts = Arrays.copyOf(fileStarts, larger);
            shownStarts = Arrays.copyOf(shownStarts, larger);
            lines = Arrays.copyOf(lines, larger);
            ends = Arrays.copyOf(ends, larger);
            states = Arrays.copyOf(states, larger);
        }
        fileStarts[size] = fileLength;
        shownStarts[size] = shownLength;
        lines[size] = nextLine;
        ends[size] = end;
        states[size] = state;
        size++;
        fileLength += length + end.inFile().length();
        shownLength += length + (end == RowEnd.NONE ? 0 : 1);
        if (end.endsLine()) {
            nextLine++;
        }
    }

    /// Appends the rows `from` to before `to` of another table.
    public void addAll(RowTable other, int from, int to) {
        for (int row = from; row < to; row++) {
            add(other.length(row), other.end(row), other.states[row]);
        }
    }

    public int size() {
        return size;
    }

    int fileStart(int row) {
        return row == size ? fileLength : fileStarts[row];
    }

    int shownStart(int row) {
        return row == size ? shownLength : shownStarts[row];
    }

    public int shownLength() {
        return shownLength;
    }

    /// The line of the row, from 1.
    public int line(int row) {
        return lines[row];
    }

    public RowEnd end(int row) {
        return ends[row];
    }

    public byte state(int row) {
        return states[row];
    }

    /// Says anew how a row starts.
    void restate(int row, byte state) {
        states[row] = state;
    }

    /// The units of the row without its end.
    public int length(int row) {
        return fileStart(row + 1) - fileStarts[row] - end(row).inFile().length();
    }

    /// The row that holds a place of the file: of two that meet there, the later.
    public int rowOfFile(int offset) {
        return rowOf(fileStarts, offset);
    }

    public int rowOfShown(int offset) {
        return rowOf(shownStarts, offset);
    }

    /// The first row of a line; the last row of all where there is no such line.
    int rowOfLine(int line) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines[middle] < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int rowOf(int[] starts, int offset) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
