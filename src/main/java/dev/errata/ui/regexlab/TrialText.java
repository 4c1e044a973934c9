package dev.errata.ui.regexlab;

import java.util.Optional;

/// The text that the pattern is tried on.
///
/// @param text its lines, as they came
/// @param cut  what is missing of what was given
public record TrialText(String text, Optional<Cut> cut) {
    /// The most that is taken: characters of what is pasted, bytes of a file.
    public static final int LARGEST = 10 << 20;

    static final TrialText EMPTY = new TrialText("", Optional.empty());

    /// Where a text came from that is not here as a whole.
    public enum Origin {
        PASTED, FILE, PACKED_FILE, BROKEN_FILE
    }

    /// What is missing.
    ///
    /// @param kept how much was taken, in millions of characters or bytes
    /// @param size how much there was; 0 where that is not known
    public record Cut(Origin origin, long kept, long size) {}

    /// A text that was pasted or typed: as a whole, or its first lines.
    static TrialText pasted(String text) {
        return text.length() <= LARGEST
                ? new TrialText(text, Optional.empty())
                : new TrialText(wholeLines(text.substring(0, LARGEST)),
                        Optional.of(new Cut(Origin.PASTED, LARGEST >> 20, text.length() >> 20)));
    }

    /// The text without its last line, which may be cut in the middle; all of it where it is one line.
    static String wholeLines(String text) {
        int end = text.lastIndexOf('\n');
        if (end > 0) {
            return text.substring(0, end + 1);
        }
        boolean splitsPair = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        return splitsPair ? text.substring(0, text.length() - 1) : text;
    }
}
