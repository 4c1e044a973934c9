package dev.errata.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/// What a scene offers to those who cannot see it, or use no mouse.
final class AccessibleControls {
    private AccessibleControls() {}

    /// Everything in the scene that can have the focus and lacks a role or a name, once each.
    static List<String> nameless(Scene scene) {
        return all(scene.getRoot()).filter(AccessibleControls::takesFocus)
                .filter(node -> node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE
                        || name(node).isBlank())
                .map(AccessibleControls::describe).distinct().sorted().toList();
    }

    /// The first node below `parent` that can have the focus.
    static Node first(Node parent) {
        return all(parent).filter(AccessibleControls::takesFocus).findFirst().orElseThrow();
    }

    /// Where Tab could be taken for a letter.
    static List<Node> textAreas(Scene scene) {
        return all(scene.getRoot()).filter(node -> node instanceof TextArea && takesFocus(node)).toList();
    }

    /// How many of the scene's nodes can have the focus.
    static long focusable(Scene scene) {
        return all(scene.getRoot()).filter(AccessibleControls::takesFocus).count();
    }

    /// From the root down to the node.
    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Optional<Node> next = Optional.of(node); next.isPresent(); next = Optional
                .ofNullable(next.get().getParent())) {
            path.addFirst(next.get());
        }
        return path;
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !(node instanceof IndexedCell<?>) && isSeen(node);
    }

    private static boolean isSeen(Node node) {
        return path(node).stream().allMatch(Node::isVisible);
    }

    private static String name(Node node) {
        Optional<String> own = node instanceof Labeled labeled
                ? Optional.ofNullable(labeled.getText())
                : Optional.empty();
        Optional<String> beside = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                ? Optional.ofNullable(label.getText())
                : Optional.empty();
        return Stream.of(Optional.ofNullable(node.getAccessibleText()), own, beside).flatMap(Optional::stream)
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /// Whether a reader comes to `one` first: it stands above in the same column, or to the left in the same row.
    static boolean isBefore(Node one, Node other) {
        Bounds here = one.localToScene(one.getLayoutBounds());
        Bounds there = other.localToScene(other.getLayoutBounds());
        boolean inColumn = here.getMinX() < there.getMaxX() && there.getMinX() < here.getMaxX();
        boolean inRow = here.getMinY() < there.getMaxY() && there.getMinY() < here.getMaxY();
        return inColumn && here.getMaxY() <= there.getMinY() || inRow && here.getMaxX() <= there.getMinX();
    }

    static String describe(Node node) {
        String owner = path(node).reversed().stream().map(Node::getId).filter(id -> id != null).findFirst()
                .orElse("?");
        return node.getClass().getSimpleName() + " #" + owner + " " + node.getStyleClass();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream()
                        .flatMap(AccessibleControls::all))
                : Stream.of(node);
    }
}
