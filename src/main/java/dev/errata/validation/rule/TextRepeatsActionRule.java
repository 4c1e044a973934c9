package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;

/// A workaround's `how` only repeats its action.
final class TextRepeatsActionRule implements RecordRule {

    @Override
    public String id() {
        return "text-repeats-action";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (FieldValue item : record.items(Field.WORKAROUNDS)) {
            Optional<TextValue> how = Items.text(item, Field.WORKAROUND_HOW).filter(text -> !text.isBlank());
            Optional<TextValue> action = Items.text(item, Field.WORKAROUND_ACTION);
            if (how.isPresent() && action.isPresent()
                    && Words.sameButForSpace(how.get().text(), action.get().text())) {
                sink.report(how.get().pointer());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return List.of(Fixes.replace(fixKey(), record, finding.pointer(), JsonValue.of("")));
    }
}
