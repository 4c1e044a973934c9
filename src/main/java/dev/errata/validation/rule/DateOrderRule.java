package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days of a record are not in order: seen, confirmed, updated.
final class DateOrderRule implements RecordRule {
    private static final List<Field> ORDER = List.of(Field.FIRST_SEEN, Field.LAST_CONFIRMED, Field.LAST_UPDATED);

    @Override
    public String id() {
        return "date-order";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (int i = 1; i < ORDER.size(); i++) {
            check(record, ORDER.get(i - 1), ORDER.get(i), sink);
        }
        if (record.day(Field.LAST_CONFIRMED).isEmpty()) {
            check(record, Field.FIRST_SEEN, Field.LAST_UPDATED, sink);
        }
    }

    private static void check(ErrorRecord record, Field earlier, Field later, FindingSink sink) {
        Optional<LocalDate> before = record.day(earlier);
        Optional<LocalDate> after = record.day(later);
        if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
            record.value(later).ifPresent(value -> sink.report(value.pointer(), later.jsonName(),
                    after.get().toString(), earlier.jsonName(), before.get().toString()));
        }
    }
}
