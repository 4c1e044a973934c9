package dev.errata.regex;

import java.util.List;
import java.util.Optional;

/// What of a pattern, which is meant for Python, every engine reads alike, and what can be written so that more of them take it. What
/// each of them makes of it is asked of the engines themselves.
public final class Portability {
    private static final String IGNORE_CASE = "(?i)";
    /// Characters that mean something to one engine and nothing to another, in a class or outside.
    private static final String AMBIGUOUS = "{}[]&";
    private static final int MOST_ROUNDS = 100;

    private Portability() {}

    /// The pattern without names of groups that nothing refers to, and without a flag that holds anyway: all that can go without a
    /// change of what it matches. Empty where nothing can go; whether that is enough for an engine is for the engine to say.
    public static Optional<String> rewrite(CompiledPattern pattern) {
        boolean ignoresCase = pattern.options().flags().contains(PatternFlag.CASE_INSENSITIVE);
        StringBuilder text = new StringBuilder(pattern.pattern());
        for (PatternToken token : pattern.tokens().tokens().reversed()) {
            String part = pattern.pattern().substring(token.start(), token.end());
            if (token.kind() == PatternTokenKind.FLAG && part.equals(IGNORE_CASE) && ignoresCase) {
                text.delete(token.start(), token.end());
            } else if (token.kind() == PatternTokenKind.GROUP_OPEN && part.startsWith("(?P<")
                    && isNameless(part.substring(4, part.length() - 1), pattern)) {
                text.replace(token.start(), token.end(), "(");
            }
        }
        return text.toString().equals(pattern.pattern()) ? Optional.empty() : Optional.of(text.toString());
    }

    private static boolean isNameless(String name, CompiledPattern pattern) {
        return !pattern.pattern().contains("(?P=" + name + ")") && !pattern.pattern().contains("(?(" + name + ")");
    }

    /// Whether the pattern is of parts only that every engine takes, and that mean the same to each of them as long as the text is
    /// printable ASCII.
    public static boolean isPlain(CompiledPattern pattern) {
        for (PatternToken token : pattern.tokens().tokens()) {
            if (!isPlain(token, pattern.pattern())) {
                return false;
            }
        }
        return true;
    }

    /// The parts of a pattern that engines do not all take, or read in their own way, at least in some texts: what is not plain, and
    /// classes of characters and places whose meaning hangs on Unicode or on line ends. Each once, in order.
    public static List<String> ownReadings(PatternTokens tokens) {
        return tokens.tokens().stream()
                .filter(token -> token.kind() == PatternTokenKind.CATEGORY || token.kind() == PatternTokenKind.ANCHOR
                        || !isPlain(token, tokens.pattern()))
                .map(token -> tokens.pattern().substring(token.start(), token.end())).distinct().toList();
    }

    private static boolean isPlain(PatternToken token, String pattern) {
        char first = pattern.charAt(token.start());
        int length = token.end() - token.start();
        return switch (token.kind()) {
            case ALTERNATION, GROUP_CLOSE, CLASS_OPEN, CLASS_CLOSE -> true;
            case LITERAL -> first >= ' ' && first <= '~' && AMBIGUOUS.indexOf(first) < 0;
            case QUANTIFIER -> isPlainQuantifier(pattern.substring(token.start(), token.end()));
            case CLASS_OPERATOR -> length == 1;
            case GROUP_OPEN -> length == 1 || pattern.startsWith("(?:", token.start());
            case CATEGORY -> first == '.' || length == 2 && "dws".indexOf(pattern.charAt(token.start() + 1)) >= 0;
            case ESCAPE -> length == 2 && isPunctuation(pattern.charAt(token.start() + 1));
            case ANCHOR -> first == '^' || first == '$' || pattern.startsWith("\\b", token.start());
            case REFERENCE, FLAG, COMMENT, ERROR -> false;
        };
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c <= '~' && !Character.isLetterOrDigit(c);
    }

    /// `*`, `+?`, `{0,15}`; what gives nothing back, or begins with nothing, is not known everywhere.
    private static boolean isPlainQuantifier(String quantifier) {
        String greedy = quantifier.length() > 1 && quantifier.endsWith("?")
                ? quantifier.substring(0, quantifier.length() - 1)
                : quantifier;
        if (!greedy.startsWith("{")) {
            return greedy.length() == 1;
        }
        String rounds = greedy.substring(1, greedy.length() - 1);
        return rounds.matches("[0-9]{1,3}(?:,[0-9]{0,3})?") && List.of(rounds.split(",")).stream()
                .allMatch(number -> Integer.parseInt(number) <= MOST_ROUNDS);
    }
}
