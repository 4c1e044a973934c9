package dev.errata.search;

import dev.errata.search.language.QueryTerm;
import java.util.List;
import java.util.regex.Pattern;

/// A term, ready to be looked for in folded text.
final class TermMatcher {
    private static final String WILDCARD = "*";
    private static final Pattern AT_WILDCARDS = Pattern.compile("\\*+");

    /// What stands between wildcards; none is empty but the first and the last.
    private final List<String> pieces;

    TermMatcher(QueryTerm term) {
        this.pieces = switch (term) {
            case QueryTerm.Phrase(String text) -> List.of(SearchText.fold(text));
            case QueryTerm.Word(String text) -> text.replace(WILDCARD, "").isEmpty()
                    ? List.of(SearchText.fold(text))
                    : List.of(AT_WILDCARDS.split(SearchText.fold(text), -1));
        };
    }

    /// The texts that all have to occur.
    List<String> pieces() {
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /// Whether it is one text without any wildcard in between.
    boolean isPlain() {
        return pieces().size() == 1;
    }

    /// Whether the letters from `start` to `end` contain it.
    boolean occursIn(String text, int start, int end) {
        return find(text, start, end, 0, pieces.size()) >= 0;
    }

    /// Whether the letters from `start` to `end` are it.
    boolean is(String text, int start, int end) {
        String first = pieces.getFirst();
        String last = pieces.getLast();
        if (pieces.size() == 1) {
            return end - start == first.length() && text.startsWith(first, start);
        }
        int from = start + first.length();
        int to = end - last.length();
        return from <= to && text.startsWith(first, start) && text.startsWith(last, to)
                && find(text, from, to, 1, pieces.size() - 1) >= 0;
    }

    /// Where the last of some pieces ends, each of them taken where it first occurs behind the one before; -1 where one
    /// does not occur.
    private int find(String text, int start, int end, int firstPiece, int behindPieces) {
        int at = start;
        for (String piece : pieces.subList(firstPiece, behindPieces)) {
            int found = text.indexOf(piece, at, end);
            if (found < 0) {
                return -1;
            }
            at = found + piece.length();
        }
        return at;
    }
}
