package dev.errata.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Cuts a character class of a pattern into tokens.
final class PatternClassLexer {

    private final String pattern;
    private final PatternEscapes escapes;
    private final boolean java;
    private final boolean skipsWhitespace;
    private final List<PatternToken> tokens;
    /// Indexes in [#tokens] of the classes that are open; Java nests them.
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    PatternClassLexer(String pattern, PatternEscapes escapes, boolean java, boolean skipsWhitespace,
            List<PatternToken> tokens) {
        this.pattern = pattern;
        this.escapes = escapes;
        this.java = java;
        this.skipsWhitespace = skipsWhitespace;
        this.tokens = tokens;
    }

    /// Adds the tokens of the class that begins at `start` and returns where it ends. If nothing closes it, its `[` is
    /// the error, and the rest of the pattern is taken for its content.
    int lex(int start) {
        at = start;
        open();
        while (!open.isEmpty() && at < pattern.length()) {
            item(pattern.charAt(at));
        }
        for (int unclosed : open) {
            tokens.set(unclosed, tokens.get(unclosed).as(PatternTokenKind.ERROR));
        }
        return at;
    }

    private void item(char first) {
        if (first == ']' && !empty()) {
            open.pop();
            add(PatternTokenKind.CLASS_CLOSE, at + 1);
        } else if (first == '\\') {
            PatternToken escape = escapes.inClass(at);
            add(escape.kind(), escape.end());
        } else if (java && first == '[') {
            open();
        } else if (java && pattern.startsWith("&&", at)) {
            add(PatternTokenKind.CLASS_OPERATOR, at + 2);
        } else if (skipsWhitespace && PatternLexer.whitespace(first)) {
            add(PatternTokenKind.COMMENT, at + 1);
        } else if (first == '-' && betweenCharacters()) {
            add(PatternTokenKind.CLASS_OPERATOR, at + 1);
        } else {
            add(PatternTokenKind.LITERAL, at + Character.charCount(pattern.codePointAt(at)));
        }
    }

    private void open() {
        boolean negated = pattern.startsWith("^", at + 1);
        open.push(tokens.size());
        add(PatternTokenKind.CLASS_OPEN, negated ? at + 2 : at + 1);
    }

    private boolean empty() {
        return tokens.getLast().kind() == PatternTokenKind.CLASS_OPEN;
    }

    /// Whether a `-` here makes a range of its neighbours: not at an end, not after a range or a set.
    private boolean betweenCharacters() {
        PatternTokenKind before = tokens.getLast().kind();
        boolean afterRange = tokens.size() > 1
                && tokens.get(tokens.size() - 2).kind() == PatternTokenKind.CLASS_OPERATOR;
        return (before == PatternTokenKind.LITERAL || before == PatternTokenKind.ESCAPE) && !afterRange
                && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
    }

    private void add(PatternTokenKind kind, int end) {
        tokens.add(new PatternToken(kind, at, end));
        at = end;
    }
}
