package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.ui.control.Piece;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A piece of the form that shows one place of the record, and can be turned to another place of the same field.
interface FormPart {

    Node node();

    /// Shows what stands at the place now: another place, or another content of the same.
    void show(FormPlace place);

    /// Shows what stands at a place of another record, as far as the nodes for it are there.
    ///
    /// @return what makes the others
    default List<Piece> turn(FormPlace place) {
        show(place);
        return List.of();
    }

    /// What turns the part to a place of another record, in the order in which it is to be done.
    default List<Piece> pieces(FormPlace place) {
        return List.of(new Piece(Optional.of(node()), () -> turn(place)));
    }

    /// Shows what the rules say now.
    void showFindings();

    /// Opens what is closed above the control of `pointer` and gives the control; empty where the pointer is none of this
    /// part.
    Optional<Node> reveal(JsonPointer pointer);
}
