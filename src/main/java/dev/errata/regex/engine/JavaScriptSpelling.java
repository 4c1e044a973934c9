package dev.errata.regex.engine;

import java.util.Locale;

/// Java's spellings of what JavaScript means by a symbol. A spelling is one item, which a quantifier can follow.
final class JavaScriptSpelling {
    static final String ANY = "[\\x{0}-\\x{10FFFF}]";
    static final String NEVER = "(?!)";
    static final String NOTHING = "(?:)";
    private static final String LINE_ENDS = "\\n\\r\\u2028\\u2029";
    private static final String SPACE = "\\t\\n\\x0b\\f\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    private static final String ASCII_WORD = "0-9A-Z_a-z";
    /// Characters that Java takes for `i`, `s` or `k` where case is ignored.
    private static final String DISGUISED = "\u0130\u0131\u017F\u212A";
    /// Where surrogates are, as units of their own, to an engine that would join them: in the private area, where no text has letters.
    private static final int UNITS = 0xE000;

    private final boolean unicode;
    private final boolean ignoresCase;

    JavaScriptSpelling(boolean unicode, boolean ignoresCase) {
        this.unicode = unicode;
        this.ignoresCase = ignoresCase;
    }

    /// A text whose surrogates stand for themselves.
    static String units(String text) {
        StringBuilder units = new StringBuilder(text);
        for (int i = 0; i < units.length(); i++) {
            if (Character.isSurrogate(units.charAt(i))) {
                units.setCharAt(i, (char) unit(units.charAt(i)));
            }
        }
        return units.toString();
    }

    private static int unit(int surrogate) {
        return UNITS + surrogate - Character.MIN_SURROGATE;
    }

    /// What the whole pattern begins with.
    String flags() {
        return ignoresCase ? "(?iu)" : "";
    }

    String dot(boolean all) {
        return all ? ANY : "[^" + LINE_ENDS + "]";
    }

    String lineStart(boolean multiline) {
        return multiline ? "(?<![^" + LINE_ENDS + "])" : "\\A";
    }

    String lineEnd(boolean multiline) {
        return multiline ? "(?![^" + LINE_ENDS + "])" : "\\z";
    }

    /// `\b` or `\B`.
    String boundary(char letter) {
        String word = category('w');
        return letter == 'b'
                ? "(?:(?=" + word + ")(?<!" + word + ")|(?!" + word + ")(?<=" + word + "))"
                : "(?:(?=" + word + ")(?<=" + word + ")|(?!" + word + ")(?<!" + word + "))";
    }

    /// `\d`, `\s`, `\w` or its complement, outside a class. Upper and lower case are both spelt out, since Java would add more.
    String category(char letter) {
        return "(?-iu:" + member(letter) + ")";
    }

    /// A category as a member of a class.
    String member(char letter) {
        String members = switch (Character.toLowerCase(letter)) {
            case 'd' -> "0-9";
            case 's' -> SPACE;
            default -> ASCII_WORD + (unicode && ignoresCase ? "\u017F\u212A" : "");
        };
        return (Character.isUpperCase(letter) ? "[^" : "[") + members + "]";
    }

    /// A character outside a class.
    String literal(int codePoint) {
        if (ignoresCase) {
            int lower = Character.toLowerCase(codePoint);
            boolean sameInUnicode = codePoint == 0x17F || codePoint == 0x212A || lower == 's' || lower == 'k';
            if (DISGUISED.indexOf(codePoint) >= 0 && !(unicode && sameInUnicode)) {
                return "(?-iu:" + Character.toString(codePoint) + ")";
            }
            if (lower == 'i' || (lower == 's' || lower == 'k') && !unicode) {
                return "(?-iu:[" + (char) lower + (char) Character.toUpperCase(lower) + "])";
            }
        }
        return character(codePoint);
    }

    /// A character as such, in a class too.
    String character(int codePoint) {
        int spelt = !unicode && codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                ? unit(codePoint)
                : codePoint;
        boolean plain = spelt < 128 && Character.isLetterOrDigit(spelt);
        return plain ? Character.toString(spelt) : "\\x{" + Integer.toHexString(spelt).toUpperCase(Locale.ROOT) + "}";
    }

    /// A class of these members, each spelt for Java.
    String charactersOf(String members, boolean negated) {
        if (members.isEmpty()) {
            return negated ? ANY : NEVER;
        }
        String positive = "[" + members + "]";
        if (ignoresCase) {
            String alone = "(?-iu:[" + (unicode ? "\u0130\u0131" : DISGUISED) + "])";
            positive = "(?:(?=" + alone + ")(?-iu:" + positive + ")|(?!" + alone + ")" + positive + ")";
        }
        return negated ? "(?:(?!" + positive + ")" + ANY + ")" : positive;
    }
}
