package dev.errata.json;

/// A stretch of text in UTF-16 units: `start` inclusive, `end` exclusive. An empty span is a place between two units.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /// The number of UTF-16 units.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// True where `offset` lies in the span or directly behind it, as a caret does that has just typed its last unit.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /// The part of `text` that the span covers.
    public String in(String text) {
        return text.substring(start, end);
    }
}
