package dev.errata.ui.refactor;

import javafx.scene.Node;

/// Gives nodes one of the tones of the theme in place of another.
final class Tones {
    private Tones() {}

    static void set(String tone, Node... nodes) {
        for (Node node : nodes) {
            node.getStyleClass().removeIf(style -> style.startsWith("tone-"));
            node.getStyleClass().add(tone);
        }
    }
}
