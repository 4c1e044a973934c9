package dev.errata.ui.regexlab;

import dev.errata.regex.LineHit;
import dev.errata.regex.LineSummary;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import java.util.List;

/// What became of the pattern, the signature and the text at one moment.
public sealed interface LabResult {

    /// There is no record, or its pattern is no text.
    record NoPattern() implements LabResult {}

    /// The pattern cannot be used.
    record Refused(PatternFault fault) implements LabResult {}

    /// The pattern was run.
    ///
    /// @param signature what it finds in the record's signature
    /// @param hits      the lines of the text on which it matched or was stopped, at most [RegexLabViewModel#LISTED_LINES]
    /// @param summary   the count over all lines
    /// @param groups    the names of the groups 1, 2, …; the number for one without a name
    record Ran(MatchOutcome signature, List<LineHit> hits, LineSummary summary,
            List<String> groups) implements LabResult {

        public Ran {
            hits = List.copyOf(hits);
            groups = List.copyOf(groups);
        }

        /// How many lines have something to say but are not among the hits.
        public int unlistedLines() {
            return Math.max(0, summary.linesMatched() - (int) hits.stream()
                    .filter(hit -> !hit.outcome().matches().isEmpty()).count());
        }
    }
}
