package dev.errata.regex;

import dev.errata.regex.Explanation.Greed;
import dev.errata.regex.Explanation.Kind;
import dev.errata.regex.Explanation.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Builds the tree of a pattern from its tokens.
final class ExplanationReader {
    private static final Pattern BOUNDS = Pattern.compile("\\{([0-9]*)(,?)([0-9]*)\\}");
    private static final int LARGEST = 100_000;
    /// A group within so many others is a part without parts, whatever is in it.
    private static final int DEEPEST = 250;

    private final String pattern;
    private final List<PatternToken> tokens;
    private int at;
    private int groups;
    /// Within how many groups the reader is.
    private int nesting;

    ExplanationReader(PatternTokens tokens) {
        this.pattern = tokens.pattern();
        this.tokens = tokens.tokens();
    }

    Explanation read() {
        List<Explanation> all = new ArrayList<>();
        while (at < tokens.size()) {
            all.add(alternatives());
            if (at < tokens.size()) {
                all.add(leaf(Kind.ERROR, tokens.get(at++)));
            }
        }
        return all.size() == 1 ? all.getFirst() : node(Kind.SEQUENCE, 0, pattern.length(), all);
    }

    private Explanation alternatives() {
        int start = place();
        List<Explanation> branches = new ArrayList<>(List.of(sequence()));
        while (is(PatternTokenKind.ALTERNATION)) {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.getFirst() : node(Kind.ALTERNATIVES, start, place(), branches);
    }

    private Explanation sequence() {
        int start = place();
        List<Explanation> parts = new ArrayList<>();
        while (at < tokens.size() && !is(PatternTokenKind.ALTERNATION) && !is(PatternTokenKind.GROUP_CLOSE)) {
            Explanation part = part();
            if (is(PatternTokenKind.QUANTIFIER)) {
                PatternToken token = tokens.get(at++);
                parts.add(part.times(times(text(token)), token.end()));
            } else if (isLiteral(part) && !parts.isEmpty() && isLiteral(parts.getLast())) {
                Explanation before = parts.removeLast();
                parts.add(new Explanation(Kind.LITERAL, before.text() + part.text(), before.start(), part.end(),
                        Optional.empty(), List.of()));
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : node(Kind.SEQUENCE, start, place(), parts);
    }

    /// A literal that the next can join: a quantifier takes one character alone.
    private boolean isLiteral(Explanation part) {
        return part.kind() == Kind.LITERAL && part.times().isEmpty();
    }

    private Explanation part() {
        PatternToken token = tokens.get(at++);
        String text = text(token);
        return switch (token.kind()) {
            case LITERAL -> leaf(Kind.LITERAL, token);
            case ESCAPE -> new Explanation(Kind.LITERAL, character(text), token.start(), token.end(), Optional.empty(),
                    List.of());
            case CATEGORY -> leaf(category(text), token);
            case ANCHOR -> leaf(anchor(text), token);
            case REFERENCE -> leaf(Kind.REFERENCE, token);
            case FLAG -> leaf(Kind.FLAGS, token);
            case COMMENT -> leaf(Kind.COMMENT, token);
            case CLASS_OPEN -> characterClass(token);
            case GROUP_OPEN -> group(token);
            case CLASS_CLOSE, CLASS_OPERATOR, GROUP_CLOSE, QUANTIFIER, ALTERNATION, ERROR -> leaf(Kind.ERROR, token);
        };
    }

    private Explanation characterClass(PatternToken open) {
        int depth = 1;
        while (at < tokens.size() && depth > 0) {
            PatternTokenKind kind = tokens.get(at++).kind();
            depth += kind == PatternTokenKind.CLASS_OPEN ? 1 : kind == PatternTokenKind.CLASS_CLOSE ? -1 : 0;
        }
        int end = tokens.get(at - 1).end();
        boolean negated = text(open).endsWith("^");
        return new Explanation(negated ? Kind.NONE_OF : Kind.ONE_OF,
                pattern.substring(open.end(), Math.max(open.end(), end - 1)), open.start(), end, Optional.empty(),
                List.of());
    }

    private Explanation group(PatternToken open) {
        String text = text(open);
        Kind kind = kind(text);
        String said = text;
        if (captures(text)) {
            groups++;
            said = kind == Kind.GROUP
                    ? Integer.toString(groups)
                    : text.substring(text.indexOf('<') + 1, text.length() - 1);
        }
        if (nesting == DEEPEST) {
            skipGroup();
            return new Explanation(kind, said, open.start(), place(), Optional.empty(), List.of());
        }
        nesting++;
        Explanation inner = alternatives();
        nesting--;
        if (is(PatternTokenKind.GROUP_CLOSE)) {
            at++;
        }
        return new Explanation(kind, said, open.start(), place(), Optional.empty(),
                inner.kind() == Kind.SEQUENCE ? inner.parts() : List.of(inner));
    }

    /// Goes behind the end of the group that has just begun.
    private void skipGroup() {
        for (int open = 1; at < tokens.size() && open > 0; at++) {
            PatternToken token = tokens.get(at);
            if (token.kind() == PatternTokenKind.GROUP_OPEN) {
                open++;
                groups += captures(text(token)) ? 1 : 0;
            } else if (token.kind() == PatternTokenKind.GROUP_CLOSE) {
                open--;
            }
        }
    }

    private static boolean captures(String opening) {
        Kind kind = kind(opening);
        return kind == Kind.GROUP || kind == Kind.NAMED_GROUP;
    }

    private static Kind kind(String opening) {
        return switch (opening) {
            case "(" -> Kind.GROUP;
            case "(?=" -> Kind.AHEAD;
            case "(?!" -> Kind.NOT_AHEAD;
            case "(?<=" -> Kind.BEHIND;
            case "(?<!" -> Kind.NOT_BEHIND;
            case "(?>" -> Kind.ATOMIC;
            default -> opening.endsWith(">") ? Kind.NAMED_GROUP : Kind.PLAIN_GROUP;
        };
    }

    private static Kind category(String text) {
        return switch (text) {
            case "." -> Kind.ANY;
            case "\\d" -> Kind.DIGIT;
            case "\\D" -> Kind.NOT_DIGIT;
            case "\\s" -> Kind.SPACE;
            case "\\S" -> Kind.NOT_SPACE;
            case "\\w" -> Kind.WORD;
            case "\\W" -> Kind.NOT_WORD;
            default -> Kind.OTHER_CATEGORY;
        };
    }

    private static Kind anchor(String text) {
        return switch (text) {
            case "^" -> Kind.LINE_START;
            case "$" -> Kind.LINE_END;
            case "\\A" -> Kind.TEXT_START;
            case "\\b" -> Kind.WORD_EDGE;
            case "\\B" -> Kind.NOT_WORD_EDGE;
            default -> Kind.TEXT_END;
        };
    }

    /// The character that an escape stands for, where that is plain to see.
    private static String character(String escape) {
        if (escape.length() != 2) {
            return escape;
        }
        return switch (escape.charAt(1)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> Character.isLetterOrDigit(escape.charAt(1)) ? escape : escape.substring(1);
        };
    }

    private static Times times(String text) {
        Greed greed = text.length() > 1 && text.endsWith("?")
                ? Greed.LAZY
                : text.length() > 1 && text.endsWith("+") ? Greed.POSSESSIVE : Greed.GREEDY;
        Matcher bounds = BOUNDS.matcher(text);
        if (bounds.lookingAt()) {
            int least = number(bounds.group(1), 0);
            int most = bounds.group(2).isEmpty() ? least : number(bounds.group(3), Integer.MAX_VALUE);
            return new Times(least, most, greed);
        }
        return switch (text.charAt(0)) {
            case '*' -> new Times(0, Integer.MAX_VALUE, greed);
            case '+' -> new Times(1, Integer.MAX_VALUE, greed);
            default -> new Times(0, 1, greed);
        };
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : digits.length() > 6 ? LARGEST : Integer.parseInt(digits);
    }

    private Explanation leaf(Kind kind, PatternToken token) {
        return new Explanation(kind, text(token), token.start(), token.end(), Optional.empty(), List.of());
    }

    private static Explanation node(Kind kind, int start, int end, List<Explanation> parts) {
        return new Explanation(kind, "", start, Math.max(start, end), Optional.empty(), parts);
    }

    private boolean is(PatternTokenKind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    /// Where the last token that was taken ends.
    private int place() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    private String text(PatternToken token) {
        return pattern.substring(token.start(), token.end());
    }
}
