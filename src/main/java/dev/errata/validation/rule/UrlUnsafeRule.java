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
        for (Link.Placed placed : Link.all(record)) {
            switch (placed.link()) {
                case Link.Foreign(String scheme) -> report(placed, sink).variant("scheme").report(scheme);
                case Link.Page page when page.userInfo().isPresent() ->
                    report(placed, sink).variant("credentials").report(page.host());
                case Link.Page page when Hosts.isPrivate(page.host()) -> report(placed, sink).report(page.host());
                case Link.Page _,Link.Broken _ -> {
                }
            }
        }
    }

    private static FindingSink.Report report(Link.Placed placed, FindingSink sink) {
        return sink.at(placed.value().pointer());
    }
}
