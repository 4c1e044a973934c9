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
        Link.all(record).stream().filter(link -> Link.of(link.text()) instanceof Link.Page page && page.isRoot())
                .forEach(link -> sink.report(link.pointer(), link.text()));
    }
}
