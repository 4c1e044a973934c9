package dev.errata.json;

import java.util.BitSet;
import java.util.HexFormat;

/// Learns from a well-formed text how it spells its strings.
final class SpellingHabit {

    private final BitSet rawAscii = new BitSet(0x80);
    private final BitSet escapedAscii = new BitSet(0x80);
    private int rawOther;
    private int escapedOther;
    private int upperDigits;
    private int lowerDigits;

    private SpellingHabit() {}

    /// A character that is escaped somewhere and raw nowhere is going to be escaped.
    static StringSpelling of(String text) {
        SpellingHabit habit = new SpellingHabit();
        boolean inString = false;
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (c == '"') {
                inString = !inString;
                i++;
            } else if (!inString) {
                i++;
            } else {
                i = c == '\\' ? habit.escape(text, i) : habit.raw(text, i);
            }
        }
        return habit.spelling();
    }

    private int raw(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            rawAscii.set(c);
        } else {
            rawOther++;
        }
        return i + 1;
    }

    private int escape(String text, int i) {
        char code = text.charAt(i + 1);
        if (code != 'u') {
            if (code == '/') {
                escapedAscii.set('/');
            }
            return i + 2;
        }
        char c = (char) HexFormat.fromHexDigits(text, i + 2, i + 6);
        for (int k = i + 2; k < i + 6; k++) {
            if (text.charAt(k) >= 'a') {
                lowerDigits++;
            } else if (text.charAt(k) >= 'A') {
                upperDigits++;
            }
        }
        if (c < 0x80) {
            escapedAscii.set(c);
        } else if (!isHalf(text, i, c)) {
            escapedOther++;
        }
        return i + 6;
    }

    /// A surrogate tells nothing unless it belongs to a pair of escapes, for alone it has to be escaped.
    private static boolean isHalf(String text, int i, char c) {
        return Character.isLowSurrogate(c) || (Character.isHighSurrogate(c) && !text.startsWith("\\u", i + 6));
    }

    private StringSpelling spelling() {
        BitSet escaped = (BitSet) escapedAscii.clone();
        escaped.andNot(rawAscii);
        HexFormat hex = upperDigits > lowerDigits ? HexFormat.of().withUpperCase() : HexFormat.of();
        boolean escapes = escapedOther > 0 && rawOther == 0;
        return new StringSpelling(escaped, escapes ? StringSpelling.NonAscii.ESCAPED : StringSpelling.NonAscii.RAW,
                hex);
    }

    /// Where in a literal with its quotes each unit of the value starts; one more for the closing quote.
    static int[] offsets(String literal, int length) {
        int[] offsets = new int[length + 1];
        int at = 1;
        for (int i = 0; i < length; i++) {
            offsets[i] = at;
            at += literal.charAt(at) != '\\' ? 1 : literal.charAt(at + 1) == 'u' ? 6 : 2;
        }
        offsets[length] = at;
        return offsets;
    }
}
