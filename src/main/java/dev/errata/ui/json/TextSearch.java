package dev.errata.ui.json;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;

/// Looks for a piece of text, as it stands.
final class TextSearch {
    /// More places than these are not counted.
    static final int MOST = 10_000;

    private static final int ASK_EVERY = 1 << 16;

    /// Whether capitals and small letters are the same.
    enum Case {
        FOLDED, EXACT
    }

    private TextSearch() {}

    /// Where `wanted` starts in `text`, in order; places do not overlap, and there are [#MOST] at most.
    static List<Integer> find(String text, String wanted, Case letters, Cancellation cancellation) {
        List<Integer> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        int last = text.length() - wanted.length();
        int asked = 0;
        int i = 0;
        while (i <= last && found.size() < MOST) {
            if (i - asked > ASK_EVERY) {
                cancellation.check();
                asked = i;
            }
            if (letters == Case.EXACT) {
                int next = text.indexOf(wanted, i, Math.min(text.length(), i + ASK_EVERY + wanted.length()));
                if (next < 0) {
                    i += ASK_EVERY + 1;
                    continue;
                }
                i = next;
            } else if (!text.regionMatches(true, i, wanted, 0, wanted.length())) {
                i++;
                continue;
            }
            found.add(i);
            i += wanted.length();
        }
        return found;
    }
}
