package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A link is no URL.
final class UrlSyntaxRule implements RecordRule {

    @Override
    public String id() {
        return "url-syntax";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Link.Placed placed : Link.all(record)) {
            if (placed.link() instanceof Link.Broken) {
                sink.report(placed.value().pointer(), placed.value().text());
            }
        }
    }
}
