package dev.errata.ui.settings;

import dev.errata.ui.control.TypedText;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;

/// Ties a text control to a text of the settings: shows what counts, but never in place of what is being typed, nor of what was left
/// there and cannot be, as long as the same counts; takes what was typed when the control is left.
final class SettledText {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final TextInputControl control;
    private final TypedText typed;
    private final Predicate<String> taker;
    private final ReadOnlyBooleanWrapper faulty = new ReadOnlyBooleanWrapper();
    /// What was last shown or taken: other text in the control is being typed.
    private String settled = "";
    private String counting = "";

    /// @param taker takes what was typed, and says whether it can be
    SettledText(TextInputControl control, Predicate<String> taker) {
        this.control = control;
        this.typed = TypedText.of(control);
        this.taker = taker;
        faulty.subscribe(now -> control.pseudoClassStateChanged(FAULTY, now));
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    /// Takes what was typed now.
    void take() {
        String text = typed.text();
        boolean canBe = taker.test(text);
        faulty.set(!canBe);
        if (canBe) {
            settled = text;
        }
    }

    /// What was shown, or typed since.
    String text() {
        return typed.text();
    }

    /// Whether what was taken last cannot be.
    ReadOnlyBooleanProperty faultyProperty() {
        return faulty.getReadOnlyProperty();
    }

    /// Shows what counts now, unless something else is being typed.
    void show(String now) {
        boolean edited = typed.isComposing() || !typed.text().equals(settled);
        boolean isOther = !now.equals(counting);
        settled = now;
        counting = now;
        if (!edited || !control.isFocused() && (isOther || !faulty.get())) {
            typed.show(now);
            faulty.set(false);
        }
    }
}
