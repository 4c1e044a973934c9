package dev.errata.ui.regexlab;

import dev.errata.regex.LineSummary;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.Stop;
import java.util.List;
import java.util.Optional;

/// What became of the pattern, the signature and the text at one moment.
public sealed interface LabResult {

    /// There is no record, or its pattern is no text.
    record NoPattern() implements LabResult {}

    /// The pattern cannot be used.
    record Refused(PatternFault fault) implements LabResult {}

    /// The pattern was run.
    ///
    /// @param signature what it finds in the record's signature
    /// @param matches   the matches in the text, at most [LabRun#LISTED_MATCHES]
    /// @param grouped   whether a group took part in any of them
    /// @param summary   the count over all lines
    /// @param stop      why and where the pattern was stopped first in the text
    record Ran(MatchOutcome signature, List<ListedMatch> matches, boolean grouped, LineSummary summary,
            Optional<Stop> stop) implements LabResult {

        public Ran {
            matches = List.copyOf(matches);
        }

        /// How many matches are counted but not listed.
        public long unlisted() {
            return summary.matches() - matches.size();
        }
    }
}
