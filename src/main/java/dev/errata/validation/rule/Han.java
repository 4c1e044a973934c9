package dev.errata.validation.rule;

import java.util.HashSet;
import java.util.Set;

/// Chinese characters in texts.
final class Han {
    private static final String OPENING = "`\"“「『‘'";
    private static final String CLOSING = "`\"”」』’'";

    /// No Chinese character comes before.
    private static final char FIRST = 0x2E80;

    private Han() {}

    /// Whether there is any Chinese character.
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && is(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text is Chinese for the most part. What is quoted does not count, and a Chinese character says about as
    /// much as three letters.
    static boolean prevails(String text) {
        if (!isIn(text)) {
            return false;
        }
        String bare = withoutQuoted(text);
        long han = bare.codePoints().filter(Han::is).count();
        long other = bare.codePoints().filter(c -> Character.isLetter(c) && !is(c)).count();
        return han > 1 && han * 3 > other;
    }

    /// The text with a space for each quotation. A mark that nothing closes is none, nor are those of its kind behind it.
    private static String withoutQuoted(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Set<Character> unclosed = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int kind = OPENING.indexOf(letter);
            int end = kind < 0 || unclosed.contains(letter) ? -1 : text.indexOf(CLOSING.charAt(kind), at + 1);
            if (end >= 0) {
                bare.append(' ');
                at = end;
            } else {
                if (kind >= 0) {
                    unclosed.add(letter);
                }
                bare.append(letter);
            }
        }
        return bare.toString();
    }

    private static boolean is(int codePoint) {
        return codePoint >= FIRST && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
