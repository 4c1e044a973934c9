package dev.errata.ui.control;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.ignore;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import dev.errata.ui.fx.TextClipboard;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.wellbehaved.event.Nodes;

/// The text area under a pattern: wraps, and is as high as its text. Tab goes to the next control, Shift+Enter breaks the line;
/// Enter alone does nothing, since a line break in a pattern is hardly ever meant. Undo is left to who is around.
final class PatternArea extends ComposingArea {
    /// A text that the style sheet dresses like those of the area.
    private final Text dressed = new Text();
    /// What is measured hangs in no scene: a node of this one that changed while it is laid out would keep the area from being
    /// laid out ever after.
    private final Text measure = new Text();
    private final TextFlow flow = new TextFlow(measure);
    private Measured measured = new Measured("", -1, 0);
    private int mostRows = Integer.MAX_VALUE;

    PatternArea() {
        getStyleClass().addAll("text-input", "pattern-area", "code");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        dressed.getStyleClass().add("text");
        TextFlow around = new TextFlow(dressed);
        around.getStyleClass().add("paragraph-text");
        around.setManaged(false);
        around.setVisible(false);
        getChildren().add(around);
        measure.fontProperty().bind(dressed.fontProperty());
        measure.boundsTypeProperty().bind(dressed.boundsTypeProperty());
        flow.lineSpacingProperty().bind(around.lineSpacingProperty());
        dressed.fontProperty().addListener((_, _, _) -> {
            measured = new Measured("", -1, 0);
            requestLayout();
        });
        textProperty().addListener((_, _, _) -> requestLayout());
        Nodes.addInputMap(this, sequence(
                ignore(keyPressed(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
                ignore(keyPressed(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                ignore(keyPressed(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
                consume(keyPressed(KeyCode.TAB), _ -> requestFocusTraversal(TraversalDirection.NEXT)),
                consume(keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
                        _ -> requestFocusTraversal(TraversalDirection.PREVIOUS)),
                consume(keyPressed(KeyCode.ENTER, KeyCombination.SHIFT_DOWN), _ -> replaceSelection("\n")),
                consume(keyPressed(KeyCode.ENTER))));
        addEventFilter(ScrollEvent.ANY, this::letTheParentScroll);
    }

    /// A line copied as a whole brings its end along, which no pattern wants.
    @Override
    public void paste() {
        TextClipboard.get().ifPresent(
                pasted -> replaceSelection(pasted.replace("\r\n", "\n").replaceFirst("\n+\\z", "")));
    }

    /// Leaves Enter to who is around, such as the button of a dialog.
    void leaveEnter() {
        Nodes.addInputMap(this, ignore(keyPressed(KeyCode.ENTER)));
    }

    /// At most so many rows are shown.
    void showRows(int most) {
        mostRows = most;
        requestLayout();
    }

    private void letTheParentScroll(ScrollEvent event) {
        boolean showsAll = getHeight() >= heightOf(getText(), getWidth());
        if (showsAll && getParent() != null) {
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// How high a text is at a width.
    private record Measured(String text, double width, double height) {}

    @Override
    protected double computePrefHeight(double width) {
        if (width != measured.width() || !getText().equals(measured.text())) {
            measured = new Measured(getText(), width, heightOf(getText(), width));
        }
        return mostRows == Integer.MAX_VALUE ? measured.height() : Math.min(measured.height(), highest());
    }

    /// The height of the most rows, which may be those of one line that is broken.
    private double highest() {
        measure.setText("x" + "\nx".repeat(mostRows - 1));
        return getInsets().getTop() + getInsets().getBottom() + Math.ceil(flow.prefHeight(-1));
    }

    /// Line by line, as the lines are laid out: together they would be higher.
    private double heightOf(String text, double width) {
        Insets insets = getInsets();
        double room = Math.max(20, (width < 0 ? 200 : width) - insets.getLeft() - insets.getRight());
        double high = insets.getTop() + insets.getBottom();
        for (String line : text.split("\n", -1)) {
            measure.setText(line.isEmpty() ? " " : line);
            high += Math.ceil(flow.prefHeight(room));
        }
        return high;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }
}
