package dev.errata.workspace;

import dev.errata.json.JsonPointer;
import java.util.List;

/// Whether one step can be taken back while those after it stay.
public sealed interface Reversal {

    /// @param step takes it back, as a step of its own
    record Possible(Step step) implements Reversal {}

    /// @param path   the file that is in the way; empty text where it is none
    /// @param places what is touched, as pointers into the text that the step left behind
    record Impossible(Reason reason, String path, List<JsonPointer> places) implements Reversal {
        public Impossible {
            places = List.copyOf(places);
        }
    }

    /// What is in the way.
    enum Reason {
        /// A later step has changed the same values.
        TOUCHED,
        /// The file has gone since.
        GONE,
        /// A file stands where one would have to be put back.
        TAKEN,
        /// The file would be no valid JSON any more, or hold a key twice.
        BREAKS,
        /// Nothing is left of what the step did.
        NOTHING_LEFT;

        /// `touched`, `gone` …: the end of its message key.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
