package dev.errata.refactor;

import dev.errata.record.FieldKind;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Text that is added at the end of another. Between them stands what a writer would put there: a blank line where the text has lines,
/// else a space; nothing in words, patterns and addresses, nor where Chinese follows Chinese.
final class AddedText {
    private static final Set<FieldKind> SENTENCES = Set.of(FieldKind.PROSE, FieldKind.TEXT);

    private AddedText() {}

    /// The text with the added one behind it; the text itself where it ends with that already.
    static String after(String text, String added, FieldKind kind) {
        if (text.endsWith(added)) {
            return text;
        }
        return text + (SENTENCES.contains(kind) ? between(text, added) : "") + added;
    }

    private static String between(String text, String added) {
        if (text.contains("\n")) {
            String line = text.contains("\r\n") ? "\r\n" : "\n";
            return text.endsWith(line + line) ? "" : text.endsWith(line) ? line : line + line;
        }
        boolean apart = Character.isWhitespace(text.charAt(text.length() - 1));
        return apart || isChinese(text.codePointBefore(text.length())) && isChinese(added.codePointAt(0)) ? "" : " ";
    }

    /// Whether it is a Chinese character, or a mark of its width such as `。`.
    private static boolean isChinese(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN
                || character >= '\u3000' && character <= '\u303F'
                || character >= '\uFF00' && character <= '\uFF65';
    }
}
