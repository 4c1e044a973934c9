package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;

/// The address of a record of ErrorCanon is not its site and its id.
final class CanonUrlRule implements RecordRule {
    @Override
    public String id() {
        return "canon-url";
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
        if (CanonMember.of(record).contains(CanonMember.URL) && CanonMember.URL.isIn(record)) {
            String url = CanonMember.URL.text(record).orElse("");
            Optional<String> wanted = wanted(record, url);
            if (!(Link.of(url) instanceof Link.Page)) {
                sink.at(CanonMember.URL.pointer()).variant("no-page").fixing(Fixing.NONE).report(url);
            } else if (wanted.filter(address -> !address.equals(url)).isPresent()) {
                sink.report(CanonMember.URL.pointer(), url, wanted.get());
            }
        }
    }

    /// The site of this address, and the id; empty where either is not to be had.
    private static Optional<String> wanted(ErrorRecord record, String url) {
        return Link.of(url) instanceof Link.Page page
                ? record.recordId().map(RecordId::text).map(id -> site(url.strip(), page) + "/" + id)
                : Optional.empty();
    }

    private static String site(String url, Link.Page page) {
        return url.substring(0, url.length() - page.rest().length());
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return CanonMember.URL.text(record).flatMap(url -> wanted(record, url))
                .map(wanted -> List
                        .of(Fixes.replace(fixKey(), record, finding.pointer(), JsonValue.of(wanted), wanted)))
                .orElseGet(List::of);
    }
}
