package dev.errata.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// UTF-8 that need not be valid. A stretch of bytes that is none counts as one U+FFFD for each longest start of a
/// character, as the Encoding standard of the web says, so that each UTF-16 unit of the text has its bytes.
final class Utf8 {

    static final char REPLACEMENT = '\uFFFD';

    private static final byte[] REPLACEMENT_BYTES = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private Utf8() {}

    /// How many bytes make up the character at `i`; negative where these bytes are no character.
    static int step(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return -1;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int k = 1; k < length; k++) {
            int next = i + k < bytes.length ? bytes[i + k] & 0xFF : 0;
            if (next < low || next > high) {
                return -k;
            }
            low = 0x80;
            high = 0xBF;
        }
        return length;
    }

    /// The text of the bytes from `start` on.
    static String decode(byte[] bytes, int start) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeByStep(bytes, start);
    }

    private static String decodeByStep(byte[] bytes, int start) {
        StringBuilder text = new StringBuilder(bytes.length - start);
        int length;
        for (int i = start; i < bytes.length; i += Math.abs(length)) {
            length = step(bytes, i);
            if (length < 0) {
                text.append(REPLACEMENT);
            } else {
                text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /// The bytes of a text; half a character becomes U+FFFD.
    static byte[] encode(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT_BYTES)
                    .encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new AssertionError("an encoder that replaces does not refuse", e);
        }
    }

    /// Walks forward through bytes and tells where a UTF-16 unit of their text starts.
    static final class Cursor {

        private final byte[] bytes;
        private final int start;
        private int at;
        private int unit;

        Cursor(byte[] bytes, int start) {
            this.bytes = bytes;
            this.start = start;
            this.at = start;
        }

        /// The byte at which UTF-16 unit number `wanted` starts. Cheap where the places asked for ascend.
        int byteAt(int wanted) {
            if (wanted < unit) {
                at = start;
                unit = 0;
            }
            while (unit < wanted) {
                int length = step(bytes, at);
                at += Math.abs(length);
                unit += length == 4 ? 2 : 1;
            }
            return at;
        }
    }
}
