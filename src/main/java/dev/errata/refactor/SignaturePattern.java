package dev.errata.refactor;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a pattern of one error text that matches its like: what differs from one occurrence to the next is masked, all else
/// stands for itself. Works in every flavour, and always matches the text that it was made of.
public final class SignaturePattern {

    /// What a part of the text looks like, and the pattern that stands in its place.
    private record Mask(Pattern looks, String pattern) {
        Mask(String looks, String pattern) {
            this(Pattern.compile(looks), pattern);
        }
    }

    private static final String TOKEN_END = "(?![\\w-])";

    /// The first that fits counts. A number behind a word such as `code` tells what went wrong, and stays; so does a code such as
    /// `ORA-00942` or `E0382`.
    private static final List<Mask> MASKS = List.of(
            new Mask(
                    "(?i)(?:code|errno|error|status|http|https|exit|signal|sqlstate)(?:[ :=#\\[(]|/\\d\\.\\d ){1,3}-?\\w*\\d\\w*\\b",
                    ""),
            new Mask("(?:[A-Z][A-Z_]*-?\\d{2,}|[A-Z]\\d{3,})" + TOKEN_END, ""),
            new Mask("(?:utf|sha|md|base|int|uint|float|x|ipv|http|tls|ssl|s|ec|arm|win|ext)-?\\d{1,3}" + TOKEN_END,
                    ""),
            new Mask("\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?",
                    "\\d{4}-\\d{2}-\\d{2}[\\dT:., Z+-]*"),
            new Mask("\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?", "\\d{1,2}:\\d{2}:\\d{2}[\\d.,]*"),
            new Mask("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "[0-9a-fA-F-]{36}"),
            new Mask("[a-z][a-z0-9+.-]*://[^\\s\"'`<>),;]*[^\\s\"'`<>),;.:!?]", "[a-z][a-z0-9+.-]*://[^\\s\"'`<>),;]+"),
            new Mask("\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?" + TOKEN_END, "\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?"),
            new Mask("0[xX][0-9a-fA-F]+", "0[xX][0-9a-fA-F]+"),
            new Mask("\"[^\"\\r\\n]+\"", "\"[^\"]+\""),
            new Mask("`[^`\\r\\n]+`", "`[^`]+`"),
            new Mask("'[^'\\r\\n]+'(?!\\w)", "'[^']+'"),
            new Mask("‘[^’\\r\\n]+’", "‘[^’]+’"),
            new Mask("“[^”\\r\\n]+”", "“[^”]+”"),
            new Mask("[A-Za-z]:\\\\[^\\s:\"'<>|,;)]+", "[A-Za-z]:\\\\[^\\s:\"'<>|,;)]+"),
            new Mask("(?:~|\\.{1,2})?(?:/[\\w.@+-]+){2,}/?", "[\\w.~@+/-]+"),
            new Mask("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", "[\\w.+-]+@[\\w.-]+"),
            new Mask("(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}" + TOKEN_END, "[0-9a-f]+"),
            new Mask(
                    "[A-Za-z][A-Za-z]*(?=[\\w-]*\\d)(?:[_-][A-Za-z0-9]+)*[_-](?=[A-Za-z0-9]*\\d)[A-Za-z0-9]{2,}"
                            + TOKEN_END,
                    "[\\w-]+"),
            new Mask("\\d+(?:[.,]\\d+)*", "\\d+(?:[.,]\\d+)*"));

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LEAST_LETTERS = 6;

    private SignaturePattern() {}

    /// The pattern for this text.
    public static String of(String text) {
        String masked = masked(text.strip());
        String plain = literal(text.strip());
        return letters(masked) && matches(masked, text) ? masked : plain;
    }

    /// A part of a text, and what can stand for it in a pattern.
    ///
    /// @param text    as it stands there
    /// @param literal the pattern that matches it alone
    /// @param masked  the pattern that matches its like too; the same where it is not likely to change
    public record Part(String text, String literal, String masked) {

        /// Whether it is likely to differ from one occurrence to the next.
        public boolean isVariable() {
            return !literal.equals(masked);
        }
    }

    /// A text taken apart into what is likely to change and what is not, in order.
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder fixed = new StringBuilder();
        int at = 0;
        boolean inWord = false;
        while (at < text.length()) {
            StringBuilder mask = new StringBuilder();
            int end = inWord ? at : mask(text, at, mask);
            String part = text.substring(at, end > at ? end : nextLiteral(text, at));
            if (end > at && !mask.toString().equals(literal(part))) {
                add(fixed, parts);
                parts.add(new Part(part, literal(part), mask.toString()));
            } else {
                fixed.append(part);
            }
            at += part.length();
            char last = text.charAt(at - 1);
            inWord = Character.isLetterOrDigit(last) || last == '_';
        }
        add(fixed, parts);
        return parts;
    }

    private static void add(StringBuilder fixed, List<Part> parts) {
        if (!fixed.isEmpty()) {
            parts.add(new Part(fixed.toString(), literal(fixed.toString()), literal(fixed.toString())));
            fixed.setLength(0);
        }
    }

    private static String masked(String text) {
        return parts(text).stream().map(Part::masked).collect(Collectors.joining());
    }

    /// Appends the mask that fits at the place; where it ends, or `at` where none fits.
    private static int mask(String text, int at, StringBuilder pattern) {
        for (Mask mask : MASKS) {
            Matcher matcher = mask.looks().matcher(text).region(at, text.length()).useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > at) {
                pattern.append(mask.pattern().isEmpty() ? literal(matcher.group()) : mask.pattern());
                return matcher.end();
            }
        }
        return at;
    }

    private static int nextLiteral(String text, int at) {
        Matcher spaces = SPACES.matcher(text).region(at, text.length());
        return spaces.lookingAt() ? spaces.end() : at + Character.charCount(text.codePointAt(at));
    }

    private static String literal(String text) {
        return SPACES.matcher(Patterns.literal(text)).replaceAll(run -> run.group().equals(" ") ? " " : "\\\\s+");
    }

    /// Whether enough of the text stands for itself that the pattern does not catch just anything.
    private static boolean letters(String masked) {
        String literal = masked.replaceAll("\\\\.|\\[[^\\]]*\\]|\\(\\?:|[{(].*?[})]", "");
        return literal.codePoints().filter(Character::isLetter).limit(LEAST_LETTERS).count() == LEAST_LETTERS;
    }

    private static boolean matches(String pattern, String text) {
        return Patterns.compile(pattern, PatternOptions.DEFAULT) instanceof CompiledPattern compiled
                && compiled.find(text, 0, Budget.DEFAULT, Cancellation.NEVER).first().isPresent();
    }
}
