package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/// Edits text of any length; as high as its text. A plain text area, so that every input method works.
public final class ProseEditor implements ValueEditor {
    private final TextArea area = new GrowingTextArea();
    private final TypedText text = new TypedText(area, ShownText.Control.LINES);

    /// An editor with these style classes.
    public ProseEditor(String... styles) {
        area.getStyleClass().addAll(styles);
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public Node focusTarget() {
        return area;
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
        area.setPromptText(prompt);
    }
}
