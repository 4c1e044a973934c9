package dev.errata.ui.json;

import dev.errata.ui.control.RowTable;
import java.util.ArrayList;
import java.util.List;

/// A piece of one row, for its colour. The colours need no tree, so a broken text is coloured as well as a sound one.
///
/// @param start where it starts in the file's text
/// @param end   behind its last unit
record JsonToken(int start, int end, JsonTokenKind kind) {
    /// How far behind a string a colon is looked for.
    private static final int COLON_REACH = 200;

    /// The tokens of the row that goes from `start` to before `end`; white space is none.
    ///
    /// @param state how the row starts: [RowTable#OUTSIDE], or within a string that started in a row before
    static List<JsonToken> ofRow(String text, int start, int end, byte state) {
        List<JsonToken> tokens = new ArrayList<>();
        int i = start;
        if (state != RowTable.OUTSIDE) {
            int close = closing(text, state == RowTable.IN_ESCAPE ? Math.min(start + 1, end) : start, end);
            tokens.add(new JsonToken(start, close, stringKind(text, close)));
            i = close;
        }
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int from = i;
            JsonTokenKind kind;
            if (c == '"') {
                i = closing(text, i + 1, end);
                kind = stringKind(text, i);
            } else if ("{}[],:".indexOf(c) >= 0) {
                i++;
                kind = JsonTokenKind.PUNCTUATION;
            } else if (c == '#' || text.startsWith("//", i)) {
                i = end;
                kind = JsonTokenKind.COMMENT;
            } else {
                i = wordEnd(text, i, end);
                kind = wordKind(text.substring(from, i));
            }
            tokens.add(new JsonToken(from, i, kind));
        }
        return tokens;
    }

    private static int closing(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return end;
    }

    private static JsonTokenKind stringKind(String text, int end) {
        int most = Math.min(text.length(), end + COLON_REACH);
        for (int i = end; i < most; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i) == ':' ? JsonTokenKind.KEY : JsonTokenKind.STRING;
            }
        }
        return JsonTokenKind.STRING;
    }

    private static int wordEnd(String text, int start, int end) {
        int i = start + 1;
        while (i < end && "{}[],:\"".indexOf(text.charAt(i)) < 0 && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static JsonTokenKind wordKind(String word) {
        char first = word.charAt(0);
        if (first == '-' || first >= '0' && first <= '9') {
            return JsonTokenKind.NUMBER;
        }
        return switch (word) {
            case "true", "false", "null" -> JsonTokenKind.LITERAL;
            default -> JsonTokenKind.STRAY;
        };
    }
}
