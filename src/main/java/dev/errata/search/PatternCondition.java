package dev.errata.search;

import dev.errata.json.JsonString;
import dev.errata.json.ScalarNode;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A regular expression matches somewhere in some text of the fields, as it stands in the file.
///
/// Each text has a budget. A record on which the pattern is stopped does not meet the condition and is counted; after
/// [#MOST_STOPS] of them the pattern is not run any more.
final class PatternCondition implements Condition {
    static final int MOST_STOPS = 50;
    private static final Budget BUDGET = new Budget(200_000, Duration.ofMillis(100));

    private final Optional<BitSet> fields;
    private final CompiledPattern pattern;
    private final List<String> literals;
    private final AtomicInteger stops = new AtomicInteger();

    /// @param fields codes of the fields; empty for every text
    PatternCondition(Optional<BitSet> fields, CompiledPattern pattern) {
        this.fields = fields;
        this.pattern = pattern;
        this.literals = PatternLiterals.of(pattern);
    }

    /// On how many records the pattern was stopped.
    int stops() {
        return stops.get();
    }

    @Override
    public boolean holds(IndexedRecord record, int item) {
        if (stops.get() >= MOST_STOPS || !mayHold(record.summary().text())) {
            return false;
        }
        Search search = new Search(item);
        search.look(SearchValues.PATH, 0, record.path());
        if (record.record().text().isWellFormed()) {
            FieldTree.walk(record.record(), search);
        } else {
            search.look(SearchValues.UNKNOWN, 0, record.record().text().text());
        }
        stops.addAndGet(search.stopped && !search.found ? 1 : 0);
        return search.found;
    }

    /// Letters of the text that differ from the folded ones although the engine takes them for the same are all beyond Latin-1.
    private boolean mayHold(SearchText text) {
        if (text.isWide()) {
            return true;
        }
        for (String literal : literals) {
            if (!text.contains(literal)) {
                return false;
            }
        }
        return true;
    }

    private final class Search implements FieldTree.Visitor {
        private final int wanted;
        private boolean found;
        private boolean stopped;

        Search(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public void scalar(Optional<Field> field, int item, ScalarNode node) {
            if (node.value() instanceof JsonString(String text)) {
                look(field.map(SearchValues::code).orElse(SearchValues.UNKNOWN), item, text);
            }
        }

        @Override
        public void item(Field list, int item) {
            // Only what stands in it is looked at.
        }

        void look(int code, int item, String text) {
            boolean counts = fields.map(codes -> codes.get(code)).orElse(true) && (wanted == 0 || wanted == item);
            if (!found && counts) {
                MatchOutcome outcome = pattern.find(text, 0, BUDGET, Cancellation.NEVER);
                found = outcome.first().isPresent();
                stopped |= outcome.stop().isPresent();
            }
        }
    }
}
