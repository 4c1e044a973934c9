package dev.errata.regex;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a pattern without repetitions that only cost: `.*` at its ends, `.*.*`, `(?:a+)+`. What is left finds something in a text
/// exactly where the pattern does; where the match begins and ends may differ.
public final class PatternSimplification {
    private static final int MOST_STEPS = 50;
    private static final Set<String> OPEN = Set.of("*", "+", "*?", "+?");
    private static final Set<String> GREEDY = Set.of("*", "+");

    private final CompiledPattern pattern;
    private final List<PatternToken> tokens;

    private PatternSimplification(CompiledPattern pattern) {
        this.pattern = pattern;
        this.tokens = pattern.tokens().tokens();
    }

    /// Empty where there is nothing of that kind.
    public static Optional<String> of(CompiledPattern pattern) {
        CompiledPattern simplest = pattern;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<CompiledPattern> next = new PatternSimplification(simplest).step()
                    .map(text -> Patterns.compile(text, pattern.options())).filter(CompiledPattern.class::isInstance)
                    .map(CompiledPattern.class::cast);
            if (next.isEmpty()) {
                break;
            }
            simplest = next.get();
        }
        return simplest == pattern ? Optional.empty() : Optional.of(simplest.pattern());
    }

    private Optional<String> step() {
        for (int at = 0; at < tokens.size(); at++) {
            int index = at;
            Optional<String> simpler = twice(at).or(() -> nested(index));
            if (simpler.isPresent()) {
                return simpler;
            }
        }
        return ends();
    }

    /// `.*.*` says no more than `.*`. It takes as much as it can where one of the two does.
    private Optional<String> twice(int at) {
        if (at + 3 >= tokens.size() || !isOneCharacter(at) || !isAmong(OPEN, at + 1)
                || !text(at).equals(text(at + 2)) || kind(at + 2) != kind(at) || !isAmong(OPEN, at + 3)
                || text(at + 1).startsWith("+") && text(at + 3).startsWith("+")) {
            return Optional.empty();
        }
        String both = text(at + 1) + text(at + 3);
        String lazy = text(at + 1).endsWith("?") && text(at + 3).endsWith("?") ? "?" : "";
        return Optional.of(with(at + 1, at + 3, (both.contains("+") ? "+" : "*") + lazy));
    }

    /// `(?:a+)+` says no more than `a+`, nor `(a+)+` than `(a+)` where nothing asks what the group has matched.
    private Optional<String> nested(int at) {
        if (kind(at) != PatternTokenKind.GROUP_OPEN) {
            return Optional.empty();
        }
        boolean gathers = text(at).equals("(?:");
        int repeated = behindAtom(at + 1);
        if (!gathers && (!text(at).equals("(") || isAskedFor()) || repeated + 2 >= tokens.size()
                || !isAmong(GREEDY, repeated) || kind(repeated + 1) != PatternTokenKind.GROUP_CLOSE
                || !isAmong(GREEDY, repeated + 2)) {
            return Optional.empty();
        }
        String quantifier = text(repeated).equals("+") && text(repeated + 2).equals("+") ? "+" : "*";
        String atom = pattern.pattern().substring(tokens.get(at + 1).start(), tokens.get(repeated).start());
        return Optional.of(with(at, repeated + 2, gathers ? atom + quantifier : "(" + atom + quantifier + ")"));
    }

    /// The first token behind the character or class that begins at `at`.
    private int behindAtom(int at) {
        if (at < tokens.size() && kind(at) == PatternTokenKind.CLASS_OPEN) {
            int end = at;
            while (kind(end) != PatternTokenKind.CLASS_CLOSE) {
                end++;
            }
            return end + 1;
        }
        return at < tokens.size() && isOneCharacter(at) ? at + 1 : tokens.size();
    }

    private boolean isAskedFor() {
        return tokens.stream().anyMatch(token -> token.kind() == PatternTokenKind.REFERENCE
                || token.kind() == PatternTokenKind.GROUP_OPEN && pattern.pattern().startsWith("(?(", token.start()));
    }

    /// Anything at the beginning or the end of an alternative may as well be nothing, since it is looked for everywhere.
    private Optional<String> ends() {
        int from = 0;
        while (from < tokens.size() && kind(from) == PatternTokenKind.FLAG) {
            from++;
        }
        int depth = 0;
        for (int at = from; at <= tokens.size(); at++) {
            boolean isEnd = at == tokens.size() || depth == 0 && kind(at) == PatternTokenKind.ALTERNATION;
            if (isEnd && at - from > 2) {
                if (isAnything(from)) {
                    return Optional.of(withoutAnything(from));
                }
                if (isAnything(at - 2)) {
                    return Optional.of(withoutAnything(at - 2));
                }
            }
            if (isEnd) {
                from = at + 1;
            } else if (kind(at) == PatternTokenKind.GROUP_OPEN) {
                depth++;
            } else if (kind(at) == PatternTokenKind.GROUP_CLOSE) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private boolean isAnything(int at) {
        return kind(at) == PatternTokenKind.CATEGORY && text(at).equals(".") && isAmong(OPEN, at + 1);
    }

    private String withoutAnything(int at) {
        return with(at, at + 1, text(at + 1).startsWith("+") ? "." : "");
    }

    private boolean isOneCharacter(int at) {
        return kind(at) == PatternTokenKind.LITERAL || kind(at) == PatternTokenKind.ESCAPE
                || kind(at) == PatternTokenKind.CATEGORY;
    }

    private boolean isAmong(Set<String> quantifiers, int at) {
        return at < tokens.size() && kind(at) == PatternTokenKind.QUANTIFIER && quantifiers.contains(text(at));
    }

    private PatternTokenKind kind(int at) {
        return tokens.get(at).kind();
    }

    private String text(int at) {
        return pattern.pattern().substring(tokens.get(at).start(), tokens.get(at).end());
    }

    /// The pattern with something else in the place of some tokens.
    private String with(int first, int last, String piece) {
        return pattern.pattern().substring(0, tokens.get(first).start()) + piece
                + pattern.pattern().substring(tokens.get(last).end());
    }
}
