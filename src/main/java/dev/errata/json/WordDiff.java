package dev.errata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What differs between two texts, word by word: both in pieces, of which those that the other text lacks are marked.
///
/// @param before of the old text; empty for an empty text
/// @param after  of the new text; empty for an empty text
public record WordDiff(List<Piece> before, List<Piece> after) {
    /// Where less than this part of both texts is shared, they are two texts and not two versions of one.
    private static final double LEAST_SHARED = 0.4;

    /// In characters; longer than words are: texts of more for each that may be compared are not even taken apart.
    private static final long LONGEST_WORD = 40;

    /// A line break, as a word that no text has.
    private static final char BREAK = '\u0001';

    /// Between words and blanks; around ideographs, which are a word each; and where quotes and brackets open or close.
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\p{IsIdeographic})|(?=\\p{IsIdeographic})|(?<=[\"(\\[{])(?=\\w)|(?<=\\w)(?=[\"',;:.)\\]}]+(?:\\s|$))");

    /// Some words.
    ///
    /// @param own whether the other text lacks them
    public record Piece(String text, boolean own) {}

    public WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// The differences of these texts. One that is empty, or texts of more than `most` words and blanks together, or that are very long, are marked as a whole.
    public static WordDiff of(String before, String after, int most) {
        if (before.equals(after)) {
            return unmarked(before, after);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return different(before, after);
        }
        if (before.length() + (long) after.length() > most * LONGEST_WORD) {
            return different(before, after);
        }
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() + now.size() > most) {
            return different(before, after);
        }
        List<DiffLine> diff = TextDiff.of(lines(old), lines(now)).lines();
        return new WordDiff(pieces(diff, DiffLine.Kind.REMOVED), pieces(diff, DiffLine.Kind.ADDED));
    }

    private static WordDiff different(String before, String after) {
        return new WordDiff(whole(before, true), whole(after, true));
    }

    /// Both texts without a mark.
    public static WordDiff unmarked(String before, String after) {
        return new WordDiff(whole(before, false), whole(after, false));
    }

    /// Whether the texts have next to nothing in common, so that marks would be everywhere.
    public boolean hasNothingShared() {
        double shared = length(before, false) + length(after, false);
        double own = length(before, true) + length(after, true);
        return own > 0 && shared < LEAST_SHARED * (shared + own);
    }

    private static int length(List<Piece> pieces, boolean own) {
        return pieces.stream().filter(piece -> piece.own() == own).mapToInt(piece -> piece.text().length()).sum();
    }

    private static List<Piece> whole(String text, boolean own) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, own));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!words.isEmpty()) {
                words.add(String.valueOf(BREAK));
            }
            words.addAll(List.of(BETWEEN.split(line)));
        }
        return words;
    }

    private static String lines(List<String> words) {
        return String.join("\n", words) + "\n";
    }

    private static List<Piece> pieces(List<DiffLine> diff, DiffLine.Kind own) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean marked = false;
        for (DiffLine line : diff) {
            boolean isOwn = line.kind() == own;
            if (!isOwn && line.kind() != DiffLine.Kind.SAME) {
                continue;
            }
            if (isOwn != marked && !text.isEmpty()) {
                pieces.add(new Piece(text.toString(), marked));
                text.setLength(0);
            }
            marked = isOwn;
            text.append(line.text().replace(BREAK, '\n'));
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), marked));
        }
        return pieces;
    }
}
