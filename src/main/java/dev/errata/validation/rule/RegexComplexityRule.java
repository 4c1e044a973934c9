package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Growth;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Optional;

/// The work of the pattern grows faster than the text, in engines that backtrack; found from the pattern alone. Or its own
/// signature is already more than a search may cost.
final class RegexComplexityRule implements RecordRule {

    @Override
    public String id() {
        return "regex-complexity";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> {
            FindingSink.Report report = sink.at(pattern.pointer());
            Growth growth = Growth.of(pattern.compiled());
            switch (growth) {
                case EXPONENTIAL -> report.severity(Severity.ERROR).variant("exponential").report();
                case CUBIC -> report.severity(Severity.WARNING).variant("cubic").report();
                case QUADRATIC, LINEAR -> {
                    if (exceedsItsBudget(pattern, record.string(Field.SIGNATURE))) {
                        report.severity(Severity.WARNING).variant("budget").report();
                    } else if (growth == Growth.QUADRATIC) {
                        report.report();
                    }
                }
            }
        });
    }

    private static boolean exceedsItsBudget(OwnPattern pattern, Optional<String> signature) {
        return signature.filter(text -> pattern.on(text).stop().isPresent()).isPresent();
    }
}
