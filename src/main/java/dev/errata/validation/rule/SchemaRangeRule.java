package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonNumber;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.math.BigDecimal;

/// A number lies outside of what its field takes.
final class SchemaRangeRule implements RecordRule {

    @Override
    public String id() {
        return "schema-range";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Field field : Field.all()) {
            Range range = Range.of(context.schema().of(field));
            if (range.minimum().isPresent() || range.maximum().isPresent()) {
                record.values(field).forEach(value -> check(value, range, sink));
            }
        }
    }

    private static void check(FieldValue value, Range range, FindingSink sink) {
        if (value.value() instanceof JsonNumber number && range.isOutside(number)) {
            String least = range.minimum().map(BigDecimal::toPlainString).orElse("");
            if (range.maximum().isPresent()) {
                sink.report(value.pointer(), number.literal(), least, range.maximum().get().toPlainString());
            } else {
                sink.at(value.pointer()).variant("least").report(number.literal(), least);
            }
        }
    }
}
