package dev.errata.ui.control;

import dev.errata.message.Printable;
import dev.errata.search.FuzzyHit;
import dev.errata.ui.fx.Marked;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// One line of text with some letters marked. Ends in an ellipsis where it is too narrow, as a label does, and begins with one where
/// the first mark would else be out of sight. Its pieces are used again for the next text: new ones would have to be styled.
public final class MarkedLine extends Region {
    private static final String ELLIPSIS = "…";
    private static final double ROOM_FOR_ELLIPSIS = 14;
    /// How much of a line that begins with an ellipsis stands before the first mark.
    private static final double PART_BEFORE_MARK = 0.3;

    /// What stands before the marks, between and behind them, in turn with the marks themselves: every other one is marked.
    private final List<String> words = new ArrayList<>();
    private final List<Text> pieces = new ArrayList<>();

    /// A line of this style class.
    public MarkedLine(String style) {
        getStyleClass().addAll("marked-line", style);
        setMinWidth(0);
        setMaxHeight(USE_PREF_SIZE);
    }

    public void show(Marked shown) {
        String text = Printable.inPlace(shown.text());
        words.clear();
        int at = 0;
        for (FuzzyHit.Mark mark : shown.marks()) {
            words.add(text.substring(at, mark.start()));
            words.add(text.substring(mark.start(), mark.end()));
            at = mark.end();
        }
        if (at < text.length()) {
            words.add(text.substring(at));
        }
        while (pieces.size() < words.size()) {
            pieces.add(piece(pieces.size() % 2 == 0 ? "unmarked" : "marked"));
        }
        NodePool.show(getChildren(), pieces, words.size());
        requestLayout();
    }

    private static Text piece(String style) {
        Text piece = new Text();
        piece.setTextOrigin(VPos.TOP);
        piece.getStyleClass().addAll("text", style);
        return piece;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (int i = 0; i < words.size(); i++) {
            pieces.get(i).setText(words.get(i));
            width += width(pieces.get(i));
        }
        return snappedLeftInset() + snapSizeX(width) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = pieces.stream().limit(words.size()).mapToDouble(piece -> piece.getLayoutBounds().getHeight())
                .max().orElse(0);
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double end = getWidth() - snappedRightInset();
        boolean fits = fits(end - x);
        boolean cut = false;
        for (int i = 0; i < words.size(); i++) {
            Text piece = pieces.get(i);
            String whole = i == 0 && !fits ? start(end - x) : words.get(i);
            piece.setText(cut ? "" : whole);
            double behind = i < words.size() - 1 ? ROOM_FOR_ELLIPSIS : 0;
            if (!fits && !cut && x + width(piece) + behind > end + 1) {
                cut = true;
                shorten(piece, whole, end - x);
            }
            piece.relocate(x, snappedTopInset());
            x += width(piece);
        }
    }

    private boolean fits(double room) {
        return computePrefWidth(-1) - snappedLeftInset() - snappedRightInset() <= room + 1;
    }

    /// What is before the first mark, as much of its end as leaves that in sight.
    private String start(double room) {
        String whole = words.getFirst();
        if (words.size() == 1 || whole.isEmpty()) {
            return whole;
        }
        Text piece = pieces.getFirst();
        Text mark = pieces.get(1);
        mark.setText(words.get(1));
        double most = room - width(mark) - ROOM_FOR_ELLIPSIS;
        piece.setText(whole);
        if (width(piece) <= most) {
            return whole;
        }
        double wanted = Math.min(most, room * PART_BEFORE_MARK);
        int low = 0;
        int high = whole.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            piece.setText(ELLIPSIS + whole.substring(middle));
            if (width(piece) <= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ELLIPSIS + whole.substring(low).stripLeading();
    }

    private static void shorten(Text piece, String whole, double room) {
        int low = 0;
        int high = whole.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            piece.setText(whole.substring(0, middle) + ELLIPSIS);
            if (width(piece) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        piece.setText(whole.substring(0, low).stripTrailing() + ELLIPSIS);
    }

    private static double width(Text piece) {
        return piece.getText().isEmpty() ? 0 : piece.getLayoutBounds().getWidth();
    }
}
