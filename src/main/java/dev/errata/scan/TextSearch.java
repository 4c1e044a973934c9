package dev.errata.scan;

import dev.errata.log.LineCursor;
import dev.errata.log.LogChunk;
import dev.errata.regex.Budget;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.StopReason;
import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Searches texts for all records of a set, one text after the other: gives what running each pattern alone would give. What
/// is not ruled out by what the patterns need is run for good. Not thread-safe.
public final class TextSearch {

    /// What a line of this length gets is more than the usual budget.
    private static final int LONG = 100_000;
    private static final int STEPS_PER_CHARACTER = 20;

    private final Candidates candidates;
    private final Cancellation cancellation;
    /// A text, and where its grams may end.
    private final Sketch text = new Sketch();
    private final GramPlaces textPlaces;
    /// A chunk of lines of ASCII, and where their grams may end.
    private final Sketch chunk = new Sketch();
    private final GramPlaces chunkPlaces;

    /// Prepares a set of patterns.
    public TextSearch(PatternSet patterns, Cancellation cancellation) {
        this(new GramFilter(patterns, GramCosts.usual()), cancellation);
    }

    TextSearch(GramFilter filter, Cancellation cancellation) {
        this.candidates = new Candidates(filter);
        this.cancellation = cancellation;
        this.textPlaces = new GramPlaces(filter.sieve());
        this.chunkPlaces = new GramPlaces(filter.sieve());
    }

    /// What is found in a text, in the order of paths. The text is one subject, whatever line ends it has.
    public List<Found> find(String subject) {
        text.take(subject);
        textPlaces.open(text);
        candidates.look(textPlaces, 0, text.length());
        return candidates.count() == 0 ? List.of() : confirm(subject, text.length() < subject.length());
    }

    /// Begins with the lines of a chunk, which are to be searched one after the other.
    void open(LogChunk lines) {
        if (lines.encoding().unit() == 1) {
            chunk.takeAscii(lines.bytes(), lines.length());
            chunkPlaces.open(chunk);
        }
    }

    /// What is found in a line of the chunk.
    List<Found> find(LineCursor line) {
        if (!line.isAscii()) {
            return find(line.text());
        }
        candidates.look(chunkPlaces, line.start(), line.end());
        return candidates.count() == 0 ? List.of() : confirm(line.text(), false);
    }

    private List<Found> confirm(String subject, boolean shifted) {
        Budget budget = budget(subject.length());
        List<Found> found = new ArrayList<>(candidates.count());
        for (int i = 0; i < candidates.count(); i++) {
            int earliest = candidates.earliest(i);
            int from = shifted ? subject.offsetByCodePoints(0, earliest) : earliest;
            MatchOutcome outcome = candidates.record(i).pattern().find(subject, from, budget, cancellation);
            if (outcome.stop().filter(stop -> stop.reason() == StopReason.CANCELLED).isPresent()) {
                throw new CancellationException();
            }
            if (!outcome.matches().isEmpty() || outcome.stop().isPresent()) {
                found.add(new Found(candidates.record(i), outcome));
            }
        }
        return found;
    }

    /// The budget of a search: for a long text it grows with the text, so that a pattern without faults gets to its end.
    static Budget budget(int length) {
        return length < LONG
                ? Budget.DEFAULT
                : new Budget(Math.max(Budget.DEFAULT.steps(), (long) length * STEPS_PER_CHARACTER),
                        Duration.ofSeconds(5));
    }
}
