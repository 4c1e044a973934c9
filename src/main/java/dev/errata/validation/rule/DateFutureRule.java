package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;

/// A day has not come yet. Tomorrow is let pass: it may be today where the record was written.
final class DateFutureRule implements RecordRule {
    private static final List<Field> DAYS = List.of(Field.FIRST_SEEN, Field.LAST_CONFIRMED, Field.LAST_UPDATED);

    @Override
    public String id() {
        return "date-future";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        LocalDate tomorrow = context.today().plusDays(1);
        for (Field field : DAYS) {
            record.day(field).filter(day -> day.isAfter(tomorrow)).ifPresent(day -> record.value(field)
                    .ifPresent(value -> sink.report(value.pointer(), day.toString(), context.today().toString())));
        }
    }
}
