package dev.errata.ui.refactor;

import dev.errata.json.DiffLine;
import dev.errata.json.JsonValue;
import dev.errata.json.TextDiff;
import dev.errata.refactor.ComparedPart;
import dev.errata.ui.control.ValueLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of two records as it is shown: both texts in pieces, of which those that the other side lacks are marked.
///
/// @param left  empty where the left record has nothing there
/// @param right empty where the right record has nothing there
record ShownPart(ComparedPart part, List<Piece> left, List<Piece> right) {

    /// Some words.
    ///
    /// @param own whether the other side lacks them
    record Piece(String text, boolean own) {}

    /// Where less than this part of both texts is shared, they are two texts and not two versions of one.
    private static final double LEAST_SHARED = 0.4;

    /// Longer texts are marked as a whole.
    private static final int MOST_WORDS = 4_000;

    /// A part with its texts compared word by word.
    static ShownPart of(ComparedPart part, ValueLines lines) {
        String left = part.left().map(value -> lines.of(part.part(), value)).orElse("");
        String right = part.right().map(value -> lines.of(part.part(), value)).orElse("");
        if (part.isSame()) {
            return new ShownPart(part, whole(part.left(), left, false), whole(part.right(), right, false));
        }
        String leftWords = words(left);
        String rightWords = words(right);
        if (left.isEmpty() || right.isEmpty() || lines(leftWords) + lines(rightWords) > MOST_WORDS) {
            return new ShownPart(part, whole(part.left(), left, true), whole(part.right(), right, true));
        }
        List<DiffLine> diff = TextDiff.of(leftWords, rightWords).lines();
        return new ShownPart(part, pieces(diff, DiffLine.Kind.REMOVED), pieces(diff, DiffLine.Kind.ADDED));
    }

    /// Whether the texts have next to nothing in common, so that marks would be everywhere.
    boolean hasNothingShared() {
        double shared = length(left, false) + length(right, false);
        double own = length(left, true) + length(right, true);
        return own > 0 && shared < LEAST_SHARED * (shared + own);
    }

    private static int length(List<Piece> pieces, boolean own) {
        return pieces.stream().filter(piece -> piece.own() == own).mapToInt(piece -> piece.text().length()).sum();
    }

    private static List<Piece> whole(Optional<JsonValue> value, String text, boolean own) {
        return value.isPresent() ? List.of(new Piece(text, own)) : List.of();
    }

    private static long lines(String words) {
        return words.chars().filter(c -> c == '\n').count();
    }

    /// A word a line; a line break is a word too, written as one that no text has.
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            for (String word : line.split("(?<=\\s)(?=\\S)|(?<=\\p{IsIdeographic})|(?=\\p{IsIdeographic})")) {
                words.append(word).append('\n');
            }
            words.append('\u0001').append('\n');
        }
        return words.toString();
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
            text.append(line.text().replace('\u0001', '\n'));
        }
        String last = text.toString().replaceFirst("\n$", "");
        if (!last.isEmpty()) {
            pieces.add(new Piece(last, marked));
        }
        return pieces;
    }
}
