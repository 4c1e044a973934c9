package dev.errata.ui.fx;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;

/// A part of the window that the keyboard focus goes round.
///
/// @param node what it consists of
/// @param focus puts the focus to where work in it starts
public record FocusPart(Parent node, Runnable focus) {

    /// A part in which work starts at its first control.
    public static FocusPart of(Parent node) {
        return new FocusPart(node, () -> first(node).ifPresent(Node::requestFocus));
    }

    /// The first control in `node`, or that itself, that takes the focus now.
    public static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }

    /// Has a button or a row of tabs show that it has the focus, where a key has led to it. The toolkit knows of its own keys alone: so
    /// the focus goes on from there and back.
    public static void show(Node owner) {
        if ((owner instanceof ButtonBase || owner instanceof TabPane) && !owner.isFocusVisible()
                && owner.requestFocusTraversal(TraversalDirection.NEXT)) {
            Optional.ofNullable(owner.getScene().getFocusOwner())
                    .ifPresent(next -> next.requestFocusTraversal(TraversalDirection.PREVIOUS));
            if (!owner.isFocused()) {
                owner.requestFocus();
            }
        }
    }

    /// Whether `node` or something in it has the focus of its window, be that in front or not.
    public static boolean isIn(Parent node) {
        return node.getScene() != null && node.getScene().getFocusOwner() != null
                && of(node).contains(node.getScene().getFocusOwner());
    }

    /// Whether the part is shown and has a control that takes the focus.
    public boolean isReachable() {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && first(node).isPresent();
    }

    /// Whether the node belongs to the part.
    public boolean contains(Node other) {
        for (Node at = other; at != null; at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
