package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/// Ties a text control to a text that lives elsewhere: shows it, and reports what a person makes of it, but never what was
/// merely shown.
final class TypedText {
    private final TextInputControl control;
    private final ShownText.Control kind;
    private String whole = "";
    private boolean showing;
    private Consumer<String> listener = _ -> {};

    TypedText(TextInputControl control, ShownText.Control kind) {
        this.control = control;
        this.kind = kind;
        control.textProperty().addListener((_, _, now) -> typed(now));
    }

    void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    String text() {
        return whole;
    }

    void show(String text) {
        whole = text;
        String shown = kind.shown(text);
        if (shown.equals(control.getText())) {
            return;
        }
        showing = true;
        try {
            int caret = control.isFocused() ? control.getCaretPosition() : 0;
            control.setText(shown);
            control.positionCaret(Math.min(caret, shown.length()));
        } finally {
            showing = false;
        }
    }

    private void typed(String now) {
        if (!showing) {
            whole = ShownText.merged(kind, whole, now);
            listener.accept(whole);
        }
    }
}
