package dev.errata.scan;

import dev.errata.regex.CaseFold;

/// A text reduced to one byte a character, in which equal characters have equal bytes whatever their case. ASCII stands for
/// itself in lower case; all other characters share the upper half. What a pattern needs is first looked for here: the
/// sketch may show what the text has not, and never hides what it has.
final class Sketch {
    private static final int ASCII = 128;
    private static final byte[] FOLDED = new byte[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            FOLDED[c] = (byte) CaseFold.of(c);
        }
    }

    private byte[] bytes = new byte[1 << 10];
    private int length;

    /// The byte of a character.
    static int of(int codePoint) {
        return ofFolded(CaseFold.of(codePoint));
    }

    /// The byte of a character that is folded already.
    static int ofFolded(int folded) {
        return folded < ASCII ? folded : ASCII | (folded * 0x9E3779B1) >>> 25;
    }

    /// Takes bytes that are all ASCII.
    void takeAscii(byte[] text, int from, int to) {
        ensure(to - from);
        byte[] into = bytes;
        for (int i = from, at = 0; i < to; i++, at++) {
            into[at] = FOLDED[text[i]];
        }
        length = to - from;
    }

    /// Takes any text.
    void take(String text) {
        ensure(text.length());
        int at = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            bytes[at++] = (byte) of(codePoint);
        }
        length = at;
    }

    /// The bytes; those up to [#length] count.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void ensure(int wanted) {
        if (wanted > bytes.length) {
            bytes = new byte[Math.max(wanted, bytes.length * 2)];
        }
    }
}
