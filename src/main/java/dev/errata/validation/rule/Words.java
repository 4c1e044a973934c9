package dev.errata.validation.rule;

import java.util.List;
import java.util.Locale;

/// How texts are compared, and how near one word is to another.
final class Words {
    private Words() {}

    /// Whether two texts differ in white space at most: how much there is of it, not where.
    static boolean sameButForSpace(String one, String other) {
        int i = pastSpace(one, 0);
        int j = pastSpace(other, 0);
        while (i < one.length() && j < other.length()) {
            boolean gap = Unseen.isSpace(one.charAt(i));
            if (gap != Unseen.isSpace(other.charAt(j)) || !gap && one.charAt(i) != other.charAt(j)) {
                return false;
            }
            i = gap ? pastSpace(one, i) : i + 1;
            j = gap ? pastSpace(other, j) : j + 1;
        }
        return pastSpace(one, i) == one.length() && pastSpace(other, j) == other.length();
    }

    private static int pastSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Unseen.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The words of the text alone: in lower case, without punctuation, one space between two.
    static String bare(String text) {
        return lettersAndDigits(text, " ");
    }

    /// The letters and digits alone, in lower case.
    static String dense(String text) {
        return lettersAndDigits(text, "");
    }

    /// A key of the letters and digits, whatever their case: a hash that is wide enough never to meet another in any folder.
    static String key(String text) {
        long low = 1_125_899_906_842_597L;
        long high = 7_046_029_254_386_353_131L;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                c = lower(c);
                low = 31 * low + c;
                high = (high ^ c) * 1_099_511_628_211L;
            }
        }
        return new String(new char[]{(char) (high >> 48), (char) (high >> 32), (char) (high >> 16), (char) high,
                (char) (low >> 48), (char) (low >> 32), (char) (low >> 16), (char) low});
    }

    private static String lettersAndDigits(String text, String gap) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean letter = isLetterOrDigit(c);
            if (letter) {
                if (apart && !kept.isEmpty()) {
                    kept.append(gap);
                }
                append(lower(c), kept);
            }
            apart = !letter;
        }
        return kept.toString();
    }

    /// As [Character#isLetterOrDigit(int)], without its look into tables for the characters that nearly all are.
    static boolean isLetterOrDigit(int codePoint) {
        return codePoint < 128
                ? codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                        || codePoint >= '0' && codePoint <= '9'
                : Character.isLetterOrDigit(codePoint);
    }

    /// As [Character#toLowerCase(int)].
    static int lower(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
        }
        return Character.toLowerCase(codePoint);
    }

    private static void append(int codePoint, StringBuilder text) {
        if (Character.isBmpCodePoint(codePoint)) {
            text.append((char) codePoint);
        } else {
            text.appendCodePoint(codePoint);
        }
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
