package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one rule, at one severity, says of a record.
///
/// @param findings in the order of the text; at least one
record ProblemGroup(String rule, Severity severity, List<Finding> findings) {

    ProblemGroup {
        findings = List.copyOf(findings);
    }

    /// Puts findings of the same rule and severity together: the gravest first, else in the order of the text.
    static List<ProblemGroup> of(List<Finding> findings) {
        record Key(String rule, Severity severity) {}
        Map<Key, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::line)
                .thenComparing(Finding::column))
                .forEach(finding -> byRule
                        .computeIfAbsent(new Key(finding.rule(), finding.severity()), _ -> new ArrayList<>())
                        .add(finding));
        return byRule.entrySet().stream().map(
                entry -> new ProblemGroup(entry.getKey().rule(), entry.getKey().severity(), entry.getValue()))
                .toList();
    }
}
