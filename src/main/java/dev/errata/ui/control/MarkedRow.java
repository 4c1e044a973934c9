package dev.errata.ui.control;

import dev.errata.message.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A row of a text: its number, its text, and behind the text the places that are marked.
public final class MarkedRow extends Region {
    /// How high a line is, in the size of its letters: 18 pixels at 12.
    private static final double HEIGHT = 1.5;
    private static final double RIGHT = 16;
    private static final double LEAST_TEXT = 80;

    private final Text text = new Text();
    private final Label number;
    private final Group behind = new Group();
    private final List<Mark> nodes = new ArrayList<>();
    private List<TextMark> marks = List.of();

    /// @param number left of the text, as wide as its least width
    public MarkedRow(Label number) {
        this.number = number;
        getStyleClass().add("marked-row");
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("text");
        text.fontProperty().subscribe((_, _) -> requestLayout());
        behind.setManaged(false);
        text.setManaged(false);
        getChildren().addAll(number, behind, text);
    }

    /// The face of the text, which says how high a line is.
    public ObservableValue<Font> fontProperty() {
        return text.fontProperty();
    }

    /// How high the row is while it is not broken; goes with the size of the text.
    public double lineHeight() {
        return Math.ceil(text.getFont().getSize() * HEIGHT);
    }

    /// Shows a row; control characters and marks that turn the direction of writing as U+FFFD.
    ///
    /// @param found the marks in it, by their places in the row
    public void show(String row, List<TextMark> found) {
        String shown = Printable.inPlace(row);
        if (!shown.equals(text.getText()) || !found.equals(marks)) {
            text.setText(shown);
            marks = found;
            requestLayout();
        }
    }

    /// Whether no text stands in it.
    public boolean isEmpty() {
        return text.getText().isEmpty();
    }

    /// Breaks the row where it is wider than this, its number included; 0 keeps it on one line.
    public void wrapAt(double width) {
        double wanted = width <= 0 ? 0 : Math.max(LEAST_TEXT, width - number.minWidth(-1) - RIGHT);
        if (wanted != text.getWrappingWidth()) {
            text.setWrappingWidth(wanted);
            requestLayout();
        }
    }

    /// Where the first mark stands in the row; empty without a mark.
    public Optional<Rectangle2D> firstMark() {
        double left = snapSizeX(number.minWidth(-1));
        return marks.stream().min(Comparator.comparingInt(TextMark::start)).flatMap(mark -> text.getLayoutInfo()
                .getSelectionGeometry(mark.start(), mark.end(), false).stream().findFirst())
                .map(place -> new Rectangle2D(place.getMinX() + left, place.getMinY(), place.getWidth(),
                        place.getHeight()));
    }

    @Override
    protected void layoutChildren() {
        double left = snapSizeX(number.minWidth(-1));
        double top = snapPositionY((getHeight() - text.getLayoutBounds().getHeight()) / 2);
        number.resizeRelocate(0, 0, left, Math.min(lineHeight(), getHeight()));
        text.relocate(left, top);
        int shown = 0;
        for (TextMark mark : marks) {
            for (Rectangle2D place : text.getLayoutInfo().getSelectionGeometry(mark.start(), mark.end(), false)) {
                Mark node = nodes.size() > shown ? nodes.get(shown) : new Mark();
                if (nodes.size() == shown) {
                    nodes.add(node);
                    behind.getChildren().addAll(node.ground, node.line);
                }
                node.show(mark.look(), place.getMinX() + left, place.getMaxX() + left, place.getMinY() + top,
                        place.getMaxY() + top);
                shown++;
            }
        }
        behind.getChildren().subList(2 * shown, behind.getChildren().size()).clear();
        nodes.subList(shown, nodes.size()).clear();
    }

    /// A marked place. It is moved rather than made anew: each keystroke in a pattern moves those of all rows in view, and what comes new
    /// into the scene is styled anew.
    private static final class Mark {
        private final Rectangle ground = new Rectangle();
        private final Line line = new Line();

        void show(TextMark.Look look, double left, double right, double top, double bottom) {
            ground.setX(left);
            ground.setY(top);
            ground.setWidth(right - left);
            ground.setHeight(bottom - top);
            line.setStartX(left + 1);
            line.setEndX(right - 1);
            line.setStartY(bottom);
            line.setEndY(bottom);
            if (!ground.getStyleClass().contains(look.styleClass())) {
                ground.getStyleClass().setAll("mark-ground", look.styleClass());
                line.getStyleClass().setAll("mark-line", look.styleClass());
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return number.minWidth(-1) + Math.ceil(text.getLayoutBounds().getWidth()) + RIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.getWrappingWidth() > 0
                ? Math.max(lineHeight(), Math.ceil(text.getLayoutBounds().getHeight()) + 2)
                : lineHeight();
    }
}
