package dev.errata.ui.logs;

import dev.errata.log.LogLine;
import java.util.List;
import java.util.Optional;

/// Some lines of a log after each other, as they were read.
///
/// @param log   empty: of none
/// @param first the number of the first
record LinePage(Optional<OpenLog> log, long first, List<LogLine> lines) {

    static final LinePage NONE = new LinePage(Optional.empty(), 1, List.of());

    LinePage {
        lines = List.copyOf(lines);
    }

    /// The line with this number, if it is among these.
    Optional<LogLine> line(long number) {
        return number < first || number >= first + lines.size()
                ? Optional.empty()
                : Optional.of(lines.get((int) (number - first)));
    }

    /// Whether all lines of a stretch are here.
    boolean holds(OpenLog wanted, long from, long to) {
        return log.equals(Optional.of(wanted)) && from >= first && to < first + lines.size();
    }
}
