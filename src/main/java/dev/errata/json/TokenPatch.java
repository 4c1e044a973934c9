package dev.errata.json;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// What turns one text into another, as the replacements of ranges of the first, in order and apart from each other.
record TokenPatch(List<Hunk> hunks) {
    /// More tokens than these between the first and the last difference are one replacement: comparing them would take long.
    private static final int MOST_TOKENS = 20_000;

    /// A range of the first text, and what stands there in the second.
    record Hunk(int start, int end, String text) {
        private boolean touches(Hunk other) {
            boolean bothInsert = start == end && other.start == other.end;
            return bothInsert ? start == other.start : start < other.end && other.start < end;
        }

        private Hunk movedBy(int distance) {
            return new Hunk(start + distance, end + distance, text);
        }
    }

    TokenPatch {
        hunks = List.copyOf(hunks);
    }

    static TokenPatch between(String before, String after, TokenHunk.Choice choice) {
        List<String> old = JsonTokens.of(before);
        List<String> now = JsonTokens.of(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<String> oldPart = old.subList(start, old.size() - end);
        List<String> nowPart = now.subList(start, now.size() - end);
        List<TokenHunk> found = oldPart.size() + nowPart.size() > MOST_TOKENS
                ? List.of(new TokenHunk(start, oldPart, nowPart))
                : compared(start, oldPart, nowPart);
        return new TokenPatch(settled(found, old, choice));
    }

    private static List<Hunk> settled(List<TokenHunk> found, List<String> old, TokenHunk.Choice choice) {
        int[] offsets = offsets(old);
        List<Hunk> hunks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < found.size(); i++) {
            int to = i + 1 < found.size() ? found.get(i + 1).start() : old.size();
            TokenHunk hunk = found.get(i).settled(old, from, to, choice);
            from = hunk.end();
            hunks.add(new Hunk(offsets[hunk.start()], offsets[hunk.end()], String.join("", hunk.now())));
        }
        return hunks;
    }

    private static List<TokenHunk> compared(int start, List<String> old, List<String> now) {
        List<TokenHunk> hunks = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(String::equals))
                .getDeltas()) {
            int place = start + delta.getSource().getPosition();
            TokenHunk hunk = new TokenHunk(place, delta.getSource().getLines(), delta.getTarget().getLines());
            if (!hunks.isEmpty() && hunks.getLast().end() == place) {
                hunks.add(hunks.removeLast().with(hunk));
            } else {
                hunks.add(hunk);
            }
        }
        return hunks;
    }

    private static int[] offsets(List<String> tokens) {
        int[] offsets = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            offsets[i + 1] = offsets[i] + tokens.get(i).length();
        }
        return offsets;
    }

    /// Where in the text both this patch and `other`, a patch of the same text, change it.
    List<Integer> touchedBy(TokenPatch other) {
        return hunks.stream().flatMap(hunk -> other.hunks.stream().filter(hunk::touches)
                .map(touched -> Math.max(hunk.start, touched.start))).toList();
    }

    /// This patch for the text that `other`, a patch of the same text, has made; none of their hunks touch.
    TokenPatch after(TokenPatch other) {
        List<Hunk> moved = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int distance = other.hunks.stream().filter(earlier -> earlier.end <= hunk.start)
                    .mapToInt(earlier -> earlier.text.length() - (earlier.end - earlier.start)).sum();
            moved.add(hunk.movedBy(distance));
        }
        return new TokenPatch(moved);
    }

    String applyTo(String text) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Hunk hunk : hunks) {
            result.append(text, done, hunk.start).append(hunk.text);
            done = hunk.end;
        }
        return result.append(text, done, text.length()).toString();
    }
}
