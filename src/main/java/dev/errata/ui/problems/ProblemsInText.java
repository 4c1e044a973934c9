package dev.errata.ui.problems;

import dev.errata.json.JsonPosition;
import dev.errata.validation.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The problems of one record, from the top of its text to the end, at one place the gravest first: the order in which keys go
/// from one to the next.
final class ProblemsInText {
    private static final Comparator<Finding> ORDER = Comparator.comparing(ProblemsInText::place)
            .thenComparing(Finding::severity).thenComparing(Finding::rule)
            .thenComparing(finding -> finding.pointer().toString());

    private final List<Finding> problems;

    ProblemsInText(List<Finding> problems) {
        this.problems = problems.stream().sorted(ORDER).toList();
    }

    private static JsonPosition place(Finding finding) {
        return new JsonPosition(finding.line(), finding.column());
    }

    /// The problem behind (1) or before (-1) this one, which may be gone or have moved by now; empty where the record has no more.
    Optional<Finding> next(Finding from, int by) {
        int at = IntStream.range(0, problems.size()).filter(i -> isSame(problems.get(i), from)).findFirst().orElse(-1);
        return at < 0
                ? next(place(from), by)
                : Optional.of(at + by).filter(i -> i >= 0 && i < problems.size()).map(problems::get);
    }

    /// The first problem at the place or behind it (1), or the last before it (-1).
    Optional<Finding> next(JsonPosition from, int by) {
        return by > 0
                ? problems.stream().filter(finding -> place(finding).compareTo(from) >= 0).findFirst()
                : problems.reversed().stream().filter(finding -> place(finding).compareTo(from) < 0).findFirst();
    }

    /// The problem at which those begin who come from another record: the first on the way forth (1), the last on the way back (-1).
    Optional<Finding> begin(int by) {
        return by > 0 ? problems.stream().findFirst() : problems.reversed().stream().findFirst();
    }

    /// The number of the problem, from 1; 0 where it is none of these.
    int number(Finding finding) {
        return problems.indexOf(finding) + 1;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.pointer().equals(other.pointer())
                && one.arguments().equals(other.arguments());
    }
}
