package dev.errata.json;

import java.util.ArrayList;
import java.util.List;

/// Cuts any text, JSON or not, into the pieces that a person changes as a whole: texts in quotes, words and numbers, white
/// space, and every sign by itself.
final class JsonTokens {
    private final List<String> tokens = new ArrayList<>();
    private final String text;
    private int at;

    private JsonTokens(String text) {
        this.text = text;
    }

    /// The pieces; together they are the text.
    static List<String> of(String text) {
        JsonTokens cutting = new JsonTokens(text);
        while (cutting.at < text.length()) {
            cutting.next();
        }
        return cutting.tokens;
    }

    private void next() {
        int start = at;
        char first = text.charAt(at++);
        if (first == '"') {
            quoted();
        } else if (isSpace(first)) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
        } else if (isWord(first)) {
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
        }
        tokens.add(text.substring(start, at));
    }

    /// A text without its closing quote ends with its line.
    private void quoted() {
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isWord(char c) {
        return !isSpace(c) && "\"{}[],:".indexOf(c) < 0;
    }
}
