package dev.errata.ui.control;

import javafx.scene.control.TextArea;
import javafx.beans.property.StringProperty;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/// Ties a text control to a text that lives elsewhere: shows it, and reports what a person makes of it, but never what was
/// merely shown. What turns the direction of writing is never in the control, see [ShownText].
public final class TypedText {
    private final TextInputControl control;
    private final ShownText.Control kind;
    private String whole = "";
    private boolean showing;

    /// What was typed where something else is shown, until it is taken over.
    private Optional<Typed> typed = Optional.empty();
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
        control.setTextFormatter(new TextFormatter<>(this::disarmed));
        control.textProperty().addListener((_, _, now) -> typed(now));
    }

    private record Typed(int at, String text) {
        String in(String shown) {
            return shown.substring(0, at) + text + shown.substring(at + text.length());
        }
    }

    /// What turns the direction of writing does not get into the control, but into the text.
    private TextFormatter.Change disarmed(TextFormatter.Change change) {
        if (!showing && !kind.shown(change.getText()).equals(change.getText())) {
            String taken = kind.taken(change.getText());
            typed = Optional.of(new Typed(change.getRangeStart(), taken));
            change.setText(kind.shown(taken));
        }
        return change;
    }

    void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    /// The text, as it was shown and typed.
    public String text() {
        return whole;
    }

    /// Has another text follow what is typed, and the control that text.
    public void tie(StringProperty other) {
        onEdit(other::set);
        other.subscribe(this::show);
    }

    public void show(String text) {
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
            whole = ShownText.merged(kind, whole, typed.map(raw -> raw.in(now)).orElse(now));
            typed = Optional.empty();
            listener.accept(whole);
        }
    }
}
