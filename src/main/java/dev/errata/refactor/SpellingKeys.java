package dev.errata.refactor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The keys by which spellings collide, after the key collision methods of OpenRefine. Words are also parted by what
/// parts them in identifiers.
final class SpellingKeys {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int PAIR = 2;

    private SpellingKeys() {}

    /// The words without case and accents, in the order of the text.
    static List<String> words(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(GAPS.split(bare.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }

    /// The words, each once, in alphabetical order.
    static String fingerprint(String text) {
        return String.join(" ", new TreeSet<>(words(text)));
    }

    /// The pairs of neighbouring letters, each once, in alphabetical order.
    static String pairs(String text) {
        String letters = String.join("", words(text));
        if (letters.length() <= PAIR) {
            return letters;
        }
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 0; i + PAIR <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + PAIR));
        }
        return String.join("", pairs);
    }

    /// The beginnings of the words, as far as people cut them: a first filter for abbreviations.
    static String beginnings(String text, int length) {
        List<String> cut = new ArrayList<>();
        words(text).forEach(word -> cut.add(word.substring(0, Math.min(length, word.length()))));
        return String.join(" ", cut);
    }
}
