package dev.errata.ui.regexlab;

import dev.errata.ui.fx.Tone;
import javafx.scene.Node;

/// Gives a node the colour of a tone in the place of the one that it has.
final class Tones {
    private Tones() {}

    static void dress(Node node, Tone tone) {
        for (Tone other : Tone.values()) {
            node.getStyleClass().remove(other.styleClass());
        }
        node.getStyleClass().add(tone.styleClass());
    }
}
