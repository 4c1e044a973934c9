package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;

/// A control that shows one value as text and lets a person change it. What is shown is kept to the letter: nothing is
/// refused, rounded or tidied up.
public interface ValueEditor {

    /// What stands in the form.
    Node node();

    /// The part that takes the keyboard focus, and carries id and accessible name.
    default Node focusTarget() {
        return node();
    }

    /// The text as it stands in the control.
    String text();

    /// Shows another text, without telling the listener. Leaves caret and scrolling alone where the text is the same.
    void show(String text);

    /// Who hears each text that a person makes of it.
    void onEdit(Consumer<String> listener);

    /// Who hears that a whole value was taken rather than typed: what comes next is another step.
    default void onTaken(Runnable listener) {}

    /// Says in the empty control what belongs there.
    default void prompt(String text) {}
}
