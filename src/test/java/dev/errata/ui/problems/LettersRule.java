package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// Names each letter of a category: several findings of one place that differ in their words.
record LettersRule() implements RecordRule {

    @Override
    public String id() {
        return "text-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (FieldValue value : record.values(Field.CATEGORY)) {
            value.string().orElse("").codePoints()
                    .forEach(letter -> sink.report(value.pointer(), Character.toString(letter)));
        }
    }
}
