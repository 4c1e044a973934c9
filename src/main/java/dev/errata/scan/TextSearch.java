package dev.errata.scan;

import dev.errata.log.LineCursor;
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

    private final Sketch sketch = new Sketch();
    private final Candidates candidates;
    private final Cancellation cancellation;

    /// Prepares a set of patterns.
    public TextSearch(PatternSet patterns, Cancellation cancellation) {
        this(new GramFilter(patterns, GramCosts.usual()), cancellation);
    }

    TextSearch(GramFilter filter, Cancellation cancellation) {
        this.candidates = new Candidates(filter);
        this.cancellation = cancellation;
    }

    /// What is found in a text, in the order of paths. The text is one subject, whatever line ends it has.
    public List<Found> find(String text) {
        sketch.take(text);
        candidates.look(sketch);
        return candidates.count() == 0 ? List.of() : confirm(text);
    }

    /// What is found in a line.
    List<Found> find(byte[] bytes, LineCursor line) {
        if (!line.isAscii()) {
            return find(line.text());
        }
        sketch.takeAscii(bytes, line.start(), line.end());
        candidates.look(sketch);
        return candidates.count() == 0 ? List.of() : confirm(line.text());
    }

    private List<Found> confirm(String text) {
        Budget budget = budget(text.length());
        boolean shifted = sketch.length() < text.length();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < candidates.count(); i++) {
            int earliest = candidates.earliest(i);
            int from = shifted ? text.offsetByCodePoints(0, earliest) : earliest;
            MatchOutcome outcome = candidates.record(i).pattern().find(text, from, budget, cancellation);
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
