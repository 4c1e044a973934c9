package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.time.temporal.ChronoUnit;

/// Nobody has confirmed the record for long.
final class DateStaleRule implements RecordRule {

    @Override
    public String id() {
        return "date-stale";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.day(Field.LAST_CONFIRMED).ifPresent(day -> {
            long age = ChronoUnit.DAYS.between(day, context.today());
            if (age > context.settings().staleDays()) {
                record.value(Field.LAST_CONFIRMED).ifPresent(value -> sink.report(value.pointer(), day.toString(),
                        Long.toString(age), Integer.toString(context.settings().staleDays())));
            }
        });
    }
}
