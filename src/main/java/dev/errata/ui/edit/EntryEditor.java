package dev.errata.ui.edit;

import java.util.List;
import javafx.scene.Node;

/// The controls of one entry of a list or map; turned from entry to entry.
interface EntryEditor {
    Node node();

    /// What can have the focus, from the start of the line to its end; the value comes last.
    List<Node> targets();

    void show(FormPlace entry);

    /// Takes over what is typed and is not yet part of the record.
    void commit();

    /// Takes the focus for an entry that is new.
    void start();
}
