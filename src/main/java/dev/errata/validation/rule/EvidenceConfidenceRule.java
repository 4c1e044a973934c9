package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.json.JsonNumber;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// High confidence rests on little evidence.
final class EvidenceConfidenceRule implements RecordRule {
    @Override
    public String id() {
        return "evidence-confidence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        BigDecimal enough = context.settings().threshold(Threshold.EVIDENCE_FEW);
        BigDecimal modest = modest(context);
        Optional<BigDecimal> evidence = Evidence.claimed(record).filter(count -> count.compareTo(enough) < 0);
        Ratio.of(record, Field.CONFIDENCE)
                .filter(confidence -> evidence.isPresent()
                        && confidence.value().compareTo(modest) > 0)
                .ifPresent(confidence -> sink.report(confidence.pointer(), confidence.literal(),
                        evidence.orElseThrow().toPlainString(), modest.toPlainString()));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        String modest = modest(context).toPlainString();
        return List.of(Fixes.replace(fixKey(), record, finding.pointer(), new JsonNumber(modest), modest));
    }

    private static BigDecimal modest(RuleContext context) {
        return context.settings().threshold(Threshold.CONFIDENCE_WITH_FEW);
    }
}
