package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/// Ties a text control to a text that lives elsewhere: shows it, and reports what a person makes of it, but never what was
/// merely shown, and never letters of an input method that nobody has decided on yet. What turns the direction of writing is never in
/// the control, see [ShownText].
public final class TypedText {
    private final TextInputControl control;
    private final ShownText.Control kind;
    private String whole = "";
    private boolean showing;
    /// Whether the control holds letters that an input method may still replace.
    private boolean composing;
    private Consumer<String> listener = _ -> {};

    /// The text of this control.
    public static TypedText of(TextInputControl control) {
        return new TypedText(control,
                control instanceof TextArea ? ShownText.Control.LINES : ShownText.Control.ONE_LINE);
    }

    /// The control, in which a U+FFFD stands for whatever is typed that turns the direction of writing.
    public static <C extends TextInputControl> C harmless(C control) {
        of(control);
        return control;
    }

    TypedText(TextInputControl control, ShownText.Control kind) {
        this.control = control;
        this.kind = kind;
        control.textProperty().addListener((_, _, now) -> typed(now));
        control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        control.focusedProperty().subscribe(focused -> {
            if (!focused && composing) {
                composing = false;
                typed(control.getText());
            }
        });
    }

    void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    /// The text, as it was shown and typed.
    public String text() {
        return whole;
    }

    /// Whether the control holds letters of an input method that nobody has decided on yet.
    public boolean isComposing() {
        return composing;
    }

    /// Has another text follow what is typed, and the control that text.
    public void tie(StringProperty other) {
        onEdit(other::set);
        other.subscribe(this::show);
    }

    /// Shows the text in place of what the control has; letters that are being composed stay where the text is the same.
    public void show(String text) {
        if (composing && text.equals(whole)) {
            return;
        }
        composing = false;
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

    /// What turns the direction of writing goes into the text, and not into the control. A formatter of the control would keep Escape from
    /// whoever is around it.
    private void typed(String now) {
        if (showing || composing) {
            return;
        }
        whole = ShownText.merged(kind, whole, now);
        String shown = kind.shown(whole);
        if (!shown.equals(now)) {
            showing = true;
            try {
                control.setText(shown);
            } finally {
                showing = false;
            }
        }
        listener.accept(whole);
    }
}
