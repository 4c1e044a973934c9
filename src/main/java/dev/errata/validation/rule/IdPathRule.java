package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;

/// The file does not stand where its id says.
final class IdPathRule implements RecordRule {

    @Override
    public String id() {
        return "id-path";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.recordId().filter(id -> !record.shape().paths(id).contains(record.path())).ifPresent(
                id -> record.value(Field.ID)
                        .ifPresent(value -> sink.report(value.pointer(), id.path(), record.path())));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        List<QuickFix> fixes = new ArrayList<>();
        record.recordId().ifPresent(id -> {
            if (context.records().at(id.path()).isEmpty()) {
                fixes.add(new QuickFix(fixKey() + ".rename", List.of(id.path()),
                        List.of(new Change.Rename(record.path(), id.path()))));
            }
            RecordId.ofPath(record.path()).filter(to -> context.records().withId(to.text()).isEmpty())
                    .ifPresent(to -> fixes.add(new QuickFix(fixKey() + ".id", List.of(to.text()),
                            new IdChange(id, to).changes(record, context.records()))));
        });
        return fixes;
    }
}
