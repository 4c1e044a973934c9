package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/// An editor that is a plain text control, in which every input method works.
public abstract class PlainTextEditor<C extends TextInputControl> implements ValueEditor {
    private final C control;
    private final TypedText text;

    PlainTextEditor(C control, ShownText.Control kind, String... styles) {
        this.control = control;
        this.text = new TypedText(control, kind);
        control.getStyleClass().addAll(styles);
    }

    @Override
    public final C node() {
        return control;
    }

    @Override
    public final String text() {
        return text.text();
    }

    @Override
    public final void show(String shown) {
        text.show(shown);
    }

    @Override
    public final void onEdit(Consumer<String> listener) {
        text.onEdit(listener);
    }

    @Override
    public final void prompt(String prompt) {
        control.setPromptText(prompt);
    }
}
