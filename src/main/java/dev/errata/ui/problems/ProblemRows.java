package dev.errata.ui.problems;

import dev.errata.validation.Finding;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.stream.Stream;

/// The rows of the list of problems: each section's head, and its problems where it is unfolded. A row is made when it is asked
/// for: there may be millions.
final class ProblemRows extends AbstractList<ProblemRow> implements RandomAccess {
    /// No rows.
    static final ProblemRows NONE = new ProblemRows(Grouping.RULE, List.of(), Map.of(), Folding.FOLDED);

    private final Grouping grouping;
    private final List<ProblemSection> sections;
    private final Folding folding;
    /// The place of the head of each section, and of the row behind the last.
    private final int[] heads;
    private final Map<String, Integer> places;

    /// @param places the place of each section among them, by its key
    ProblemRows(Grouping grouping, List<ProblemSection> sections, Map<String, Integer> places, Folding folding) {
        this.grouping = grouping;
        this.sections = sections;
        this.places = places;
        this.folding = folding;
        this.heads = new int[sections.size() + 1];
        for (int i = 0; i < sections.size(); i++) {
            ProblemSection section = sections.get(i);
            heads[i + 1] = heads[i] + 1 + (folding.isUnfolded(section.key()) ? section.findings().size() : 0);
        }
    }

    @Override
    public ProblemRow get(int index) {
        int at = Arrays.binarySearch(heads, 0, sections.size(), index);
        ProblemSection section = sections.get(at >= 0 ? at : -2 - at);
        return at >= 0
                ? new ProblemRow.Head(section, folding.of(section.key()))
                : new ProblemRow.Item(section, section.findings().get(index - heads[-2 - at] - 1));
    }

    @Override
    public int size() {
        return heads[sections.size()];
    }

    /// The place of the head of this section.
    OptionalInt head(String key) {
        Integer at = places.get(key);
        return at == null ? OptionalInt.empty() : OptionalInt.of(heads[at]);
    }

    List<ProblemSection> sections() {
        return sections;
    }

    Optional<ProblemSection> section(String key) {
        return Optional.ofNullable(places.get(key)).map(sections::get);
    }

    boolean isUnfolded(String key) {
        return folding.isUnfolded(key);
    }

    /// The place of a problem of this section, or of what has become of it; none where it is folded or has no such problem.
    OptionalInt item(String key, Finding finding) {
        Integer at = places.get(key);
        if (at == null || !folding.isUnfolded(key)) {
            return OptionalInt.empty();
        }
        OptionalInt within = sections.get(at).indexOf(finding);
        return within.isEmpty() ? within : OptionalInt.of(heads[at] + 1 + within.getAsInt());
    }

    /// The place of what is looked at after a problem of this section is gone: the problem that comes next, else the one before it,
    /// of those that are unfolded; else a head. -1 where there are no rows.
    int itemInstead(ProblemSection section, Finding gone) {
        Integer there = places.get(section.key());
        int start = there == null || !folding.isUnfolded(section.key())
                ? heads[there == null ? placeOf(section) : there]
                : heads[there] + 1 + sections.get(there).placeOf(gone);
        OptionalInt next = itemFrom(start, 1);
        return next.isPresent() ? next.getAsInt() : itemFrom(start - 1, -1).orElseGet(() -> headInstead(section));
    }

    /// The place of the head of this section, or of the one that stands in its place now; -1 where there are no rows.
    int headInstead(ProblemSection section) {
        int at = Math.min(placeOf(section), sections.size() - 1);
        return head(section.key()).orElse(at < 0 ? -1 : heads[at]);
    }

    /// Where the section would stand among these.
    private int placeOf(ProblemSection section) {
        int found = Collections.binarySearch(sections, section, ProblemSection.ORDER);
        return found >= 0 ? found : -1 - found;
    }

    /// The first row from `place` on that is a problem, in steps of `by`.
    private OptionalInt itemFrom(int place, int by) {
        int at = place;
        while (at >= 0 && at < size() && Arrays.binarySearch(heads, 0, sections.size(), at) >= 0) {
            at += by;
        }
        return at >= 0 && at < size() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /// The finding as it is now, be it in a section that is folded; its line may be another after an edit.
    Optional<Finding> find(Finding finding) {
        return section(grouping.key(finding)).flatMap(section -> section.indexOf(finding).stream().boxed().findFirst()
                .map(section.findings()::get));
    }

    /// The problem that comes next behind the row at `place` (by 1) or before it (by -1), round and round, with its section.
    Optional<ProblemRow.Item> next(int place, int by) {
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        int found = place < 0 ? -1 : Arrays.binarySearch(heads, 0, sections.size(), place);
        int at = place < 0 ? by > 0 ? 0 : sections.size() - 1 : found >= 0 ? found : -2 - found;
        boolean onHead = place < 0 || found >= 0;
        int within = onHead ? by > 0 ? 0 : -1 : place - heads[at] - 1 + by;
        if (place < 0 && by < 0) {
            within = sections.get(at).findings().size() - 1;
        }
        if (within < 0) {
            at = Math.floorMod(at - 1, sections.size());
            within = sections.get(at).findings().size() - 1;
        } else if (within >= sections.get(at).findings().size()) {
            at = Math.floorMod(at + 1, sections.size());
            within = 0;
        }
        ProblemSection section = sections.get(at);
        return Optional.of(new ProblemRow.Item(section, section.findings().get(within)));
    }

    /// The problems of one file that are listed, in whichever sections.
    ProblemsInText of(String file) {
        return new ProblemsInText(sections.stream().flatMap(section -> section.of(file).stream()).toList());
    }

    /// The file with listed problems that comes next behind this one (1) or before it (-1), round and round.
    Optional<String> fileNext(String file, int by) {
        return outermost(file, by)
                .or(() -> by > 0 ? outermost("", by) : outermost(String.valueOf(Character.MAX_VALUE), by));
    }

    private Optional<String> outermost(String file, int by) {
        Stream<String> next = sections.stream().flatMap(section -> section.filesNext(file, by));
        return by > 0 ? next.min(Comparator.naturalOrder()) : next.max(Comparator.naturalOrder());
    }

    /// The number of a listed problem from 1, counted from the first file to the last and in each from the top to the end.
    int number(Finding finding) {
        return sections.stream().mapToInt(section -> section.before(finding.file())).sum()
                + of(finding.file()).number(finding);
    }

    /// The number of a problem among all that are listed, from 1; 0 where the row is none.
    int number(int place) {
        int found = place < 0 ? 0 : Arrays.binarySearch(heads, 0, sections.size(), place);
        if (found >= 0) {
            return 0;
        }
        int at = -2 - found;
        int before = 0;
        for (int i = 0; i < at; i++) {
            before += sections.get(i).findings().size();
        }
        return before + place - heads[at];
    }
}
