package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Optional;

/// `resolvable` says what the rates deny: `true` needs a fix that works in 7 of 10 cases, `false` one that works in less than 2
/// of 10, and both need some confidence.
final class RateResolvableRule implements RecordRule {
    @Override
    public String id() {
        return "rate-resolvable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        String mostly = bound(Threshold.RESOLVABLE_FIX, context);
        String hardly = bound(Threshold.UNRESOLVABLE_FIX, context);
        String sure = bound(Threshold.RESOLVABLE_CONFIDENCE, context);
        record.value(Field.RESOLVABLE).ifPresent(resolvable -> {
            Optional<Ratio> fix = Ratio.of(record, Field.FIX_SUCCESS_RATE);
            Optional<Ratio> confidence = Ratio.of(record, Field.CONFIDENCE);
            boolean unsure = confidence.filter(ratio -> ratio.isBelow(sure)).isPresent();
            switch (resolvable.string().orElse("")) {
                case "true" -> {
                    if (fix.filter(rate -> rate.isBelow(mostly)).isPresent()) {
                        sink.at(resolvable.pointer()).variant("true").report(literal(fix), mostly);
                    } else if (unsure) {
                        sink.report(resolvable.pointer(), "true", literal(confidence), sure);
                    }
                }
                case "false" -> {
                    if (fix.filter(rate -> !rate.isBelow(hardly)).isPresent()) {
                        sink.at(resolvable.pointer()).variant("false").report(literal(fix), hardly);
                    } else if (unsure) {
                        sink.report(resolvable.pointer(), "false", literal(confidence), sure);
                    }
                }
                default -> {
                }
            }
        });
    }

    private static String bound(Threshold threshold, RuleContext context) {
        return context.settings().threshold(threshold).toPlainString();
    }

    private static String literal(Optional<Ratio> ratio) {
        return ratio.map(Ratio::literal).orElse("");
    }
}
