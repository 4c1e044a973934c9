package dev.errata.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/// A small sheet below a node, with something to read and perhaps to press; goes with Escape, or when somebody clicks
/// elsewhere.
public final class Popover {
    private final PopOver sheet;

    public Popover(Node content, String... styles) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("field-popover");
        frame.getStyleClass().addAll(styles);
        sheet = new PopOver(frame);
        sheet.getStyleClass().add("sheet");
        sheet.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        sheet.setDetachable(false);
        sheet.setAnimated(false);
        sheet.setAutoHide(true);
        sheet.setHideOnEscape(true);
    }

    /// Shows it below `anchor` and gives `first`, a part of it, the keys.
    public void show(Node anchor, Node first) {
        sheet.show(anchor);
        first.requestFocus();
    }

    public void hide() {
        sheet.hide();
    }
}
