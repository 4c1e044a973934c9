package dev.errata.ui.regexlab;

import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// One tab of the lab's screen.
interface LabSection {

    /// Its name in the bundle and in ids.
    String id();

    /// Stands for its name where there is no room for that.
    Feather icon();

    Node node();

    /// What it shows that follows the pattern, if anything does; worked out while the section is in front.
    Optional<LabInsight<?>> insight();

    /// It comes to the front.
    default void shown() {
        insight().ifPresent(LabInsight::watch);
    }

    /// Something else is in front.
    default void hidden() {
        insight().ifPresent(LabInsight::rest);
    }

    default void close() {
        insight().ifPresent(LabInsight::close);
    }
}
