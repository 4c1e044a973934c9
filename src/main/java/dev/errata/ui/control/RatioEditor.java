package dev.errata.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Edits a ratio from 0 to 1: a bar to see and drag, and a number to type. Up and Down in the number go by 0.05, with Shift by 0.01.
public final class RatioEditor extends LineBasedEditor {
    /// What a high ratio means to the reader.
    public enum Meaning {
        PLAIN, GOOD, BAD
    }

    private final RatioBar bar = new RatioBar();
    private final HBox box = new HBox(8, bar, field());

    /// An editor that fills its room.
    public RatioEditor(Meaning meaning) {
        super("ratio-number");
        box.getStyleClass().add("ratio-editor");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        switch (meaning) {
            case GOOD -> bar.getStyleClass().add("good");
            case BAD -> bar.getStyleClass().add("bad");
            case PLAIN -> {
            }
        }
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        field().setMinWidth(Region.USE_PREF_SIZE);
        field().setMaxWidth(Region.USE_PREF_SIZE);
        bar.onSet(ratio -> take(ratio.toPlainString()));
        bar.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> field().requestFocus());
        field().addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        bar.accessibleTextProperty().bind(field().accessibleTextProperty());
    }

    private void step(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()
                || !up && event.getCode() != KeyCode.DOWN) {
            return;
        }
        if (event.isShiftDown()) {
            bar.smallStep(up ? 1 : -1);
        } else {
            bar.step(up ? 1 : -1);
        }
        event.consume();
    }

    @Override
    void shows(String text) {
        bar.show(value(text));
    }

    private static double value(String text) {
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    @Override
    public Node node() {
        return box;
    }

}
