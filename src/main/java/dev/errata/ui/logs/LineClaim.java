package dev.errata.ui.logs;

import dev.errata.scan.RankedMatch;
import java.util.Comparator;

/// A record that claims a line, and where in the line.
///
/// @param match the record, with what ranks it
/// @param start the first character of the match
record LineClaim(RankedMatch match, int start) {
    /// As the ranking of their matches.
    static final Comparator<LineClaim> BEST_FIRST = Comparator.comparing(LineClaim::match, RankedMatch.BEST_FIRST);

    /// The part of the line that the pattern matches; what a cut line has of it.
    String matched() {
        String line = match.line();
        int from = Math.min(start, line.length());
        return line.substring(from, Math.min(from + match.length(), line.length()));
    }
}
