package dev.errata.curation;

import java.util.Locale;
import java.util.Objects;

/// A text on which the pattern of a record is tried.
///
/// @param record id of the record
/// @param expect what the pattern has to do
/// @param text   the text, such as a line of a log
/// @param note   where it comes from or why it is there; may be empty
public record Sample(String record, Expect expect, String text, String note) {

    /// What a pattern has to do with a sample.
    public enum Expect {
        MATCH, NO_MATCH;

        /// The word in the file: `match` or `no-match`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Sample {
        Objects.requireNonNull(record);
        Objects.requireNonNull(expect);
        Objects.requireNonNull(text);
        Objects.requireNonNull(note);
    }
}
