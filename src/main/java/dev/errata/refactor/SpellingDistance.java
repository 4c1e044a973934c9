package dev.errata.refactor;

import java.util.List;
import java.util.Set;

/// How near two spellings are.
final class SpellingDistance {
    private static final int SHORT = 5;
    private static final int MEDIUM = 9;
    static final int SHORTEST_CUT = 3;

    /// Words that others are compounds of: `database` is not `data` in full.
    private static final Set<String> COMPOUNDING = Set.of("app", "back", "class", "data", "file", "front", "host",
            "key",
            "name", "net", "pass", "path", "time", "type", "user", "web", "work");

    private SpellingDistance() {}

    /// How many letters may differ in a text of this length: none in short ones, where every letter counts.
    static int allowance(int length) {
        return length < SHORT ? 0 : length < MEDIUM ? 1 : 2;
    }

    /// Whether at most `most` letters have to be added, removed, replaced, or exchanged with their neighbour.
    static boolean isWithin(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(one, other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return false;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()] <= most;
    }

    private static boolean isSwap(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /// Whether one is the other with some of its words cut short.
    static boolean isAbbreviation(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            String shorter = one.get(i).length() <= other.get(i).length() ? one.get(i) : other.get(i);
            String longer = shorter.equals(one.get(i)) ? other.get(i) : one.get(i);
            if (!longer.startsWith(shorter) || !longer.equals(shorter) && COMPOUNDING.contains(shorter)
                    || shorter.length() < SHORTEST_CUT && !shorter.equals(longer)) {
                return false;
            }
        }
        return true;
    }
}
