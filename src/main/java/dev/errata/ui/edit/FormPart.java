package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A piece of the form that shows one place of the record, and can be turned to another place of the same field.
interface FormPart {

    Node node();

    /// Shows what stands at the place now: another place, or another content of the same.
    void show(FormPlace place);

    /// What turns the part to a place of another record, in the order in which it is to be done.
    default List<FormPiece> pieces(FormPlace place) {
        return List.of(new FormPiece(node(), () -> show(place)));
    }

    /// Shows what the rules say now.
    void showFindings();

    /// Opens what is closed above the control of `pointer` and gives the control; empty where the pointer is none of this
    /// part.
    Optional<Node> reveal(JsonPointer pointer);
}
