package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// Edits one line of text.
public final class LineEditor implements ValueEditor {
    private final TextField field = new TextField();
    private final TypedText text = new TypedText(field, ShownText.Control.ONE_LINE);

    /// A field with these style classes.
    public LineEditor(String... styles) {
        field.getStyleClass().addAll(styles);
        field.setPrefColumnCount(8);
        field.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node focusTarget() {
        return field;
    }

    /// The control itself, for what is put around it.
    public TextField field() {
        return field;
    }

    @Override
    public String text() {
        return text.text();
    }

    @Override
    public void show(String shown) {
        text.show(shown);
    }

    @Override
    public void onEdit(Consumer<String> listener) {
        text.onEdit(listener);
    }

    @Override
    public void prompt(String prompt) {
        field.setPromptText(prompt);
    }
}
