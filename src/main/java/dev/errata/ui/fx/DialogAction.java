package dev.errata.ui.fx;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// A button of a dialog. Its label says what it does; pressing it closes the dialog, then runs the action.
///
/// @param id the id of the button
/// @param obstacle why the button cannot be pressed now; empty while it can
public record DialogAction(String id, Phrase label, Emphasis emphasis, ObservableValue<Optional<Phrase>> obstacle,
        Runnable action) {

    /// How a button stands out.
    public enum Emphasis {
        /// What the user most likely wants; Enter presses it.
        MAIN,
        /// What the dialog is there for, and too much for a key that may be meant for a field: the shortcut key with Enter presses it.
        WEIGHTY,
        /// Loses something; never pressed by Enter alone.
        DANGER, PLAIN
    }

    /// The action that the dialog is there for.
    public static DialogAction main(String id, Phrase label, Runnable action) {
        return new DialogAction(id, label, Emphasis.MAIN, free(), action);
    }

    /// The action that the dialog is there for, where Enter in a field is not to run it.
    public static DialogAction weighty(String id, Phrase label, Runnable action) {
        return new DialogAction(id, label, Emphasis.WEIGHTY, free(), action);
    }

    /// An action that loses something.
    public static DialogAction danger(String id, Phrase label, Runnable action) {
        return new DialogAction(id, label, Emphasis.DANGER, free(), action);
    }

    /// Another way to go on.
    public static DialogAction plain(String id, Phrase label, Runnable action) {
        return new DialogAction(id, label, Emphasis.PLAIN, free(), action);
    }

    /// This action, disabled while `reason` holds one.
    public DialogAction unless(ObservableValue<Optional<Phrase>> reason) {
        return new DialogAction(id, label, emphasis, reason, action);
    }

    private static ObservableValue<Optional<Phrase>> free() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
