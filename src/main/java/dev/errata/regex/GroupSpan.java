package dev.errata.regex;

/// What a group matched: UTF-16 offsets in the text, `end` exclusive.
public record GroupSpan(int start, int end) {

    public GroupSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }
}
