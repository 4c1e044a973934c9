package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonFault;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// The file is no JSON.
final class JsonSyntaxRule implements RecordRule {

    @Override
    public String id() {
        return "json-syntax";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        JsonProblems.report(JsonFault.Kind.SYNTAX, record, sink);
    }
}
