package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A day or a locale is not written as one. Ids, URLs and patterns have rules of their own.
final class SchemaFormatRule implements RecordRule {

    @Override
    public String id() {
        return "schema-format";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Field field : Field.all()) {
            if (field.kind() == FieldKind.DAY || field.kind() == FieldKind.LOCALE) {
                record.values(field).forEach(value -> value.string()
                        .filter(text -> !isFormed(text, field, context))
                        .ifPresent(text -> sink.at(value.pointer()).variant(
                                field.kind() == FieldKind.DAY ? "day" : "locale").report(text)));
            }
        }
    }

    private static boolean isFormed(String text, Field field, RuleContext context) {
        return field.kind() == FieldKind.DAY
                ? ErrorRecord.day(text).isPresent()
                : context.schema().of(field).pattern().map(pattern -> pattern.matcher(text).matches()).orElse(true);
    }
}
