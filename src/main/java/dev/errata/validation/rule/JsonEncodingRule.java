package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonFault;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// Bytes or escapes that are no text in UTF-8.
final class JsonEncodingRule implements RecordRule {

    @Override
    public String id() {
        return "json-encoding";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        JsonProblems.report(JsonFault.Kind.ENCODING, record, sink);
    }
}
