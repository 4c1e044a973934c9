package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A dead end that helps more often than not.
final class RateWeakDeadEndRule implements RecordRule {
    @Override
    public String id() {
        return "rate-weak-dead-end";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        String half = context.settings().threshold(Threshold.WEAK_DEAD_END).toPlainString();
        Ratio.all(record, Field.DEAD_END_FAIL_RATE).stream().filter(rate -> rate.isBelow(half))
                .forEach(rate -> sink.report(rate.pointer(), rate.literal()));
    }
}
