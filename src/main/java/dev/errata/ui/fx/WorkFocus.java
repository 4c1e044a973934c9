package dev.errata.ui.fx;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where in a window somebody works: what has the focus, or had it before that went to where commands are looked for. Commands
/// that act on what has the focus act on this, so that they can be found in the palette and in menus too.
public final class WorkFocus {
    private static final String KEY = "dev.errata.work-focus";
    private static final String PASSING = "dev.errata.passing";

    private WorkFocus() {}

    /// What is worked on in the scene; empty while nothing is.
    public static ReadOnlyObjectProperty<Optional<Node>> in(Scene scene) {
        Object known = scene.getProperties().computeIfAbsent(KEY, _ -> new Following(scene));
        return ((Following) known).work.getReadOnlyProperty();
    }

    /// Says of a node that the focus only passes through it, and through what is in it, on the way to a command.
    public static void passesThrough(Node node) {
        node.getProperties().put(PASSING, true);
    }

    private static final class Following {
        private final ReadOnlyObjectWrapper<Optional<Node>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

        Following(Scene scene) {
            scene.focusOwnerProperty().subscribe(owner -> {
                Optional<Node> focused = Optional.ofNullable(owner);
                if (focused.filter(Following::isPassing).isEmpty()) {
                    work.set(focused);
                }
            });
        }

        private static boolean isPassing(Node node) {
            for (Node at = node; at != null; at = at.getParent()) {
                if (at.hasProperties() && at.getProperties().containsKey(PASSING)) {
                    return true;
                }
            }
            return false;
        }
    }
}
