package dev.errata.ui.regexlab;

import javafx.scene.Node;

/// One tab of the lab's screen.
interface LabSection {

    /// Its name in the bundle and in ids.
    String id();

    Node node();

    /// It comes to the front.
    void shown();

    /// Something else is in front.
    void hidden();

    void close();
}
