package dev.errata.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// The prompt of a field that may have no room for all of it: then a brief one is shown, and never the first half of a sentence.
/// Screen readers are told the whole one in any case.
public final class FittingPrompt {
    private final TextField field;
    private final Text measure = new Text();

    private FittingPrompt(TextField field) {
        this.field = field;
    }

    /// Has the field show `whole` where there is room for it, and `brief` where there is not.
    public static void of(TextField field, ObservableValue<String> whole, ObservableValue<String> brief) {
        FittingPrompt prompt = new FittingPrompt(field);
        field.accessibleTextProperty().bind(whole);
        field.promptTextProperty().bind(Bindings.createStringBinding(
                () -> prompt.fits(whole.getValue()) ? whole.getValue() : brief.getValue(), whole, brief,
                field.widthProperty(), field.insetsProperty(), field.fontProperty()));
    }

    private boolean fits(String text) {
        measure.setFont(field.getFont());
        measure.setText(text);
        return measure.getLayoutBounds().getWidth() <= field.getWidth() - field.getInsets().getLeft()
                - field.getInsets().getRight();
    }
}
