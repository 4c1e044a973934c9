package dev.errata.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a pattern into tokens, from left to right, whatever is wrong with it.
final class PatternLexer {

    private static final Pattern PYTHON_BOUNDS = Pattern.compile("\\{(?!\\})[0-9]*(?:,[0-9]*)?\\}");
    private static final Pattern JAVA_BOUNDS = Pattern.compile("\\{[0-9]+(?:,[0-9]*)?\\}");
    private static final Pattern PYTHON_FLAGS = Pattern.compile("\\(\\?(?!:)[aimsux]*(?:-[imsx]+)?([:)])");
    private static final Pattern JAVA_FLAGS = Pattern.compile("\\(\\?(?!:)[idmsuxU]*(?:-[idmsuxU]*)?([:)])");
    private static final Pattern PYTHON_GROUP = Pattern.compile("\\((?:\\?(?::|>|=|!|<=|<!|P<[^)>]*>|\\([^)]*\\)))?");
    private static final Pattern JAVA_GROUP = Pattern.compile("\\((?:\\?(?::|>|=|!|<=|<!|<[a-zA-Z][a-zA-Z0-9]*>))?");
    private static final Pattern PYTHON_REFERENCE = Pattern.compile("\\(\\?P=[^)]*\\)");
    private static final Pattern COMMENT_GROUP = Pattern.compile("\\(\\?#[^)\\\\]*+(?:\\\\.[^)\\\\]*+)*+\\)",
            Pattern.DOTALL);

    private final String pattern;
    private final boolean java;
    private final PatternEscapes escapes;
    private final List<PatternToken> tokens = new ArrayList<>();
    /// Indexes in [#tokens] of the groups that are open.
    private final Deque<Integer> open = new ArrayDeque<>();
    /// For each open group, whether whitespace means nothing around it.
    private final Deque<Boolean> outerVerbose = new ArrayDeque<>();
    private boolean verbose;
    /// Whether a quantifier may follow.
    private boolean repeatable;
    private int at;

    PatternLexer(String pattern, PatternOptions options) {
        this.pattern = pattern;
        java = options.flavour() == Flavour.JAVA;
        verbose = options.flags().contains(PatternFlag.VERBOSE);
        escapes = new PatternEscapes(pattern, options.flavour());
    }

    List<PatternToken> lex() {
        while (at < pattern.length()) {
            token(pattern.charAt(at));
        }
        for (int unclosed : open) {
            tokens.set(unclosed, tokens.get(unclosed).as(PatternTokenKind.ERROR));
        }
        return tokens;
    }

    private void token(char first) {
        if (verbose && (first == '#' || whitespace(first))) {
            add(PatternTokenKind.COMMENT, first == '#' ? lineEnd() : at + 1);
            return;
        }
        switch (first) {
            case '\\' -> escape();
            case '[' -> {
                at = new PatternClassLexer(pattern, escapes, java, java && verbose, tokens).lex(at);
                repeatable = true;
            }
            case '(' -> open();
            case ')' -> close();
            case '|' -> unrepeatable(PatternTokenKind.ALTERNATION, at + 1);
            case '^', '$' -> {
                add(PatternTokenKind.ANCHOR, at + 1);
                repeatable = java;
            }
            case '.' -> atom(PatternTokenKind.CATEGORY, at + 1);
            case '*', '+', '?' -> quantifier(at + 1);
            case '{' -> {
                Matcher bounds = (java ? JAVA_BOUNDS : PYTHON_BOUNDS).matcher(pattern).region(at, pattern.length());
                if (bounds.lookingAt()) {
                    repeatable |= java;
                    quantifier(bounds.end());
                } else {
                    atom(java ? PatternTokenKind.ERROR : PatternTokenKind.LITERAL, at + 1);
                }
            }
            default -> atom(PatternTokenKind.LITERAL, at + Character.charCount(pattern.codePointAt(at)));
        }
    }

    private void escape() {
        PatternToken token = escapes.outside(at);
        tokens.add(token);
        at = token.end();
        repeatable = java || token.kind() != PatternTokenKind.ANCHOR;
    }

    private void quantifier(int end) {
        boolean suffix = end < pattern.length() && (pattern.charAt(end) == '?' || pattern.charAt(end) == '+');
        add(repeatable ? PatternTokenKind.QUANTIFIER : PatternTokenKind.ERROR, suffix ? end + 1 : end);
        repeatable = false;
    }

    private void open() {
        if (!pattern.startsWith("?", at + 1) || pattern.startsWith("?:", at + 1)) {
            openGroup(pattern.startsWith("?", at + 1) ? at + 3 : at + 1);
            return;
        }
        Matcher flags = (java ? JAVA_FLAGS : PYTHON_FLAGS).matcher(pattern).region(at, pattern.length());
        Matcher reference = PYTHON_REFERENCE.matcher(pattern).region(at, pattern.length());
        Matcher comment = COMMENT_GROUP.matcher(pattern).region(at, pattern.length());
        if (!java && comment.lookingAt()) {
            add(PatternTokenKind.COMMENT, comment.end());
        } else if (!java && reference.lookingAt()) {
            atom(PatternTokenKind.REFERENCE, reference.end());
        } else if (flags.lookingAt()) {
            boolean within = flagOn(flags.group());
            if (flags.group(1).equals(":")) {
                openGroup(flags.end());
            } else {
                unrepeatable(java || atStart() ? PatternTokenKind.FLAG : PatternTokenKind.ERROR, flags.end());
            }
            verbose = within;
        } else {
            Matcher group = (java ? JAVA_GROUP : PYTHON_GROUP).matcher(pattern).region(at, pattern.length());
            if (group.lookingAt() && !(group.end() == at + 1 && pattern.startsWith("?", at + 1))) {
                openGroup(group.end());
            } else {
                openGroup(at + 1);
                unrepeatable(PatternTokenKind.ERROR, at + 1);
            }
        }
    }

    private void openGroup(int end) {
        open.push(tokens.size());
        outerVerbose.push(verbose);
        unrepeatable(PatternTokenKind.GROUP_OPEN, end);
    }

    private void close() {
        if (open.isEmpty()) {
            atom(PatternTokenKind.ERROR, at + 1);
        } else {
            open.pop();
            verbose = outerVerbose.pop();
            atom(PatternTokenKind.GROUP_CLOSE, at + 1);
        }
    }

    private boolean flagOn(String flags) {
        int minus = flags.indexOf('-');
        int x = flags.indexOf('x');
        return x < 0 ? verbose : minus < 0 || x < minus;
    }

    private boolean atStart() {
        return tokens.stream().allMatch(token -> token.kind() == PatternTokenKind.COMMENT
                || token.kind() == PatternTokenKind.FLAG);
    }

    private void atom(PatternTokenKind kind, int end) {
        add(kind, end);
        repeatable = true;
    }

    private void unrepeatable(PatternTokenKind kind, int end) {
        add(kind, end);
        repeatable = false;
    }

    private void add(PatternTokenKind kind, int end) {
        tokens.add(new PatternToken(kind, at, end));
        at = end;
    }

    /// The end of the comment that begins here. Python reads an escape in it as one, so that a line feed behind a backslash does not
    /// end it.
    private int lineEnd() {
        int end = at;
        while (end < pattern.length() && pattern.charAt(end) != '\n') {
            end += !java && pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, pattern.length());
    }

    static boolean whitespace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
