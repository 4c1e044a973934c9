package dev.errata.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/// Bounds the work that the engine can do without looking at the text, which no count of steps sees: on an empty rest
/// of the text `(?:|){40}x` or `(?:){1000000000}x` would run for ages at no step at all.
///
/// For each part it takes the number of ways to match the empty text and the nodes that the engine visits to try them
/// all: in a sequence the ways multiply, in an alternation they add up, and a quantifier repeats a part that can be empty
/// as often as its lower bound says (`java.util.regex` leaves the optional rounds once they are empty).
final class EmptyWork {

    /// The most nodes that may be visited between two steps.
    static final double LIMIT = 100_000;

    private final String pattern;
    private final Deque<Part> open = new ArrayDeque<>();

    private record Cost(double ways, double visits) {

        static final Cost CHARACTER = new Cost(0, 1);
        static final Cost PLACE = new Cost(1, 1);

        Cost then(Cost next) {
            return new Cost(ways * next.ways, visits + (ways == 0 ? 0 : ways * next.visits));
        }

        Cost or(Cost other) {
            return new Cost(ways + other.ways, visits + other.visits);
        }
    }

    /// A group that is being read: its finished branches, the branch up to its last atom, and that atom.
    private static final class Part {

        private final String opening;
        private Cost branches = new Cost(0, 1);
        private Cost branch = PLACE_NOTHING;
        private Cost last = PLACE_NOTHING;

        private static final Cost PLACE_NOTHING = new Cost(1, 0);

        Part(String opening) {
            this.opening = opening;
        }

        void add(Cost atom) {
            branch = branch.then(last);
            last = atom;
        }

        void endBranch() {
            branches = branches.or(branch.then(last));
            branch = PLACE_NOTHING;
            last = PLACE_NOTHING;
        }

        double visits() {
            return branches.visits + branch.then(last).visits;
        }

        Cost close() {
            endBranch();
            boolean oneWay = opening.startsWith("(?>");
            boolean place = opening.startsWith("(?=") || opening.startsWith("(?!") || opening.startsWith("(?<=")
                    || opening.startsWith("(?<!");
            double ways = place ? 1 : oneWay ? Math.min(1, branches.ways) : branches.ways;
            return new Cost(ways, branches.visits);
        }
    }

    private EmptyWork(String pattern) {
        this.pattern = pattern;
    }

    /// Where a valid Java pattern, given by its tokens, exceeds [#LIMIT], if it does.
    static OptionalInt excess(String pattern, List<PatternToken> tokens) {
        return new EmptyWork(pattern).find(tokens);
    }

    private OptionalInt find(List<PatternToken> tokens) {
        open.push(new Part(""));
        int classes = 0;
        for (PatternToken token : tokens) {
            switch (token.kind()) {
                case CLASS_OPEN -> classes++;
                case CLASS_CLOSE -> {
                    classes--;
                    if (classes == 0) {
                        current().add(Cost.CHARACTER);
                    }
                }
                case LITERAL, ESCAPE, CATEGORY, CLASS_OPERATOR -> {
                    if (classes == 0) {
                        current().add(Cost.CHARACTER);
                    }
                }
                case ANCHOR, REFERENCE -> current().add(Cost.PLACE);
                case GROUP_OPEN -> open.push(new Part(text(token)));
                case GROUP_CLOSE -> {
                    Cost group = open.pop().close();
                    current().add(group);
                }
                case QUANTIFIER -> current().last = repeat(current().last, text(token));
                case ALTERNATION -> current().endBranch();
                case FLAG, COMMENT, ERROR -> {
                }
            }
            if (current().visits() > LIMIT) {
                return OptionalInt.of(token.start());
            }
        }
        return OptionalInt.empty();
    }

    private Part current() {
        return open.getFirst();
    }

    private String text(PatternToken token) {
        return pattern.substring(token.start(), token.end());
    }

    private static Cost repeat(Cost part, String quantifier) {
        double min = switch (quantifier.charAt(0)) {
            case '+' -> 1;
            case '{' -> Double.parseDouble(quantifier.substring(1).split("[,}]", 2)[0]);
            default -> 0;
        };
        boolean oneWay = quantifier.length() > 1 && quantifier.endsWith("+");
        double ways = part.ways == 0 ? (min == 0 ? 1 : 0) : oneWay ? 1 : part.ways + 1;
        double visits = 1 + (part.ways == 0 ? 1 : Math.max(min, 1)) * part.visits;
        return new Cost(ways, visits);
    }
}
