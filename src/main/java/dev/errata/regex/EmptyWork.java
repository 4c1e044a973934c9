package dev.errata.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Bounds the work that the engine can do without looking at the text, which no count of steps sees:
/// `(?:){1000000000}x` would run for ages without a step, and so would `(?:|)` forty times over where the text ends.
///
/// The bound is the number of nodes that the engine visits between two steps, at worst. In a sequence the ways to match
/// nothing multiply, in an alternation they add up, a character ends them all, and a quantifier repeats what can match
/// nothing as often as its lower bound says (`java.util.regex` leaves the optional rounds once they are empty).
final class EmptyWork {

    /// The most nodes that may be visited between two steps.
    static final double LIMIT = 100_000;

    /// After anything else, Java repeats nothing at all as often as a `{n}` says.
    private static final Set<PatternTokenKind> ATOM_ENDS = EnumSet.of(PatternTokenKind.LITERAL, PatternTokenKind.ESCAPE,
            PatternTokenKind.CATEGORY, PatternTokenKind.CLASS_CLOSE, PatternTokenKind.GROUP_CLOSE,
            PatternTokenKind.ANCHOR,
            PatternTokenKind.REFERENCE);

    private final String pattern;
    private final Deque<Part> open = new ArrayDeque<>();
    private int classes;
    private boolean afterAtom;

    /// What a part of the pattern costs.
    ///
    /// @param ways how many ways it has to match nothing
    /// @param waysOn how many ways lead on from its last step to its end
    /// @param entry nodes visited from its start until every way has met a step or the end
    /// @param run nodes visited between any two steps
    private record Cost(double ways, double waysOn, double entry, double run) {

        static final Cost NOTHING = new Cost(1, 0, 0, 0);
        static final Cost CHARACTER = new Cost(0, 1, 1, 1);
        static final Cost PLACE = new Cost(1, 1, 1, 1);
        static final Cost NO_BRANCH = new Cost(0, 0, 1, 1);

        Cost then(Cost next) {
            double both = entry + ways * next.entry;
            return new Cost(ways * next.ways, Math.max(next.waysOn, waysOn * next.ways), both,
                    Math.max(run + waysOn * next.entry, next.run + both));
        }

        Cost or(Cost other) {
            return new Cost(ways + other.ways, Math.max(waysOn, other.waysOn) + other.ways, entry + other.entry,
                    Math.max(run, other.run) + entry + other.entry);
        }

        Cost inOneWay() {
            return new Cost(Math.min(1, ways), Math.min(1, waysOn), entry, run);
        }

        Cost asPlace() {
            return new Cost(1, 1, entry, run);
        }

        Cost repeated(double min) {
            return ways == 0
                    ? new Cost(min == 0 ? 1 : 0, waysOn, 1 + entry, 1 + run + entry)
                    : new Cost(ways + 1, waysOn + ways, 1 + Math.max(min, 1) * entry,
                            1 + run + Math.max(min, 1) * entry);
        }
    }

    /// A group that is being read: its finished branches, the branch up to its last atom, and that atom.
    private static final class Part {

        private final String opening;
        private Cost branches = Cost.NO_BRANCH;
        private Cost branch = Cost.NOTHING;
        private Cost last = Cost.NOTHING;

        Part(String opening) {
            this.opening = opening;
        }

        void add(Cost atom) {
            branch = branch.then(last);
            last = atom;
        }

        void repeatLast(String quantifier) {
            double min = switch (quantifier.charAt(0)) {
                case '+' -> 1;
                case '{' -> Double.parseDouble(quantifier.substring(1).split("[,}]", 2)[0]);
                default -> 0;
            };
            Cost repeated = last.repeated(min);
            last = quantifier.length() > 1 && quantifier.endsWith("+") ? repeated.inOneWay() : repeated;
        }

        void endBranch() {
            branches = branches.or(branch.then(last));
            branch = Cost.NOTHING;
            last = Cost.NOTHING;
        }

        double run() {
            return Math.max(branches.run, branch.then(last).run);
        }

        Cost close() {
            endBranch();
            return switch (opening) {
                case "(?>" -> branches.inOneWay();
                case "(?=", "(?!", "(?<=", "(?<!" -> branches.asPlace();
                default -> branches;
            };
        }
    }

    private EmptyWork(String pattern) {
        this.pattern = pattern;
    }

    /// Where a pattern that Java accepts exceeds [#LIMIT], if it does.
    static OptionalInt excess(String pattern, PatternOptions options) {
        return hasFewWays(pattern)
                ? OptionalInt.empty()
                : new EmptyWork(pattern).find(PatternTokens.of(pattern, options).tokens());
    }

    /// Spares most patterns the reckoning: each alternative and each quantifier without a bound doubles the ways at most.
    private static boolean hasFewWays(String pattern) {
        long choices = pattern.chars().filter(c -> "|*+?".indexOf(c) >= 0).count();
        return pattern.indexOf('{') < 0 && Math.scalb((double) pattern.length(), (int) choices) <= LIMIT;
    }

    private OptionalInt find(List<PatternToken> tokens) {
        open.push(new Part(""));
        for (PatternToken token : tokens) {
            read(token);
            if (open.getFirst().run() > LIMIT) {
                return OptionalInt.of(token.start());
            }
        }
        return OptionalInt.empty();
    }

    private void read(PatternToken token) {
        switch (token.kind()) {
            case CLASS_OPEN -> classes++;
            case CLASS_CLOSE -> {
                classes--;
                character();
            }
            case LITERAL, ESCAPE, CATEGORY, CLASS_OPERATOR -> character();
            case ANCHOR, REFERENCE -> open.getFirst().add(Cost.PLACE);
            case GROUP_OPEN -> open.push(new Part(text(token)));
            case GROUP_CLOSE -> {
                Cost group = open.pop().close();
                open.getFirst().add(group);
            }
            case QUANTIFIER -> {
                if (!afterAtom) {
                    open.getFirst().add(Cost.PLACE);
                }
                open.getFirst().repeatLast(text(token));
            }
            case ALTERNATION -> open.getFirst().endBranch();
            case FLAG, COMMENT, ERROR -> {
            }
        }
        if (token.kind() != PatternTokenKind.COMMENT) {
            afterAtom = ATOM_ENDS.contains(token.kind());
        }
    }

    private void character() {
        if (classes == 0) {
            open.getFirst().add(Cost.CHARACTER);
        }
    }

    private String text(PatternToken token) {
        return pattern.substring(token.start(), token.end());
    }
}
