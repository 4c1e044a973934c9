package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// The domain is not the first part of the id.
final class IdDomainRule implements RecordRule {

    @Override
    public String id() {
        return "id-domain";
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
        record.recordId().ifPresent(id -> record.value(Field.DOMAIN).ifPresent(value -> value.string()
                .filter(domain -> !domain.isBlank() && !domain.equals(id.domain()))
                .ifPresent(domain -> sink.report(value.pointer(), domain, id.domain()))));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return record.recordId().map(id -> List.of(Fixes.replace(fixKey(), record, finding.pointer(),
                JsonValue.of(id.domain()), id.domain()))).orElseGet(List::of);
    }
}
