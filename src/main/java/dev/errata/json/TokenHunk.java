package dev.errata.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Tokens of a text, from number `start` on, and what stands in their place in another.
record TokenHunk(int start, List<String> old, List<String> now) {

    int end() {
        return start + old.size();
    }

    /// This hunk and the one that begins where it ends.
    TokenHunk with(TokenHunk next) {
        List<String> allOld = new ArrayList<>(old);
        allOld.addAll(next.old);
        List<String> allNow = new ArrayList<>(now);
        allNow.addAll(next.now);
        return new TokenHunk(start, allOld, allNow);
    }

    /// Which of several places that are equally good is taken.
    enum Choice {
        FIRST, LAST
    }

    /// What is added or taken out may be said to begin at several tokens, where the same ones stand before and behind it. Of
    /// these the outermost is taken, where whole values come and go.
    ///
    /// @param text all tokens, of which those from `from` to `to` may be passed
    TokenHunk settled(List<String> text, int from, int to, Choice choice) {
        if (old.isEmpty() == now.isEmpty()) {
            return this;
        }
        Deque<String> moving = new ArrayDeque<>(old.isEmpty() ? now : old);
        int place = start;
        while (place > from && text.get(place - 1).equals(moving.peekLast())) {
            moving.addFirst(moving.removeLast());
            place--;
        }
        TokenHunk best = at(place, moving);
        int depth = 0;
        int lowest = 0;
        while (place + old.size() < to && text.get(place + old.size()).equals(moving.peekFirst())) {
            depth += nesting(text.get(place));
            moving.addLast(moving.removeFirst());
            place++;
            if (depth < lowest || depth == lowest && choice == Choice.LAST) {
                lowest = depth;
                best = at(place, moving);
            }
        }
        return best;
    }

    private TokenHunk at(int place, Deque<String> moved) {
        List<String> tokens = List.copyOf(moved);
        return old.isEmpty() ? new TokenHunk(place, old, tokens) : new TokenHunk(place, tokens, now);
    }

    private static int nesting(String token) {
        return switch (token) {
            case "{", "[" -> 1;
            case "}", "]" -> -1;
            default -> 0;
        };
    }
}
