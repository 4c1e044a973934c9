package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.ui.fx.FindingCounts;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The problems of a folder that have something in common.
///
/// @param key      what that is, see [Grouping#key]
/// @param counts   how many there are
/// @param safe     how many of them have a safe fix
/// @param findings gravest first, then in the order of the files and of their texts
record ProblemSection(String key, FindingCounts counts, int safe, List<Finding> findings) {
    private static final Comparator<Finding> IN_FOLDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line).thenComparingInt(Finding::column).thenComparing(Finding::rule);

    private static final Comparator<Finding> IN_SECTION = Comparator.comparing(Finding::severity)
            .thenComparing(IN_FOLDER);

    /// Gravest first, then those with most problems.
    static final Comparator<ProblemSection> ORDER = Comparator.comparing(ProblemSection::gravest)
            .thenComparing(Comparator.comparingInt((ProblemSection section) -> section.findings().size()).reversed())
            .thenComparing(ProblemSection::key);

    Severity gravest() {
        return counts.gravest().orElse(Severity.INFO);
    }

    /// The place of the finding, or of what has become of it: the same rule at the same value, be it on another line or of another
    /// severity by now.
    OptionalInt indexOf(Finding finding) {
        for (int i = start(finding.severity(), finding.file()); i < findings.size() && isIn(i, finding); i++) {
            if (findings.get(i).equals(finding)) {
                return OptionalInt.of(i);
            }
        }
        for (Severity severity : Severity.values()) {
            for (int i = start(severity, finding.file()); i < findings.size() && isIn(i, finding); i++) {
                Finding other = findings.get(i);
                if (other.rule().equals(finding.rule()) && other.pointer().equals(finding.pointer())) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /// Where the finding would stand among these, from 0.
    int placeOf(Finding finding) {
        int found = Collections.binarySearch(findings, finding, IN_SECTION);
        return found >= 0 ? found : -1 - found;
    }

    private boolean isIn(int place, Finding finding) {
        return findings.get(place).file().equals(finding.file());
    }

    /// Where the findings of this severity in the file begin, or would.
    private int start(Severity severity, String file) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Finding other = findings.get(middle);
            int order = other.severity().compareTo(severity);
            if (order < 0 || order == 0 && other.file().compareTo(file) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Those of this file.
    List<Finding> of(String file) {
        List<Finding> found = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (int i = start(severity, file); i < findings.size() && isOf(i, severity)
                    && findings.get(i).file().equals(file); i++) {
                found.add(findings.get(i));
            }
        }
        return found;
    }

    /// The files that come next behind this one (1) or before it (-1) among those of each severity.
    Stream<String> filesNext(String file, int by) {
        return Stream.of(Severity.values()).flatMap(severity -> {
            int at = by > 0 ? start(severity, file + Character.MIN_VALUE) : start(severity, file) - 1;
            return isOf(at, severity) ? Stream.of(findings.get(at).file()) : Stream.empty();
        });
    }

    /// How many stand in files before this one.
    int before(String file) {
        return Stream.of(Severity.values()).mapToInt(severity -> start(severity, file) - start(severity, "")).sum();
    }

    private boolean isOf(int place, Severity severity) {
        return place >= 0 && place < findings.size() && findings.get(place).severity() == severity;
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
        private int safe;

        Builder(String key) {
            this.key = key;
        }

        void add(Finding finding) {
            bySeverity.computeIfAbsent(finding.severity(), _ -> new ArrayList<>()).add(finding);
            safe += finding.fixing() == Fixing.SAFE ? 1 : 0;
        }

        ProblemSection build() {
            FindingCounts counts = FindingCounts.NONE;
            List<Finding> all = new ArrayList<>(bySeverity.values().stream().mapToInt(List::size).sum());
            for (Map.Entry<Severity, List<Finding>> entry : bySeverity.entrySet()) {
                counts = counts.plus(entry.getKey(), entry.getValue().size());
                entry.getValue().sort(IN_FOLDER);
                all.addAll(entry.getValue());
            }
            return new ProblemSection(key, counts, safe, all);
        }
    }
}
