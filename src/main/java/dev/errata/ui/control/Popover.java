package dev.errata.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A small sheet below a node, with something to read and perhaps to press; goes with Escape, or when somebody clicks
/// elsewhere.
public final class Popover {
    private final Popup popup = new Popup();

    public Popover(Node content, String... styles) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().addAll("completion", "field-popover");
        frame.getStyleClass().addAll(styles);
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Shows it below `anchor` and gives `first`, a part of it, the keys.
    public void show(Node anchor, Node first) {
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.show(anchor, place.getMinX(), place.getMaxY() + 4);
        first.requestFocus();
    }

    public void hide() {
        popup.hide();
    }
}
