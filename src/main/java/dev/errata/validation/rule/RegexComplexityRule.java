package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Growth;
import dev.errata.regex.PatternSimplification;
import dev.errata.regex.Patterns;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    public Set<Severity> otherSeverities() {
        return Set.of(Severity.WARNING, Severity.ERROR);
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> {
            FindingSink.Report report = sink.at(pattern.pointer())
                    .fixing(simpler(pattern).isPresent() ? Fixing.ASKING : Fixing.NONE);
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

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).flatMap(pattern -> simpler(pattern).map(text -> List.of(
                Fixes.replace(fixKey(), record, pattern.pointer(), JsonValue.of(text))))).orElseGet(List::of);
    }

    private record Simpler(Optional<String> text) {}

    /// A pattern that finds the same with less work.
    private static Optional<String> simpler(OwnPattern pattern) {
        return pattern.compiled().derived(Simpler.class, compiled -> new Simpler(PatternSimplification.of(compiled)
                .filter(text -> Patterns.compile(text, compiled.options()) instanceof CompiledPattern simpler
                        && Growth.of(simpler).compareTo(Growth.of(compiled)) < 0)))
                .text();
    }
}
