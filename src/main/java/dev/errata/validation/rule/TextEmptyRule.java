package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A text is blank without which the record says nothing.
final class TextEmptyRule implements RecordRule {
    private static final List<Field> NEEDED = List.of(Field.ID, Field.SIGNATURE, Field.REGEX, Field.DOMAIN,
            Field.CATEGORY, Field.ROOT_CAUSE, Field.DEAD_END_ACTION, Field.DEAD_END_WHY_FAILS, Field.WORKAROUND_ACTION);

    @Override
    public String id() {
        return "text-empty";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        TextValue.of(record, NEEDED).stream().filter(TextValue::isBlank)
                .forEach(value -> sink.report(value.pointer(), value.field().jsonName()));
    }

    /// Whether this rule judges blank texts of the field.
    static boolean needs(Field field) {
        return NEEDED.contains(field);
    }
}
