package dev.errata.ui.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Finds the bracket that belongs to the one at the caret. Brackets in strings are none.
final class Brackets {
    /// In longer texts the pair is not looked for: the way from the start would take too long for every move of the caret.
    private static final int LONGEST_TEXT = 2 << 20;

    private Brackets() {}

    /// Where the two brackets of a pair stand.
    record Pair(int open, int close) {}

    /// The pair of which one bracket stands directly before or, failing that, behind the caret.
    static Optional<Pair> at(String text, int caret) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        boolean before = caret > 0 && isBracket(text.charAt(caret - 1));
        boolean behind = caret < text.length() && isBracket(text.charAt(caret));
        Optional<Pair> found = before ? pairOf(text, caret - 1) : Optional.empty();
        return found.isPresent() || !behind ? found : pairOf(text, caret);
    }

    private static boolean isBracket(char c) {
        return c == '{' || c == '}' || c == '[' || c == ']';
    }

    private static Optional<Pair> pairOf(String text, int offset) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"' || c == '\n') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                open.push(i);
            } else if (c == '}' || c == ']') {
                boolean fits = !open.isEmpty() && text.charAt(open.peek()) == (c == '}' ? '{' : '[');
                if (!fits) {
                    return Optional.empty();
                }
                Pair pair = new Pair(open.pop(), i);
                if (pair.open == offset || pair.close == offset) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }
}
