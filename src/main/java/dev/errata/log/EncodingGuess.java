package dev.errata.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/// What the beginning of a log says about its encoding.
///
/// @param encoding  the encoding
/// @param markBytes how many bytes at the start are the byte order mark and no text
public record EncodingGuess(TextEncoding encoding, int markBytes) {

    /// How much of the beginning is looked at.
    static final int SAMPLE = 1 << 16;

    /// Of ten characters beyond ASCII, how many must be common ones before bytes are taken for Chinese: a text in Latin-1 is
    /// valid GB18030 for the most part too, but gives rare characters.
    private static final int COMMON_IN_TEN = 9;

    /// Looks at the first `length` bytes; at most [#SAMPLE] of them are worth giving.
    static EncodingGuess of(byte[] head, int length) {
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return new EncodingGuess(TextEncoding.UTF_8, 3);
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return new EncodingGuess(TextEncoding.UTF_16LE, 2);
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return new EncodingGuess(TextEncoding.UTF_16BE, 2);
        }
        boolean utf8 = decodes(TextEncoding.UTF_8, head, length);
        return new EncodingGuess(!utf8 && isChinese(head, length) ? TextEncoding.GB18030 : TextEncoding.UTF_8, 0);
    }

    /// Whether so few bytes have been written that they may be the first of a byte order mark.
    static boolean mayBePartOfMark(byte[] head, int length) {
        return length == 1 && (starts(head, length, 0xEF) || starts(head, length, 0xFF) || starts(head, length, 0xFE))
                || length == 2 && starts(head, length, 0xEF, 0xBB);
    }

    /// Whether the bytes are valid but for a character that the end of the sample cuts.
    private static boolean decodes(TextEncoding encoding, byte[] head, int length) {
        CharBuffer out = CharBuffer.allocate(length + 1);
        return !encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head, 0, length), out, false).isError();
    }

    private static boolean isChinese(byte[] head, int length) {
        if (!decodes(TextEncoding.GB18030, head, length)) {
            return false;
        }
        int characters = 0;
        int common = 0;
        for (int at = 0; at + 1 < length; at++) {
            int lead = head[at] & 0xFF;
            int trail = head[at + 1] & 0xFF;
            if (lead >= 0x80 && trail <= '9') {
                // One of four bytes, which no Latin-1 looks like: an emoji for one.
                at += 3;
            } else if (lead >= 0x80) {
                characters++;
                common += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
                at++;
            }
        }
        return common * 10 >= characters * COMMON_IN_TEN;
    }

    private static boolean starts(byte[] head, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
