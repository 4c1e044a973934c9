package dev.errata.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads the outline of a Python pattern from its tokens.
final class OutlineReader {
    private final String pattern;
    private final List<PatternToken> tokens;
    private final Deque<Group> open = new ArrayDeque<>();

    /// A group that is being read.
    private static final class Group {
        private final boolean zeroWidth;
        private final List<Outline> branches = new ArrayList<>();
        private List<Outline> branch = new ArrayList<>();

        Group(String opening) {
            zeroWidth = switch (opening) {
                case "(?=", "(?!", "(?<=", "(?<!" -> true;
                default -> false;
            };
        }

        void endBranch() {
            branches.add(branch.size() == 1 ? branch.getFirst() : new Outline.Sequence(branch));
            branch = new ArrayList<>();
        }

        Outline close() {
            endBranch();
            return zeroWidth
                    ? new Outline.Checked(Outline.NOTHING)
                    : branches.size() == 1 ? branches.getFirst() : new Outline.Choice(branches);
        }
    }

    /// @param tokens those of a pattern that compiles
    OutlineReader(PatternTokens tokens) {
        this.pattern = tokens.pattern();
        this.tokens = tokens.tokens();
    }

    Outline read() {
        open.push(new Group(""));
        for (int i = 0; i < tokens.size(); i++) {
            PatternToken token = tokens.get(i);
            switch (token.kind()) {
                case GROUP_OPEN -> open.push(new Group(text(token)));
                case GROUP_CLOSE -> {
                    Outline group = open.pop().close();
                    add(group);
                }
                case ALTERNATION -> open.getFirst().endBranch();
                case LITERAL ->
                    add(new Outline.One(CharacterChoice.of(pattern.codePointAt(token.start()))));
                case ESCAPE, CATEGORY -> add(new Outline.One(ClassMembers.of(text(token), List.of(token))));
                case CLASS_OPEN -> {
                    int close = i;
                    while (tokens.get(close).kind() != PatternTokenKind.CLASS_CLOSE) {
                        close++;
                    }
                    add(new Outline.One(ClassMembers.of(pattern.substring(token.start(), tokens.get(close).end()),
                            tokens.subList(i, close + 1))));
                    i = close;
                }
                case REFERENCE -> add(new Outline.Checked(Outline.ANYTHING));
                case ANCHOR -> add(new Outline.Checked(Outline.NOTHING));
                case QUANTIFIER -> repeatLast(text(token));
                case FLAG, COMMENT -> {
                }
                case CLASS_CLOSE, CLASS_OPERATOR, ERROR -> {
                    // The lexer sees a fault where the compiler sees none: rely on nothing.
                    return Outline.ANYTHING;
                }
            }
        }
        return open.pop().close();
    }

    private void add(Outline part) {
        open.getFirst().branch.add(part);
    }

    private void repeatLast(String quantifier) {
        List<Outline> branch = open.getFirst().branch;
        if (branch.isEmpty()) {
            return;
        }
        Bounds bounds = Bounds.of(quantifier);
        Outline part = branch.removeLast();
        if (bounds.max() > 0) {
            long more = bounds.max() - bounds.min();
            branch.add(new Outline.Repeat(part, bounds.min(), more == 0
                    ? Outline.Upper.EXACT
                    : more == 1
                            ? Outline.Upper.ONE_MORE
                            : bounds.max() == Integer.MAX_VALUE ? Outline.Upper.OPEN : Outline.Upper.LIMITED));
        }
    }

    private String text(PatternToken token) {
        return pattern.substring(token.start(), token.end());
    }

    /// How often a quantifier repeats; a great number stands for any number.
    private record Bounds(int min, long max) {

        static Bounds of(String quantifier) {
            return switch (quantifier.charAt(0)) {
                case '*' -> new Bounds(0, Integer.MAX_VALUE);
                case '+' -> new Bounds(1, Integer.MAX_VALUE);
                case '?' -> new Bounds(0, 1);
                default -> {
                    String[] ends = quantifier.substring(1, quantifier.indexOf('}')).split(",", -1);
                    int min = number(ends[0], 0);
                    yield new Bounds(min, ends.length == 1 ? min : number(ends[1], Integer.MAX_VALUE));
                }
            };
        }

        private static int number(String digits, int absent) {
            if (digits.isEmpty()) {
                return absent;
            }
            String significant = digits.replaceFirst("^0+(?=.)", "");
            return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
        }
    }
}
