package dev.errata.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How texts are compared, and how near one word is to another.
final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    /// The text with each run of white space as one space, and none at its ends.
    static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// The words of the text alone: in lower case, without punctuation, one space between two.
    static String bare(String text) {
        return lettersAndDigits(text, " ");
    }

    /// The letters and digits alone, in lower case.
    static String dense(String text) {
        return lettersAndDigits(text, "");
    }

    private static String lettersAndDigits(String text, String gap) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                kept.append(apart && !kept.isEmpty() ? gap : "").appendCodePoint(Character.toLowerCase(c));
            }
            apart = !Character.isLetterOrDigit(c);
        }
        return kept.toString();
    }

    /// The word of `choices` that takes the fewest edits; the earlier of two that take as many.
    ///
    /// @throws java.util.NoSuchElementException where there is no choice
    static String nearest(String word, List<String> choices) {
        String nearest = choices.getFirst();
        int least = Integer.MAX_VALUE;
        for (String choice : choices) {
            int distance = distance(word.toLowerCase(Locale.ROOT), choice.toLowerCase(Locale.ROOT));
            if (distance < least) {
                nearest = choice;
                least = distance;
            }
        }
        return nearest;
    }

    /// How many characters have to be added, removed or replaced to get from one text to the other (Levenshtein).
    static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
