package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// There are Chinese workarounds, but not one for each workaround.
final class ZhCountRule implements RecordRule {

    @Override
    public String id() {
        return "zh-count";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        List<FieldValue> chinese = record.items(Field.WORKAROUNDS_ZH);
        int workarounds = record.items(Field.WORKAROUNDS).size();
        if (!chinese.isEmpty() && chinese.size() != workarounds) {
            record.value(Field.WORKAROUNDS_ZH).ifPresent(value -> sink.report(value.pointer(),
                    Integer.toString(chinese.size()), Integer.toString(workarounds)));
        }
    }
}
