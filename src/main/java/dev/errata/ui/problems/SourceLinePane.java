package dev.errata.ui.problems;

import dev.errata.validation.SourceExcerpt;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A line of a file with a caret below the place of a problem, as compilers show it. What does not fit is cut at the right.
final class SourceLinePane extends Region {
    private static final double LEFT = 10;
    private static final double TOP = 6;

    private final Text line = text("source-line");
    private final Text before = text("source-line");
    private final Text caret = text("source-caret");

    SourceLinePane() {
        getStyleClass().addAll("source-line-pane", "code");
        setMinWidth(0);
        caret.setText("▲");
        before.setVisible(false);
        before.setManaged(false);
        getChildren().addAll(line, before, caret);
        javafx.scene.shape.Rectangle frame = new javafx.scene.shape.Rectangle();
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

    /// What would break the line or move it about is shown as a space.
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
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
        line.relocate(LEFT, TOP);
        before.relocate(LEFT, TOP);
        double at = before.getText().isEmpty() ? 0 : before.getLayoutBounds().getWidth();
        caret.relocate(LEFT + at, TOP + line.getLayoutBounds().getHeight());
    }
}
