package dev.errata.scan;

import dev.errata.regex.Outline;
import java.util.ArrayList;
import java.util.List;

/// Multiplies an outline out into branches. Where that would become too many, a part is taken for a gap in which anything may
/// stand: the branches then say less, never what is wrong.
final class BranchExpansion {

    /// The most branches that are made of a pattern.
    private static final int MOST = 256;
    /// The most that a part within a sequence may multiply it by.
    private static final int MOST_PRODUCTS = 48;
    /// The most places that are made of a branch; what would stand behind them is a gap.
    private static final int LONGEST = 256;
    /// How often a repetition is written out.
    private static final int MOST_ROUNDS = 4;
    /// A place with more members than this says too little to stand at the end of a factor.
    private static final int WIDE = 64;

    /// What becomes of a part that may be absent.
    private final Absence absence;

    private enum Absence {
        /// A row without it and one with it.
        SPELLED_OUT,
        /// A gap.
        GAP
    }

    private BranchExpansion(Absence absence) {
        this.absence = absence;
    }

    /// The branches of an outline; a branch without factors may match any text.
    static List<Branch> of(Outline outline) {
        for (Absence absence : Absence.values()) {
            List<List<ByteSet>> rows = new BranchExpansion(absence).expand(outline);
            if (rows.size() <= MOST) {
                return rows.stream().map(BranchExpansion::branch).toList();
            }
        }
        return gap().stream().map(BranchExpansion::branch).toList();
    }

    private static List<List<ByteSet>> gap() {
        return row(ByteSet.GAP);
    }

    private static List<List<ByteSet>> row(ByteSet place) {
        List<ByteSet> row = new ArrayList<>();
        row.add(place);
        List<List<ByteSet>> rows = new ArrayList<>();
        rows.add(row);
        return rows;
    }

    private static List<List<ByteSet>> empty() {
        List<List<ByteSet>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        return rows;
    }

    /// Rows of places that nobody else holds.
    private List<List<ByteSet>> expand(Outline outline) {
        return switch (outline) {
            case Outline.One(var choice) -> row(ByteSet.of(choice));
            case Outline.Sequence(var parts) -> {
                List<List<ByteSet>> rows = empty();
                for (Outline part : parts) {
                    rows = product(rows, expand(part));
                }
                yield rows;
            }
            case Outline.Choice(var branches) -> {
                List<List<ByteSet>> rows = new ArrayList<>();
                for (Outline branch : branches) {
                    // Once there are too many, nobody looks at them.
                    if (rows.size() <= MOST) {
                        rows.addAll(expand(branch));
                    }
                }
                yield rows;
            }
            case Outline.Repeat(var part, int min, var upper) -> repeat(part, min, upper);
            case Outline.Checked(var part) -> expand(part);
        };
    }

    private static List<List<ByteSet>> product(List<List<ByteSet>> heads, List<List<ByteSet>> tails) {
        int most = heads.size() == 1 ? MOST : MOST_PRODUCTS;
        List<List<ByteSet>> ends = tails.size() > 1 && heads.size() * tails.size() > most ? gap() : tails;
        if (ends.size() == 1) {
            heads.forEach(head -> append(head, ends.getFirst()));
            return heads;
        }
        List<List<ByteSet>> rows = new ArrayList<>();
        for (List<ByteSet> head : heads) {
            for (List<ByteSet> end : ends) {
                List<ByteSet> row = new ArrayList<>(head);
                append(row, end);
                rows.add(row);
            }
        }
        return rows;
    }

    private static void append(List<ByteSet> row, List<ByteSet> end) {
        int room = LONGEST - row.size();
        if (end.size() <= room) {
            row.addAll(end);
            return;
        }
        row.addAll(end.subList(0, Math.max(0, room)));
        if (!row.getLast().isGap()) {
            row.add(ByteSet.GAP);
        }
    }

    private List<List<ByteSet>> repeat(Outline part, int min, Outline.Upper upper) {
        int rounds = Math.min(min, MOST_ROUNDS);
        List<List<ByteSet>> once = expand(part);
        List<List<ByteSet>> rows = times(once, rounds);
        if (rounds == min && upper == Outline.Upper.EXACT) {
            return rows;
        }
        if (rounds == min && upper == Outline.Upper.ONE_MORE && absence == Absence.SPELLED_OUT) {
            rows.addAll(times(once, rounds + 1));
            return rows;
        }
        return product(rows, gap());
    }

    private static List<List<ByteSet>> times(List<List<ByteSet>> once, int rounds) {
        List<List<ByteSet>> rows = empty();
        for (int i = 0; i < rounds; i++) {
            rows = product(rows, once);
        }
        return rows;
    }

    private static Branch branch(List<ByteSet> row) {
        List<Factor> factors = new ArrayList<>();
        List<ByteSet> run = new ArrayList<>();
        boolean leads = !row.isEmpty() && isNarrow(row.getFirst());
        for (ByteSet place : row) {
            if (place.isGap()) {
                close(run, factors);
            } else {
                run.add(place);
            }
        }
        close(run, factors);
        return new Branch(factors, leads);
    }

    /// Makes a factor of places that follow each other, without those at its ends that say too little.
    private static void close(List<ByteSet> run, List<Factor> factors) {
        while (!run.isEmpty() && !isNarrow(run.getLast())) {
            run.removeLast();
        }
        while (!run.isEmpty() && !isNarrow(run.getFirst())) {
            run.removeFirst();
        }
        if (!run.isEmpty()) {
            factors.add(new Factor(run));
            run.clear();
        }
    }

    private static boolean isNarrow(ByteSet place) {
        return !place.isGap() && place.size() <= WIDE;
    }
}
