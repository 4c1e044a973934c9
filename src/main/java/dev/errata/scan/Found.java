package dev.errata.scan;

import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.Stop;
import java.util.Objects;
import java.util.Optional;

/// A record that a text has something of: its first match, or a search that was stopped before it could tell.
///
/// @param record  the record
/// @param outcome has one match, or none and a stop
public record Found(ScannedRecord record, MatchOutcome outcome) {

    public Found {
        Objects.requireNonNull(record);
        if (outcome.matches().isEmpty() == outcome.stop().isEmpty()) {
            throw new IllegalArgumentException("neither match nor stop");
        }
    }

    /// The first match, unless the search was stopped.
    public Optional<Match> match() {
        return outcome.first();
    }

    /// Why the search was stopped, unless it found a match.
    public Optional<Stop> stop() {
        return outcome.stop();
    }
}
