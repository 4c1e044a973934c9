package dev.errata.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The text of some bytes: how they are encoded and where they are not.
record Decoded(String text, Encoding encoding, int bomLength, LineIndex lines) {

    /// How the bytes of a file stand for text.
    enum Encoding {
        UTF8, UTF16_LE, UTF16_BE
    }

    /// Bytes that are no UTF-8: their place in the text, and what they are in hexadecimal.
    record Malformed(Span span, String hex) {}

    private static final int HEX_BYTES = 8;

    static Decoded of(byte[] bytes) {
        Encoding encoding = detect(bytes);
        if (encoding == Encoding.UTF8) {
            int bom = hasUtf8Bom(bytes) ? 3 : 0;
            String text = Utf8.decode(bytes, bom);
            return new Decoded(text, encoding, bom, new LineIndex(text));
        }
        Charset charset = encoding == Encoding.UTF16_LE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        int bom = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0;
        String text = new String(bytes, bom, bytes.length - bom, charset);
        return new Decoded(text, encoding, bom, new LineIndex(text));
    }

    static boolean hasUtf8Bom(byte[] bytes) {
        return starts(bytes, 0xEF, 0xBB, 0xBF);
    }

    /// UTF-16 shows by its mark, or by the zero byte that an ASCII character has there and a JSON text has nowhere.
    private static Encoding detect(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0)) {
            return Encoding.UTF16_LE;
        }
        if (starts(bytes, 0xFE, 0xFF) || (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0)) {
            return Encoding.UTF16_BE;
        }
        return Encoding.UTF8;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// The stretches of bytes that are no UTF-8, neighbours as one, `limit` of them at most.
    List<Malformed> malformed(byte[] bytes, int limit) {
        List<Malformed> found = new ArrayList<>();
        if (encoding != Encoding.UTF8 || text.indexOf(Utf8.REPLACEMENT) < 0) {
            return found;
        }
        int unit = 0;
        for (int i = bomLength; i < bytes.length && found.size() < limit;) {
            int length = Utf8.step(bytes, i);
            if (length > 0) {
                i += length;
                unit += length == 4 ? 2 : 1;
                continue;
            }
            int first = i;
            int firstUnit = unit;
            while (i < bytes.length && Utf8.step(bytes, i) < 0) {
                i -= Utf8.step(bytes, i);
                unit++;
            }
            found.add(new Malformed(new Span(firstUnit, unit), hex(bytes, first, i)));
        }
        return found;
    }

    private static String hex(byte[] bytes, int start, int end) {
        String shown = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, start,
                Math.min(end, start + HEX_BYTES));
        return end - start > HEX_BYTES ? shown + " …" : shown;
    }
}
