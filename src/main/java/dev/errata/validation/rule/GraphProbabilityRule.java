package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.math.BigDecimal;
import java.util.List;

/// The probabilities with which an error leads to others are more than certainty in sum. Single ones that are no ratio are
/// the schema rules' matter.
final class GraphProbabilityRule implements RecordRule {

    /// Three thirds, each rounded up.
    private static final BigDecimal MOST = new BigDecimal("1.02");

    @Override
    public String id() {
        return "graph-probability";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        List<Ratio> all = Ratio.all(record, Field.LEADS_TO_PROBABILITY);
        BigDecimal sum = BigDecimal.ZERO;
        for (Ratio ratio : all) {
            sum = sum.add(ratio.value());
            if (sum.compareTo(MOST) > 0) {
                BigDecimal total = all.stream().map(Ratio::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                sink.report(ratio.pointer(), total.stripTrailingZeros().toPlainString());
                return;
            }
        }
    }
}
