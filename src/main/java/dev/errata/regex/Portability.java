package dev.errata.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a pattern, which is meant for Python, is refused by other engines or read in another way. Known from their syntax; nothing
/// is run.
public final class Portability {

    /// An engine that consumers use.
    public enum Engine {
        JAVASCRIPT, RE2;

        /// The word in settings, such as `javascript`.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A part of a pattern that an engine does not take.
    ///
    /// @param engine which does not take it
    /// @param start  where it stands in the pattern (UTF-16)
    /// @param text   the part
    public record Refusal(Engine engine, int start, String text) {}

    private static final Set<String> LOOK_AROUND = Set.of("(?=", "(?!", "(?<=", "(?<!");
    private static final String IGNORE_CASE = "(?i)";
    private static final int MOST_ROUNDS_IN_RE2 = 1000;

    private Portability() {}

    /// The parts of a pattern that one of the engines does not take, in order.
    public static List<Refusal> refusals(CompiledPattern pattern) {
        return pattern.derived(Refusals.class, Refusals::of).all();
    }

    private record Refusals(List<Refusal> all) {

        static Refusals of(CompiledPattern pattern) {
            return new Refusals(find(pattern));
        }
    }

    private static List<Refusal> find(CompiledPattern pattern) {
        List<Refusal> refusals = new ArrayList<>();
        for (PatternToken token : pattern.tokens().tokens()) {
            if (token.kind() != PatternTokenKind.LITERAL) {
                String text = pattern.pattern().substring(token.start(), token.end());
                if (isRefusedByJavaScript(token, text)) {
                    refusals.add(new Refusal(Engine.JAVASCRIPT, token.start(), text));
                }
                if (isRefusedByRe2(token, text)) {
                    refusals.add(new Refusal(Engine.RE2, token.start(), text));
                }
            }
        }
        return List.copyOf(refusals);
    }

    /// The pattern without names of groups that nothing refers to, and without a flag that holds anyway: all that can go without a
    /// change of what it matches. Empty where nothing can go; whether that is enough for an engine is for the engine to say.
    public static Optional<String> rewrite(CompiledPattern pattern) {
        boolean ignoresCase = pattern.options().flags().contains(PatternFlag.CASE_INSENSITIVE);
        String text = pattern.pattern();
        for (Refusal refusal : refusals(pattern).reversed()) {
            String part = refusal.text();
            String rest = text.substring(refusal.start());
            if (part.equals(IGNORE_CASE) && ignoresCase && rest.startsWith(part)) {
                text = text.substring(0, refusal.start()) + rest.substring(part.length());
            } else if (part.startsWith("(?P<") && rest.startsWith(part)
                    && !pattern.pattern().contains("(?P=" + part.substring(4, part.length() - 1) + ")")) {
                text = text.substring(0, refusal.start()) + "(" + rest.substring(part.length());
            }
        }
        return text.equals(pattern.pattern()) ? Optional.empty() : Optional.of(text);
    }

    /// Whether the pattern is of parts only that mean the same in Java and in Python, as long as the text is printable ASCII.
    public static boolean isPlain(CompiledPattern pattern) {
        for (PatternToken token : pattern.tokens().tokens()) {
            if (!isPlain(token, pattern.pattern())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(PatternToken token, String pattern) {
        char first = pattern.charAt(token.start());
        int length = token.end() - token.start();
        return switch (token.kind()) {
            case ALTERNATION, GROUP_CLOSE, CLASS_CLOSE -> true;
            case LITERAL -> first > ' ' - 1 && first <= '~';
            case QUANTIFIER -> first != '{' && length == 1;
            case CLASS_OPEN -> true;
            case CLASS_OPERATOR -> length == 1;
            case GROUP_OPEN -> length == 1 || pattern.startsWith("(?:", token.start());
            case CATEGORY -> first == '.' || length == 2 && "dws".indexOf(pattern.charAt(token.start() + 1)) >= 0;
            case ESCAPE -> length == 2 && !Character.isLetterOrDigit(pattern.charAt(token.start() + 1));
            case ANCHOR -> first == '^';
            case REFERENCE, FLAG, COMMENT, ERROR -> false;
        };
    }

    private static boolean isRefusedByJavaScript(PatternToken token, String text) {
        return switch (token.kind()) {
            case GROUP_OPEN -> text.startsWith("(?P") || text.startsWith("(?>") || text.startsWith("(?(")
                    || isWithFlags(text);
            case FLAG, COMMENT -> true;
            case QUANTIFIER -> text.length() > 1 && text.endsWith("+");
            case ANCHOR -> text.equals("\\A") || text.equals("\\Z");
            case REFERENCE -> text.startsWith("(?P=");
            case LITERAL, ESCAPE, CATEGORY, CLASS_OPEN, CLASS_CLOSE, CLASS_OPERATOR, GROUP_CLOSE, ALTERNATION, ERROR ->
                false;
        };
    }

    /// `(?i:` and its like; `(?:` has none.
    private static boolean isWithFlags(String text) {
        return text.length() > 3 && text.startsWith("(?") && text.endsWith(":");
    }

    private static boolean isRefusedByRe2(PatternToken token, String text) {
        return switch (token.kind()) {
            case GROUP_OPEN -> LOOK_AROUND.contains(text) || text.startsWith("(?>") || text.startsWith("(?(")
                    || isWithFlags(text) && text.matches(".*[aLux].*");
            case FLAG -> text.matches(".*[aLux].*");
            case COMMENT -> text.startsWith("(?#");
            case QUANTIFIER -> text.length() > 1 && text.endsWith("+") || rounds(text) > MOST_ROUNDS_IN_RE2;
            case ANCHOR -> text.equals("\\Z");
            case REFERENCE -> true;
            case ESCAPE -> text.startsWith("\\u") || text.startsWith("\\U") || text.startsWith("\\N");
            case LITERAL, CATEGORY, CLASS_OPEN, CLASS_CLOSE, CLASS_OPERATOR, GROUP_CLOSE, ALTERNATION, ERROR -> false;
        };
    }

    /// The largest number of a quantifier in braces.
    private static long rounds(String quantifier) {
        if (!quantifier.startsWith("{")) {
            return 0;
        }
        long most = 0;
        for (String number : quantifier.split("\\D+")) {
            if (!number.isEmpty()) {
                most = Math.max(most, number.length() > 9 ? Long.MAX_VALUE : Long.parseLong(number));
            }
        }
        return most;
    }
}
