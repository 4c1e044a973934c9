package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Optional;

/// `resolvable` says what the rates deny: `true` needs a fix that works in 7 of 10 cases, `false` one that works in less than 2
/// of 10, and both need some confidence.
final class RateResolvableRule implements RecordRule {
    private static final String MOSTLY = "0.7";
    private static final String HARDLY = "0.2";
    private static final String SURE = "0.6";

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
        record.value(Field.RESOLVABLE).ifPresent(resolvable -> {
            Optional<Ratio> fix = Ratio.of(record, Field.FIX_SUCCESS_RATE);
            Optional<Ratio> confidence = Ratio.of(record, Field.CONFIDENCE);
            boolean unsure = confidence.filter(ratio -> ratio.isBelow(SURE)).isPresent();
            switch (resolvable.string().orElse("")) {
                case "true" -> {
                    if (fix.filter(rate -> rate.isBelow(MOSTLY)).isPresent()) {
                        sink.at(resolvable.pointer()).variant("true").report(literal(fix), MOSTLY);
                    } else if (unsure) {
                        sink.report(resolvable.pointer(), "true", literal(confidence), SURE);
                    }
                }
                case "false" -> {
                    if (fix.filter(rate -> !rate.isBelow(HARDLY)).isPresent()) {
                        sink.at(resolvable.pointer()).variant("false").report(literal(fix), HARDLY);
                    } else if (unsure) {
                        sink.report(resolvable.pointer(), "false", literal(confidence), SURE);
                    }
                }
                default -> {
                }
            }
        });
    }

    private static String literal(Optional<Ratio> ratio) {
        return ratio.map(Ratio::literal).orElse("");
    }
}
