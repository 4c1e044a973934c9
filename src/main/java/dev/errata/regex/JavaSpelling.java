package dev.errata.regex;

import java.util.Arrays;

/// A pattern in Java's spelling, written from left to right, that remembers which place of the original each of its
/// characters stands for.
final class JavaSpelling {

    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private boolean afterReference;

    /// Appends what stands for the place `origin` (a UTF-16 offset) of the original.
    void append(String spelling, int origin) {
        if (afterReference && !spelling.isEmpty() && Character.isDigit(spelling.charAt(0))) {
            write("(?:)", origin);
        }
        afterReference = false;
        write(spelling, origin);
    }

    /// Appends a reference to a group by its number; digits that follow are kept apart from it.
    void appendReference(int group, int origin) {
        append("\\" + group, origin);
        afterReference = true;
    }

    /// The place of the original that a place of [#text] stands for.
    int origin(int offset) {
        return text.isEmpty() ? 0 : origins[Math.clamp(offset, 0, text.length() - 1)];
    }

    String text() {
        return text.toString();
    }

    private void write(String spelling, int origin) {
        int from = text.length();
        text.append(spelling);
        if (text.length() > origins.length) {
            origins = Arrays.copyOf(origins, Math.max(text.length(), origins.length * 2));
        }
        Arrays.fill(origins, from, text.length(), origin);
    }
}
