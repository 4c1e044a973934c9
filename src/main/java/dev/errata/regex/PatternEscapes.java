package dev.errata.regex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says how far an escape of a pattern reaches and what it looks like.
final class PatternEscapes {

    private record Shape(PatternTokenKind kind, Pattern pattern) {

        Shape(PatternTokenKind kind, String afterBackslash) {
            this(kind, Pattern.compile("\\\\(?:" + afterBackslash + ")", Pattern.DOTALL));
        }
    }

    private static final Shape PYTHON_CATEGORY = new Shape(PatternTokenKind.CATEGORY, "[dDsSwW]");
    private static final Shape PYTHON_CHARACTER = new Shape(PatternTokenKind.ESCAPE,
            "x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\\{[^}]+\\}|0[0-7]{0,2}|[1-3][0-7]{2}|[afnrtv]|[^0-9a-zA-Z]");
    private static final List<Shape> PYTHON_OUTSIDE = List.of(new Shape(PatternTokenKind.ANCHOR, "[AbBZ]"),
            PYTHON_CATEGORY, PYTHON_CHARACTER, new Shape(PatternTokenKind.REFERENCE, "[1-9][0-9]?"));
    private static final List<Shape> PYTHON_IN_CLASS = List.of(PYTHON_CATEGORY, PYTHON_CHARACTER,
            new Shape(PatternTokenKind.ESCAPE, "b|[0-7]{1,2}"));

    private static final Shape JAVA_CATEGORY = new Shape(PatternTokenKind.CATEGORY,
            "[dDsSwWhHvV]|[pP](?:\\{[^}]+\\}|[^{])");
    private static final Shape JAVA_QUOTE = new Shape(PatternTokenKind.ESCAPE, "Q.*?(?:\\\\E|\\z)|E");
    private static final Shape JAVA_CHARACTER = new Shape(PatternTokenKind.ESCAPE,
            "x[0-9a-fA-F]{2}|x\\{[0-9a-fA-F]+\\}|u[0-9a-fA-F]{4}|N\\{[^}]+\\}|0(?:[0-3][0-7]{2}|[0-7]{1,2})|c."
                    + "|[aefnrt]|[^0-9a-zA-Z]");
    private static final List<Shape> JAVA_OUTSIDE = List.of(new Shape(PatternTokenKind.ANCHOR, "b\\{g\\}|[AbBGZz]"),
            JAVA_QUOTE, JAVA_CATEGORY, new Shape(PatternTokenKind.CATEGORY, "[RX]"), JAVA_CHARACTER,
            new Shape(PatternTokenKind.REFERENCE, "[1-9][0-9]*|k<[a-zA-Z][a-zA-Z0-9]*>"));
    private static final List<Shape> JAVA_IN_CLASS = List.of(JAVA_QUOTE, JAVA_CATEGORY, JAVA_CHARACTER);

    private final String pattern;
    private final boolean java;

    PatternEscapes(String pattern, Flavour flavour) {
        this.pattern = pattern;
        java = flavour == Flavour.JAVA;
    }

    /// The escape that begins at `start`, outside a class.
    PatternToken outside(int start) {
        return first(java ? JAVA_OUTSIDE : PYTHON_OUTSIDE, start);
    }

    /// The escape that begins at `start`, within a class.
    PatternToken inClass(int start) {
        return first(java ? JAVA_IN_CLASS : PYTHON_IN_CLASS, start);
    }

    private PatternToken first(List<Shape> shapes, int start) {
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern().matcher(pattern).region(start, pattern.length());
            if (matcher.lookingAt()) {
                return new PatternToken(shape.kind(), start, matcher.end());
            }
        }
        int escaped = start + 1 < pattern.length() ? Character.charCount(pattern.codePointAt(start + 1)) : 0;
        return new PatternToken(PatternTokenKind.ERROR, start, start + 1 + escaped);
    }
}
