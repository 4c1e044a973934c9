package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which findings are asked for.
///
/// @param rules    the ids of some rules; none where all are asked for
/// @param severity the slightest that counts
/// @param files    the files that count; empty where all do
/// @param known    what is known already and does not count
record FindingFilter(Set<String> rules, Severity severity, Optional<Set<String>> files, Baseline known) {

    /// Reads the options of a call.
    ///
    /// @param rules ids of the rules that there are
    static FindingFilter of(Call call, Set<String> rules, Optional<Set<String>> files, Baseline known)
            throws CommandException {
        Set<String> asked = Set.copyOf(call.options("--rule"));
        for (String rule : asked) {
            if (!rules.contains(rule)) {
                throw new CommandException("cli.rules.unknown", rule);
            }
        }
        Severity severity = Severity.ofWord(call.choice("--severity", List.of("info", "warning", "error")))
                .orElseThrow();
        return new FindingFilter(asked, severity, files, known);
    }

    /// Those of the findings that are asked for, in their order.
    List<Finding> of(List<Finding> findings, Judgement judgement) {
        return known.without(findings.stream().filter(one -> rules.isEmpty() || rules.contains(one.rule()))
                .filter(one -> one.severity().reaches(severity))
                .filter(one -> files.isEmpty() || files.get().contains(one.file())).toList(), judgement);
    }
}
