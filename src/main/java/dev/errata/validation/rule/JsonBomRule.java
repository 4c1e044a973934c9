package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Arrays;
import java.util.List;

/// The file begins with a byte order mark, which many JSON readers refuse.
final class JsonBomRule implements RecordRule {
    private static final int MARK_BYTES = 3;

    @Override
    public String id() {
        return "json-bom";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        JsonProblems.report(JsonFault.Kind.BOM, record, sink);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        byte[] bytes = record.text().toBytes();
        JsonText bare = JsonText.read(Arrays.copyOfRange(bytes, MARK_BYTES, bytes.length), record.text().limits());
        return List.of(Fixes.text(fixKey(), record, bare));
    }
}
