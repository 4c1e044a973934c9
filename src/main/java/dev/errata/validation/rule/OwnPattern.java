package dev.errata.validation.rule;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternToken;
import dev.errata.task.Cancellation;
import dev.errata.validation.RecordPattern;
import dev.errata.validation.RuleContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The pattern of a record that compiles, with its place.
///
/// @param pointer where it stands
record OwnPattern(JsonPointer pointer, CompiledPattern compiled) {

    /// Steps decide, which are the same on every machine. The time is so long that a busy one does not change a verdict.
    private static final Budget BUDGET = new Budget(Budget.DEFAULT.steps(), Duration.ofSeconds(10));

    /// Empty where the record has none, or one that does not compile.
    static Optional<OwnPattern> of(ErrorRecord record, RuleContext context) {
        return RecordPattern.of(record, context).filter(CompiledPattern.class::isInstance)
                .map(CompiledPattern.class::cast)
                .flatMap(pattern -> record.value(Field.REGEX).map(FieldValue::pointer)
                        .map(pointer -> new OwnPattern(pointer, pattern)));
    }

    String text() {
        return compiled.pattern();
    }

    /// Runs the pattern on a text, as a consumer does.
    MatchOutcome on(String subject) {
        return compiled.find(subject, 0, BUDGET, Cancellation.NEVER);
    }

    /// Whether it surely matches nothing in the text: a search that was stopped has not shown that.
    boolean misses(String subject) {
        MatchOutcome outcome = on(subject);
        return outcome.matches().isEmpty() && outcome.stop().isEmpty();
    }

    List<PatternToken> tokens() {
        return compiled.tokens().tokens();
    }

    String text(PatternToken token) {
        return text().substring(token.start(), token.end());
    }

    List<PatternBranch> branches() {
        return PatternBranch.of(compiled);
    }
}
