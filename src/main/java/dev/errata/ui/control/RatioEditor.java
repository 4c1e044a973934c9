package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Edits a ratio from 0 to 1: a bar to see and drag, and a number to type.
public final class RatioEditor implements ValueEditor {
    /// What a high ratio means to the reader.
    public enum Meaning {
        PLAIN, GOOD, BAD
    }

    private final RatioBar bar = new RatioBar();
    private final LineEditor number = new LineEditor("ratio-number");
    private final HBox box = new HBox(8, bar, number.node());
    private Consumer<String> listener = _ -> {};

    /// An editor that fills its room.
    public RatioEditor(Meaning meaning) {
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
        number.field().setMinWidth(Region.USE_PREF_SIZE);
        number.field().setMaxWidth(Region.USE_PREF_SIZE);
        number.onEdit(text -> {
            bar.show(value(text));
            listener.accept(text);
        });
        bar.onSet(ratio -> {
            number.show(ratio.toPlainString());
            listener.accept(ratio.toPlainString());
        });
        bar.accessibleTextProperty().bind(number.field().accessibleTextProperty());
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

    @Override
    public Node focusTarget() {
        return number.field();
    }

    @Override
    public String text() {
        return number.text();
    }

    @Override
    public void show(String text) {
        number.show(text);
        bar.show(value(text));
    }

    @Override
    public void onEdit(Consumer<String> heard) {
        listener = heard;
    }
}
