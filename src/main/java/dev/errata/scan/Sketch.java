package dev.errata.scan;

import dev.errata.regex.CaseFold;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A text reduced to one byte a character, in which equal characters have equal bytes whatever their case. ASCII stands for
/// itself in lower case; all other characters share the upper half. What a pattern needs is first looked for here: the
/// sketch may show what the text has not, and never hides what it has.
final class Sketch {
    private static final int ASCII = 128;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = ONES << 7;
    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.nativeOrder());
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

    /// Takes bytes of which each stands for a character, if it is of ASCII; others are left as they are. Eight at a time: an upper-case
    /// letter is one that reaches the highest bit by what `A` lacks to it, and not by what the one after `Z` lacks.
    void takeAscii(byte[] text, int count) {
        ensure(count);
        byte[] into = bytes;
        int at = 0;
        for (; at <= count - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(text, at);
            long low = eight & ~HIGHEST;
            long upper = (low + ONES * (128 - 'A') ^ low + ONES * (127 - 'Z')) & ~eight & HIGHEST;
            EIGHT_BYTES.set(into, at, eight | upper >>> 2);
        }
        for (; at < count; at++) {
            into[at] = text[at] < 0 ? text[at] : FOLDED[text[at]];
        }
        length = count;
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
