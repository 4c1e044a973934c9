package dev.errata.json;

import java.util.BitSet;
import java.util.HexFormat;

/// How a file spells its strings: which characters it never writes raw, and the case of its hexadecimal digits. What JSON
/// demands to be escaped, and half characters, are escaped in any case.
record StringSpelling(BitSet escapedAscii, NonAscii nonAscii, HexFormat hex) {

    /// What a file does with characters beyond ASCII.
    enum NonAscii {
        RAW, ESCAPED
    }

    /// Escapes nothing without need.
    static final StringSpelling PLAIN = new StringSpelling(new BitSet(), NonAscii.RAW, HexFormat.of());

    /// The literal with its quotes.
    String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        append(value, 0, value.length(), out);
        return out.append('"').toString();
    }

    /// Appends the part of a value between two of its places, without quotes.
    void append(String value, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                appendNeeded(c, out);
            } else if (c == '/' && escapedAscii.get('/')) {
                out.append("\\/");
            } else if (c < 0x80 ? escapedAscii.get(c) : nonAscii == NonAscii.ESCAPED || isHalf(value, i)) {
                appendUnicode(c, out);
            } else {
                out.append(c);
            }
        }
    }

    private void appendNeeded(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> appendUnicode(c, out);
        }
    }

    private void appendUnicode(char c, StringBuilder out) {
        out.append("\\u").append(hex.toHexDigits(c));
    }

    private static boolean isHalf(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
