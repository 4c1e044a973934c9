package dev.errata.ui.regexlab;

import dev.errata.curation.SampleTrial;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.validation.PatternEffect;
import dev.errata.validation.QuickFix;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A known fault of patterns, and whether this one has it: a rule of the folder, with what it has found.
///
/// @param findings none where the pattern passes
/// @param rewrite  a pattern without the fault, and what it would do; empty where the rule knows none
record FaultTest(Rule rule, List<Finding> findings, Optional<Rewrite> rewrite) {

    /// A pattern that a fix writes, tried before it is offered.
    ///
    /// @param fix     what writes it
    /// @param pattern the pattern
    /// @param tried   the samples on which it was tried, the signature included
    /// @param broken  how many of them were as expected and no longer are
    /// @param gained  texts of other records that it newly catches
    /// @param lost    texts of other records that it no longer catches
    record Rewrite(QuickFix fix, String pattern, int tried, int broken, int gained, int lost) {

        /// Whether it is shown to do no harm.
        boolean isProven() {
            return tried > 0 && broken == 0 && gained == 0;
        }
    }

    FaultTest {
        findings = List.copyOf(findings);
    }

    boolean isPassed() {
        return findings.isEmpty();
    }

    /// Runs what is wanted of the rules' fixes.
    ///
    /// @param rules    those that are tests
    /// @param findings what they have found in the record
    /// @param context  in which they have found it
    static List<FaultTest> of(Trying trying, List<Rule> rules, List<Finding> findings, RuleContext context,
            LabEffects.Gauge effects, Cancellation cancellation) {
        List<FaultTest> tests = new ArrayList<>();
        for (Rule rule : rules) {
            cancellation.check();
            List<Finding> found = findings.stream().filter(finding -> finding.rule().equals(rule.id())).toList();
            tests.add(new FaultTest(rule, found, found.stream().findFirst()
                    .flatMap(finding -> rewrite(finding, rule, trying, context, effects, cancellation))));
        }
        return tests;
    }

    private static Optional<Rewrite> rewrite(Finding finding, Rule rule, Trying trying, RuleContext context,
            LabEffects.Gauge effects, Cancellation cancellation) {
        Optional<QuickFix> fix = context.records().at(trying.path())
                .flatMap(record -> rule.fixes(finding, record, context).stream().findFirst());
        Optional<String> better = fix.flatMap(found -> pattern(found, trying));
        if (better.isEmpty() || !(Patterns.compile(trying.pattern(), trying.options()) instanceof CompiledPattern now)
                || !(Patterns.compile(better.get(), trying.options()) instanceof CompiledPattern then)) {
            return Optional.empty();
        }
        List<SampleTrial> before = trials(now, trying, cancellation);
        List<SampleTrial> after = trials(then, trying, cancellation);
        int broken = 0;
        for (int i = 0; i < before.size(); i++) {
            broken += before.get(i).result() == SampleTrial.Result.PASSED
                    && after.get(i).result() != SampleTrial.Result.PASSED ? 1 : 0;
        }
        PatternEffect effect = effects.of(better.get(), Optional.of(trying.pattern()), cancellation);
        return Optional.of(new Rewrite(fix.orElseThrow(), better.get(), before.size(), broken, effect.gained().size(),
                effect.lost().size()));
    }

    /// The pattern that a fix leads to, where it changes nothing else.
    private static Optional<String> pattern(QuickFix fix, Trying trying) {
        return fix.changes().size() == 1 && fix.changes().getFirst() instanceof Change.Edit edit
                && edit.path().equals(trying.path())
                        ? new ErrorRecord(edit.path(), edit.text()).string(Field.REGEX)
                                .filter(text -> !text.equals(trying.pattern()))
                        : Optional.empty();
    }

    private static List<SampleTrial> trials(CompiledPattern pattern, Trying trying, Cancellation cancellation) {
        return SampleTrial.of(pattern, trying.record(), trying.signature(), trying.samples(), cancellation);
    }
}
