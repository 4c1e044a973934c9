package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A link to the front page of a site, which shows nothing in particular.
final class UrlRootRule implements RecordRule {

    @Override
    public String id() {
        return "url-root";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Link.Placed placed : Link.all(record)) {
            if (placed.link() instanceof Link.Page page && page.isRoot()) {
                sink.report(placed.value().pointer(), placed.value().text());
            }
        }
    }
}
