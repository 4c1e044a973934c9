package dev.errata.json;

/// A place in a text for people: line and column, both from 1. Lines end at LF (CRLF included); a column counts UTF-16
/// units, so that a character outside the basic plane takes two, as in editors and in the language server protocol. A
/// byte order mark takes no column.
public record JsonPosition(int line, int column) implements Comparable<JsonPosition> {

    /// The first place of any text.
    public static final JsonPosition START = new JsonPosition(1, 1);

    public JsonPosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(JsonPosition other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
