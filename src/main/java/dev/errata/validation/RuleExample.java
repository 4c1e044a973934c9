package dev.errata.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a rule finds, and what it is content with.
///
/// @param before what has the finding
/// @param after  the same without it
/// @param beside what is there before and after
public record RuleExample(List<Part> before, List<Part> after, List<Part> beside) {

    public RuleExample {
        before = List.copyOf(before);
        after = List.copyOf(after);
        beside = List.copyOf(beside);
    }

    /// A piece of text, and where it stands.
    ///
    /// @param text  as people read it: `⟨U+200B⟩` stands for a character that cannot be seen
    /// @param notes what is said of the place, such as the `path` of the file; none in most cases
    public record Part(Place place, String text, Map<String, String> notes) {

        public Part {
            notes = Map.copyOf(notes);
        }
    }

    /// Where a piece of text stands.
    public enum Place {
        /// Members of the record that has the finding.
        RECORD,
        /// Members of another record.
        OTHER,
        /// The whole file of the record.
        FILE,
        /// The settings of the folder.
        SETTINGS,
        /// The samples of the folder.
        SAMPLES,
        /// A log that the folder marks as clean.
        LOG;

        /// The word in keys, such as `record`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
