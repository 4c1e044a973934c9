package dev.errata.refactor;

import dev.errata.regex.Budget;
import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.task.Cancellation;

/// What comes of replacing the matches in one text.
sealed interface TextReplacing {

    /// The text afterwards, the same where nothing matched.
    record Replaced(String text) implements TextReplacing {}

    /// The pattern took longer than its budget.
    record Stopped() implements TextReplacing {}

    static TextReplacing run(String text, BulkOperation.ReplaceMatches replace, Cancellation cancellation) {
        MatchOutcome outcome = replace.pattern().findAll(text, text.length() + 1, Budget.DEFAULT, cancellation);
        if (outcome.stop().isPresent()) {
            cancellation.check();
            return new Stopped();
        }
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Match match : outcome.matches()) {
            result.append(text, done, match.start()).append(replace.replacement().of(match, text));
            done = match.end();
        }
        return new Replaced(result.append(text, done, text.length()).toString());
    }
}
