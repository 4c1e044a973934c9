package dev.errata.regex;

import java.util.List;
import java.util.Optional;

/// What matching found, what it cost, and whether it got to the end.
///
/// @param matches in order of their place; they do not overlap
/// @param steps how often the engine looked at a character
/// @param stop why it ended early; empty if the matches are all that there are
public record MatchOutcome(List<Match> matches, long steps, Optional<Stop> stop) {

    public MatchOutcome {
        matches = List.copyOf(matches);
    }

    /// Whether there are more matches than were asked for.
    public boolean hasMore() {
        return stop.filter(why -> why.reason() == StopReason.LIMIT).isPresent();
    }

    /// Why and where the pattern itself was ended early; empty where it found as many matches as were asked for.
    public Optional<Stop> trouble() {
        return hasMore() ? Optional.empty() : stop;
    }

    /// The first match, if any.
    public Optional<Match> first() {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.getFirst());
    }
}
