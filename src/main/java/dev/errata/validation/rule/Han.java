package dev.errata.validation.rule;

import java.util.regex.Pattern;

/// Chinese characters in texts.
final class Han {
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`|\"[^\"]*\"|“[^”]*”|「[^」]*」|『[^』]*』|‘[^’]*’|'[^']*'");

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
        String bare = QUOTED.matcher(text).replaceAll(" ");
        long han = bare.codePoints().filter(Han::is).count();
        long other = bare.codePoints().filter(c -> Character.isLetter(c) && !is(c)).count();
        return han > 1 && han * 3 > other;
    }

    private static boolean is(int codePoint) {
        return codePoint >= FIRST && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
