package dev.errata.ui.problems;

import dev.errata.message.Printable;
import dev.errata.ui.fx.Hint;
import dev.errata.validation.SourceExcerpt;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A line of a file with a caret below the place of a problem, as compilers show it. The line slides so that
/// the place is in view; a sign says where it goes on.
final class SourceLinePane extends Region {
    private static final double LEFT = 10;
    private static final double TOP = 6;
    /// Where in the pane a place stands that is too far right for the start of the line, as a part of the width.
    private static final double PLACE_AT = 0.4;

    private final Text line = text("source-line");
    private final Text before = text("source-line");
    private final Text caret = text("source-caret");
    /// The part of the line that is in view.
    private final Rectangle inView = new Rectangle();
    private final Text cutLeft = text("source-cut");
    private final Text cutRight = text("source-cut");

    SourceLinePane() {
        getStyleClass().addAll("source-line-pane", "code");
        setMinWidth(0);
        caret.setText("▲");
        before.setVisible(false);
        before.setManaged(false);
        cutLeft.setText("‹");
        cutRight.setText("›");
        getChildren().addAll(line, before, caret, cutLeft, cutRight);
        Hint.of(this, line::getText);
        line.setClip(inView);
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().addAll("text", style);
        return text;
    }

    void show(SourceExcerpt excerpt) {
        String left = plain(excerpt.before()).stripLeading();
        before.setText(left);
        line.setText(left + plain(excerpt.after()));
        setAccessibleText(line.getText());
        requestLayout();
    }

    /// What would break the line or move it about is shown as a space or U+FFFD.
    private static String plain(String text) {
        return Printable.inPlace(text.replaceAll("\\p{Cntrl}", " "));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * TOP + line.getLayoutBounds().getHeight() + caret.getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEFT + line.getLayoutBounds().getWidth();
    }

    @Override
    protected void layoutChildren() {
        double at = before.getText().isEmpty() ? 0 : before.getLayoutBounds().getWidth();
        double whole = line.getLayoutBounds().getWidth();
        double room = getWidth() - 2 * LEFT;
        double slid = whole <= room ? 0 : Math.clamp(at - room * PLACE_AT, 0, whole - room);
        inView.setX(slid);
        inView.setWidth(Math.max(0, room));
        inView.setHeight(line.getLayoutBounds().getHeight());
        line.relocate(LEFT - slid, TOP);
        before.relocate(LEFT - slid, TOP);
        caret.relocate(LEFT - slid + at, TOP + line.getLayoutBounds().getHeight());
        cutLeft.setVisible(slid > 0);
        cutLeft.relocate(1, TOP);
        cutRight.setVisible(whole - slid > room);
        cutRight.relocate(getWidth() - LEFT + 2, TOP);
    }
}
