package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonString;
import dev.errata.record.Change;
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
import java.util.Locale;

/// Drops spaces around dead ends (safe), and wants signatures in capitals (to be looked at first).
record SpacesRule(String id, Severity severity, Fixing fixing, Field field) implements RecordRule {

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (FieldValue value : record.values(field)) {
            if (!mended(value.string().orElse("")).equals(value.string().orElse(""))) {
                sink.report(value.pointer());
            }
        }
    }

    private String mended(String text) {
        return fixing == Fixing.SAFE ? text.strip() : text.toUpperCase(Locale.ROOT);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return record.values(field).stream().filter(value -> value.pointer().equals(finding.pointer()))
                .map(value -> new QuickFix("app.dialog.cancel", List.of(), List.of(new Change.Edit(record.path(),
                        new JsonEdit.Replace(value.pointer(), new JsonString(mended(value.string().orElse(""))))
                                .applyTo(record.text())))))
                .toList();
    }
}
