package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A link that must not be handed on: no web page, a private or local host, or credentials in it.
final class UrlUnsafeRule implements RecordRule {

    @Override
    public String id() {
        return "url-unsafe";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (TextValue link : Link.all(record)) {
            FindingSink.Report report = sink.at(link.pointer());
            switch (Link.of(link.text())) {
                case Link.Foreign(String scheme) -> report.variant("scheme").report(scheme);
                case Link.Page page when page.userInfo().isPresent() ->
                    report.variant("credentials").report(page.host());
                case Link.Page page when Hosts.isPrivate(page.host()) -> report.report(page.host());
                case Link.Page _,Link.Broken _ -> {
                }
            }
        }
    }
}
