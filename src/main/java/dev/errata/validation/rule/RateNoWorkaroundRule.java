package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.ArrayNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// The error is said to be resolvable, but the record does not say how.
final class RateNoWorkaroundRule implements RecordRule {

    @Override
    public String id() {
        return "rate-no-workaround";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        boolean resolvable = record.string(Field.RESOLVABLE).filter("true"::equals).isPresent();
        record.value(Field.WORKAROUNDS).filter(
                list -> resolvable && list.node() instanceof ArrayNode array && array.items().isEmpty())
                .ifPresent(list -> sink.report(list.pointer()));
    }
}
