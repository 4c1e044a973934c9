package dev.errata.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words by which error texts are told to be alike: words of Latin letters, split where the case changes, and pairs of Han
/// characters.
final class ErrorWords {
    private static final Set<String> COMMON = Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "from",
            "with",
            "by", "is", "are", "was", "were", "be", "been", "it", "its", "this", "that", "and", "or", "as", "has",
            "have",
            "had", "error", "exception", "err", "warn", "warning", "fatal", "caused", "java", "lang", "org", "com",
            "io");
    private static final int LONGEST = 40;

    private ErrorWords() {}

    /// The words of a text, each once.
    static Set<String> of(String text) {
        Set<String> words = new TreeSet<>(inOrder(text));
        words.removeIf(word -> word.length() < 2 || COMMON.contains(word));
        return words;
    }

    /// The words of a text in their order, common ones included.
    static List<String> inOrder(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Character.isIdeographic(c)) {
                end(word, words);
                int next = i + width < text.length() ? text.codePointAt(i + width) : ' ';
                if (Character.isIdeographic(next)) {
                    words.add(Character.toString(c) + Character.toString(next));
                }
            } else if (Character.isLetterOrDigit(c)) {
                boolean hump = Character.isUpperCase(c) && !word.isEmpty()
                        && Character.isLowerCase(word.codePointBefore(word.length()));
                if (hump) {
                    end(word, words);
                }
                word.appendCodePoint(c);
            } else {
                end(word, words);
            }
            i += width;
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty() && word.length() <= LONGEST && word.chars().anyMatch(Character::isLetter)) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        word.setLength(0);
    }
}
