package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.task.Cancellation;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.time.Duration;
import java.util.Optional;

/// The pattern does not match the record's own signature.
final class RegexMissesSignatureRule implements RecordRule {

    /// Steps decide, which are the same on every machine. The time is so long that a busy one does not change a verdict.
    private static final Budget BUDGET = new Budget(Budget.DEFAULT.steps(), Duration.ofSeconds(10));

    @Override
    public String id() {
        return "regex-misses-signature";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        Optional<String> signature = record.string(Field.SIGNATURE).filter(text -> !text.isBlank());
        RecordPattern.of(record, context).ifPresent(compiled -> {
            if (compiled instanceof CompiledPattern pattern && signature.isPresent()
                    && misses(pattern, signature.get())) {
                record.value(Field.REGEX).ifPresent(value -> sink.report(value.pointer()));
            }
        });
    }

    /// A search that was stopped has not shown that there is no match.
    private static boolean misses(CompiledPattern pattern, String signature) {
        MatchOutcome outcome = pattern.find(signature, 0, BUDGET, Cancellation.NEVER);
        return outcome.matches().isEmpty() && outcome.stop().isEmpty();
    }
}
