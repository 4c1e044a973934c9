package dev.errata.ui.edit;

import java.util.Optional;
import javafx.scene.Node;

/// A piece of the form that can be turned to another record by itself.
///
/// @param outdated what shows the other record until then, if there is something yet
/// @param turn     turns it
record FormPiece(Optional<Node> outdated, Runnable turn) {

    FormPiece(Node outdated, Runnable turn) {
        this(Optional.of(outdated), turn);
    }

    boolean hasFocus() {
        return outdated.filter(Node::isFocusWithin).isPresent();
    }

    /// Shows nothing rather than something of another record.
    void hide() {
        outdated.ifPresent(node -> node.setVisible(false));
    }

    void show() {
        turn.run();
        outdated.ifPresent(node -> node.setVisible(true));
    }
}
