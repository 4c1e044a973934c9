package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.FindingCounts;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.SourceExcerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All about what is selected among the problems.
///
/// @param section  the section whose head is selected alone
/// @param problems what is selected, each once
/// @param counts   how many they are
/// @param fixable  those of them that have a fix
/// @param acceptable those of them that can be accepted and are not: errors cannot
/// @param accepted those of them that the folder accepts, or accepted once
/// @param rules    how many are of which rule, the most first
/// @param record   the record of the problem that is selected alone, or of the section
/// @param excerpt  the line of the problem that is selected alone
/// @param fixes    the ways to mend the problem that is selected alone
record ProblemDetail(Optional<ProblemSection> section, List<Finding> problems, FindingCounts counts,
        List<Finding> fixable,
        List<Finding> acceptable, List<AcceptedFinding> accepted, List<RuleCount> rules, Optional<ErrorRecord> record,
        Optional<SourceExcerpt> excerpt, List<QuickFix> fixes) {
    /// Nothing is selected.
    static final ProblemDetail NONE = new ProblemDetail(Optional.empty(), List.of(), FindingCounts.NONE, List.of(),
            List.of(),
            List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    private static final int WIDTH = 400;
    private static final int LEFT = 36;

    /// So many problems of a rule.
    record RuleCount(String rule, int count) {}

    /// Works it out; for the background, since everything may be selected.
    static ProblemDetail of(ProblemSelection.Picked picked, AcceptedFindings accepted, RuleContext context,
            RuleCatalogue rules, Grouping grouping, Cancellation cancellation) {
        List<Finding> problems = picked.problems();
        cancellation.check();
        Optional<Finding> one = Optional.of(problems)
                .filter(all -> all.size() == 1 && picked.sections().isEmpty()).map(List::getFirst);
        Optional<ProblemSection> section = picked.sections().size() == 1 && picked.findings().isEmpty()
                ? Optional.of(picked.sections().getFirst())
                : Optional.empty();
        RecordSet records = context.records();
        Optional<ErrorRecord> record = one.map(Finding::file)
                .or(() -> section.filter(_ -> grouping == Grouping.RECORD).map(ProblemSection::key))
                .flatMap(records::at);
        List<AcceptedFinding> fine = new ArrayList<>();
        List<Finding> acceptable = new ArrayList<>();
        for (Finding problem : problems) {
            Optional<AcceptedFinding> known = accepted.of(problem);
            known.ifPresent(fine::add);
            if (known.isEmpty() && problem.severity() != Severity.ERROR) {
                acceptable.add(problem);
            }
        }
        return new ProblemDetail(section, problems, FindingCounts.of(problems),
                problems.stream().filter(Finding::fixable).toList(), acceptable,
                fine, counted(problems), record,
                one.flatMap(finding -> record.map(held -> SourceExcerpt.of(finding, held.text().text(), WIDTH, LEFT))),
                one.filter(Finding::fixable).map(finding -> rules.fixes(finding, context)).orElse(List.of()));
    }

    private static List<RuleCount> counted(List<Finding> problems) {
        Map<String, Integer> counts = new HashMap<>();
        problems.forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(RuleCount::count).reversed().thenComparing(RuleCount::rule)).toList();
    }

    /// The problem that is selected alone.
    Optional<Finding> finding() {
        return section.isEmpty() && problems.size() == 1 ? Optional.of(problems.getFirst()) : Optional.empty();
    }

    /// The line of a log that the problem that is selected alone tells of.
    Optional<CleanLogPlace> inLog() {
        return finding().flatMap(CleanLogPlace::of);
    }

    /// The problem to open a record at: the one that is selected, or the gravest of the record whose problems are.
    Optional<Finding> toOpen() {
        return record.flatMap(_ -> problems.stream().findFirst());
    }

    /// The only rule of what is selected.
    Optional<String> rule() {
        return rules.size() == 1 ? Optional.of(rules.getFirst().rule()) : Optional.empty();
    }

    /// Those whose fix needs no judgement.
    List<Finding> safe() {
        return fixable.stream().filter(problem -> problem.fixing() == Fixing.SAFE).toList();
    }
}
