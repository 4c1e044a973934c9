package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import java.util.Optional;
import javafx.scene.Node;

/// A piece of the form that shows one place of the record, and can be turned to another place of the same field.
interface FormPart {

    Node node();

    /// Shows what stands at the place now: another place, or another content of the same.
    void show(FormPlace place);

    /// Shows what the rules say now.
    void showFindings();

    /// Opens what is closed above the control of `pointer` and gives the control; empty where the pointer is none of this
    /// part.
    Optional<Node> reveal(JsonPointer pointer);
}
