package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonNumber;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The record promises more success than any of its workarounds.
final class RateAboveBestWorkaroundRule implements RecordRule {

    @Override
    public String id() {
        return "rate-above-best-workaround";
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
        Optional<Ratio> claimed = Ratio.of(record, Field.FIX_SUCCESS_RATE);
        Optional<Ratio> best = best(record);
        if (claimed.isPresent() && best.isPresent() && best.get().isBelow(claimed.get())) {
            sink.report(claimed.get().pointer(), claimed.get().literal(), best.get().literal());
        }
    }

    /// The best rate, where every workaround has one.
    private static Optional<Ratio> best(ErrorRecord record) {
        List<Ratio> rates = Ratio.all(record, Field.WORKAROUND_SUCCESS_RATE);
        return rates.size() == record.items(Field.WORKAROUNDS).size()
                ? rates.stream().max(Comparator.comparing(Ratio::value))
                : Optional.empty();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return best(record).map(best -> List.of(Fixes.replace(fixKey(), record, finding.pointer(),
                new JsonNumber(best.literal()), best.literal()))).orElseGet(List::of);
    }
}
