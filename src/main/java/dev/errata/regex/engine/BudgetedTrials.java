package dev.errata.regex.engine;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Tries a compiled pattern on the texts of a question, each under a budget.
final class BudgetedTrials {

    private BudgetedTrials() {}

    /// @param spelling how the engine sees a text, unit for unit
    static List<Trial> of(CompiledPattern pattern, Question question, UnaryOperator<String> spelling,
            Cancellation cancellation) {
        Budget budget = new Budget(Budget.DEFAULT.steps(), question.time());
        List<Trial> trials = new ArrayList<>();
        int stops = 0;
        for (String text : question.texts()) {
            cancellation.check();
            if (stops >= Question.STOPS_BEFORE_GIVING_UP) {
                trials.add(new Trial.Unknown());
                continue;
            }
            MatchOutcome outcome = pattern.find(spelling.apply(text), 0, budget, cancellation);
            stops += outcome.stop().isPresent() ? 1 : 0;
            trials.add(outcome.first().<Trial>map(match -> new Trial.Hit(match.start(), match.end()))
                    .orElseGet(() -> outcome.stop().isPresent() ? new Trial.Unknown() : new Trial.Miss()));
        }
        return trials;
    }

    /// For a pattern that the engine takes and that cannot be run here.
    static List<Trial> unknown(Question question) {
        return question.texts().stream().<Trial>map(_ -> new Trial.Unknown()).toList();
    }
}
