package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A link to a page without encryption.
final class UrlInsecureRule implements RecordRule {

    @Override
    public String id() {
        return "url-insecure";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Link.Placed placed : Link.all(record)) {
            if (placed.link() instanceof Link.Page page && page.isInsecure() && !Hosts.isPrivate(page.host())) {
                sink.report(placed.value().pointer(), placed.value().text());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return TextValue.at(record, finding.pointer()).map(link -> {
            String secure = "https" + link.text().strip().substring("http".length());
            return List.of(Fixes.replace(fixKey(), record, link.pointer(), JsonValue.of(secure), secure));
        }).orElseGet(List::of);
    }
}
