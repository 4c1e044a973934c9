package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.math.BigDecimal;

/// The record counts more pieces of evidence than it links to. Where it links to none, `evidence-no-source` says so.
final class EvidenceUnshownRule implements RecordRule {

    @Override
    public String id() {
        return "evidence-unshown";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        if (Evidence.linked(record, Evidence.SOURCES).isEmpty()) {
            return;
        }
        int shown = Evidence.linked(record, Evidence.LINKS).size();
        Evidence.claimed(record).filter(claimed -> claimed.compareTo(BigDecimal.valueOf(shown)) > 0)
                .ifPresent(claimed -> record.value(Field.EVIDENCE_COUNT).ifPresent(value -> sink.report(value.pointer(),
                        claimed.toPlainString(), Integer.toString(shown))));
    }
}
