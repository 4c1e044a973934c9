package dev.errata.search;

import java.util.Arrays;
import java.util.BitSet;

/// One word of an abbreviation. Finds, of all the ways in which its letters occur in order in a text, the one that a reader would
/// have meant: dynamic programming over letter and place, as the finders of editors do it.
final class FuzzyWord {
    /// The score of a word that does not fit, or so loosely that nobody meant it.
    static final int NO_FIT = Integer.MIN_VALUE / 2;

    private static final int LETTER = 16;
    private static final int WORD_START = 10;
    private static final int HUMP = 9;
    private static final int FOLLOWS = 10;
    private static final int GAP = 5;
    private static final int LONGER_GAP = 1;
    private static final int LONGEST_GAP = 14;
    /// What it costs to go on in the middle of a word.
    private static final int MIDDLE = 6;
    private static final int FIRST_LETTER_FACTOR = 2;
    /// What each further letter has to bring on average: less is a word scattered over a sentence.
    private static final int LEAST_FOR_A_LETTER = 18;
    /// More letters alone in the middle of words are another word, of which the letters happen to be there.
    private static final int MOST_STRAY = 1;
    /// Longer texts are looked at up to here: nobody abbreviates the end of a page.
    private static final int LONGEST_TEXT = 300;

    private final char[] letters;

    /// A word in lower case.
    FuzzyWord(String word) {
        this.letters = word.toCharArray();
    }

    /// How well the word fits into the text; [#NO_FIT] if it does not.
    int score(String text) {
        int length = Math.min(text.length(), LONGEST_TEXT);
        if (!occurs(text, length)) {
            return NO_FIT;
        }
        int[][] best = best(text, length);
        int score = Arrays.stream(best[letters.length - 1]).max().orElse(NO_FIT);
        boolean isMeant = score >= LETTER + LEAST_FOR_A_LETTER * (letters.length - 1)
                && (letters.length <= MOST_STRAY || strayLetters(text, best) <= MOST_STRAY);
        return isMeant ? score : NO_FIT;
    }

    /// How many letters stand alone in the middle of words of the text.
    private int strayLetters(String text, int[][] best) {
        BitSet places = new BitSet();
        mark(text, best, places);
        return (int) places.stream().filter(place -> bonus(text, place) == 0
                && (place == 0 || !places.get(place - 1)) && !places.get(place + 1)).count();
    }

    /// Adds the places of the letters, where the word fits the text best, to `places`.
    void mark(String text, BitSet places) {
        int length = Math.min(text.length(), LONGEST_TEXT);
        mark(text, best(text, length), places);
    }

    private void mark(String text, int[][] best, BitSet places) {
        int place = placeBefore(best[letters.length - 1], best[0].length, 0);
        for (int letter = letters.length - 1; letter > 0; letter--) {
            places.set(place);
            place = best[letter][place] == followed(best, text, letter, place)
                    ? place - 1
                    : placeBefore(best[letter - 1], place - 1, 1);
        }
        places.set(place);
    }

    /// The best place before `end` of a letter whose next one stands `apart` or more places behind `end`; with none, gaps cost
    /// nothing.
    private static int placeBefore(int[] row, int end, int apart) {
        int best = 0;
        for (int place = 1; place < end; place++) {
            if (row[place] - apart * gap(end - place) > row[best] - apart * gap(end - best)) {
                best = place;
            }
        }
        return best;
    }

    private static int gap(int letters) {
        return letters == 0 ? 0 : Math.min(LONGEST_GAP, GAP + LONGER_GAP * (letters - 1));
    }

    private boolean occurs(String text, int length) {
        int letter = 0;
        for (int i = 0; i < length && letter < letters.length; i++) {
            if (lower(text.charAt(i)) == letters[letter]) {
                letter++;
            }
        }
        return letter == letters.length;
    }

    /// For each letter and place the best score of all letters up to this one, with this one at this place.
    private int[][] best(String text, int length) {
        int[][] best = new int[letters.length][length];
        for (int letter = 0; letter < letters.length; letter++) {
            int near = NO_FIT;
            int far = NO_FIT;
            for (int place = 0; place < length; place++) {
                boolean same = lower(text.charAt(place)) == letters[letter];
                if (letter == 0) {
                    best[0][place] = same ? LETTER + FIRST_LETTER_FACTOR * bonus(text, place) : NO_FIT;
                } else {
                    int bonus = bonus(text, place);
                    int apart = Math.max(near, far - LONGEST_GAP) + LETTER + (bonus == 0 ? -MIDDLE : bonus);
                    best[letter][place] = same ? Math.max(apart, followed(best, text, letter, place)) : NO_FIT;
                    int last = place > 0 ? best[letter - 1][place - 1] : NO_FIT;
                    near = Math.max(near - LONGER_GAP, last - GAP);
                    far = Math.max(far, last);
                }
            }
        }
        return best;
    }

    /// The score of a letter directly behind the one before.
    private static int followed(int[][] best, String text, int letter, int place) {
        return place == 0
                ? NO_FIT
                : best[letter - 1][place - 1] + LETTER + Math.max(FOLLOWS, bonus(text, place));
    }

    private static int bonus(String text, int place) {
        char here = text.charAt(place);
        char before = place == 0 ? ' ' : text.charAt(place - 1);
        if (!Character.isLetterOrDigit(before)) {
            return Character.isLetterOrDigit(here) ? WORD_START : 0;
        }
        boolean hump = Character.isUpperCase(here) && !Character.isUpperCase(before)
                || Character.isDigit(here) != Character.isDigit(before)
                || Character.isIdeographic(here) != Character.isIdeographic(before);
        return hump ? HUMP : 0;
    }

    private static char lower(char letter) {
        return letter < 128 && !(letter >= 'A' && letter <= 'Z') ? letter : Character.toLowerCase(letter);
    }
}
