package dev.errata.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// The texts of a window that are in sight, and what is wrong with how they are laid out.
final class ShownTexts {
    /// Two texts that share less than this, in pixels to each side, touch.
    private static final double TOUCHING = 2;

    private final Scene scene;
    private final List<Labeled> texts;

    private ShownTexts(Scene scene, List<Labeled> texts) {
        this.scene = scene;
        this.texts = texts;
    }

    /// Lays the scene out, and takes its texts. Called on the FX thread.
    static ShownTexts of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new ShownTexts(scene,
                scene.getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                        .filter(labeled -> labeled.getText() != null && !labeled.getText().isEmpty()
                                && parents(labeled).allMatch(Node::isVisible))
                        .toList());
    }

    /// Those that are not in a row of a list or table, where a long one gives way to what stands beside it.
    ShownTexts outsideRows() {
        return new ShownTexts(scene, texts.stream()
                .filter(text -> parents(text).noneMatch(parent -> parent instanceof IndexedCell<?>)).toList());
    }

    /// Those of a style class.
    ShownTexts ofStyle(String style) {
        return new ShownTexts(scene, texts.stream().filter(text -> text.getStyleClass().contains(style)).toList());
    }

    /// Texts that are cut, and those that are outside the window and cannot be scrolled to.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Labeled labeled : texts) {
            cut(labeled).ifPresent(text -> faults.add("cut: " + text));
            if (!scrolls(labeled) && !isInside(labeled)) {
                faults.add("out of sight: " + labeled.getText());
            }
        }
        return faults;
    }

    /// Prompts of empty fields that have no room for all of it.
    List<String> cutPrompts() {
        return scene.getRoot().lookupAll(".text-field").stream().map(TextField.class::cast)
                .filter(field -> field.getText().isEmpty() && parents(field).allMatch(Node::isVisible))
                .filter(field -> width(field) > field.getWidth() - field.getInsets().getLeft()
                        - field.getInsets().getRight())
                .map(TextField::getPromptText).toList();
    }

    private static double width(TextField field) {
        Text prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return prompt.getLayoutBounds().getWidth();
    }

    /// Texts of which one stands on the other.
    List<String> overlaps() {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                if (overlap(texts.get(i), texts.get(k)) && !isWithin(texts.get(i), texts.get(k))
                        && !isWithin(texts.get(k), texts.get(i))) {
                    overlaps.add(texts.get(i).getText() + " | " + texts.get(k).getText());
                }
            }
        }
        return overlaps;
    }

    private static boolean isWithin(Node inner, Node outer) {
        return parents(inner).anyMatch(outer::equals);
    }

    private static boolean overlap(Labeled one, Labeled other) {
        Bounds first = inSight(one);
        Bounds second = inSight(other);
        double width = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double height = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        return width > TOUCHING && height > TOUCHING;
    }

    /// Where the letters stand, as far as they are not scrolled or clipped away.
    private static Bounds inSight(Labeled labeled) {
        Node letters = letters(labeled).<Node>map(text -> text).orElse(labeled);
        Bounds bounds = letters.localToScene(letters.getLayoutBounds());
        for (Node parent : (Iterable<Node>) parents(labeled)::iterator) {
            if (parent.getClip() != null || parent instanceof ScrollPane) {
                bounds = shared(bounds, parent.localToScene(parent.getLayoutBounds()));
            }
        }
        return bounds;
    }

    private static Bounds shared(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    /// What is to be read of a text that is not shown as a whole.
    private static Optional<String> cut(Labeled labeled) {
        return letters(labeled).map(Text::getText).filter(shown -> !shown.equals(labeled.getText()))
                .map(shown -> shown + " of " + labeled.getText());
    }

    private static Optional<Text> letters(Labeled labeled) {
        return labeled.lookupAll(".text").stream().filter(node -> node.getParent() == labeled).map(Text.class::cast)
                .findFirst();
    }

    private boolean isInside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= -1 && bounds.getMinY() >= -1 && bounds.getMaxX() <= scene.getWidth() + 1
                && bounds.getMaxY() <= scene.getHeight() + 1;
    }

    private static boolean scrolls(Node node) {
        return parents(node).anyMatch(parent -> parent instanceof ScrollPane || parent instanceof IndexedCell<?>);
    }

    private static Stream<Node> parents(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
