package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.ui.fx.FindingCounts;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The problems of a folder that have something in common.
///
/// @param key      what that is, see [Grouping#key]
/// @param counts   how many there are
/// @param findings gravest first, then in the order of the files and of their texts
record ProblemSection(String key, FindingCounts counts, List<Finding> findings) {
    private static final Comparator<Finding> IN_FOLDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line).thenComparingInt(Finding::column).thenComparing(Finding::rule);

    /// Gravest first, then those with most problems.
    static final Comparator<ProblemSection> ORDER = Comparator.comparing(ProblemSection::gravest)
            .thenComparing(Comparator.comparingInt((ProblemSection section) -> section.findings().size()).reversed())
            .thenComparing(ProblemSection::key);

    Severity gravest() {
        return counts.gravest().orElse(Severity.INFO);
    }

    /// Whether the finding may belong here: cheap to tell, and never wrong where it says no.
    boolean mayHave(Finding finding) {
        Finding first = findings.getFirst();
        return Arrays.stream(Grouping.values())
                .anyMatch(grouping -> grouping.key(first).equals(key) && grouping.key(finding).equals(key));
    }

    /// The same without the findings of these files, and with others.
    ProblemSection with(Set<String> files, List<Finding> added) {
        Builder builder = new Builder(key);
        for (Finding finding : findings) {
            if (!files.contains(finding.file())) {
                builder.add(finding);
            }
        }
        added.forEach(builder::add);
        return builder.build();
    }

    /// A section that is being filled. Findings that come in the order of the folder are sorted at no cost.
    static final class Builder {
        private final String key;
        private final Map<Severity, List<Finding>> bySeverity = new EnumMap<>(Severity.class);

        Builder(String key) {
            this.key = key;
        }

        void add(Finding finding) {
            bySeverity.computeIfAbsent(finding.severity(), _ -> new ArrayList<>()).add(finding);
        }

        ProblemSection build() {
            FindingCounts counts = FindingCounts.NONE;
            List<Finding> all = new ArrayList<>(bySeverity.values().stream().mapToInt(List::size).sum());
            for (Map.Entry<Severity, List<Finding>> entry : bySeverity.entrySet()) {
                counts = counts.plus(entry.getKey(), entry.getValue().size());
                entry.getValue().sort(IN_FOLDER);
                all.addAll(entry.getValue());
            }
            return new ProblemSection(key, counts, all);
        }
    }
}
