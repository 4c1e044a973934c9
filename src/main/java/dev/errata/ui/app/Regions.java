package dev.errata.ui.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Moves the keyboard focus between the parts of the window: bar, rail, content, status line.
final class Regions {
    private final Scene scene;
    private final List<Parent> parts;

    Regions(Scene scene, List<Parent> parts) {
        this.scene = scene;
        this.parts = List.copyOf(parts);
    }

    /// Moves the focus to the first control of the next part that has one.
    void next() {
        move(1);
    }

    /// Moves the focus to the first control of the part before that has one.
    void previous() {
        move(-1);
    }

    private void move(int direction) {
        int here = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isWithin(scene.getFocusOwner(), parts.get(i))) {
                here = i;
            }
        }
        for (int step = 1; step <= parts.size(); step++) {
            Parent part = parts.get(Math.floorMod(here + direction * step, parts.size()));
            List<Node> focusable = part.lookupAll("*").stream().filter(Regions::takesFocus).toList();
            if (!focusable.isEmpty()) {
                focusable.getFirst().requestFocus();
                return;
            }
        }
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }

    private static boolean isWithin(@org.jspecify.annotations.Nullable Node node, Parent part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }
}
