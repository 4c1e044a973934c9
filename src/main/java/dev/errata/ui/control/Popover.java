package dev.errata.ui.control;

import dev.errata.ui.fx.PopupKeys;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
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
        PopupKeys.hold(sheet);
    }

    /// Shows it below `anchor`, or above where the window ends before, or over it where that begins after; gives `first`, a part of it,
    /// the keys.
    public void show(Node anchor, Node first) {
        sheet.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        sheet.show(anchor);
        keepWithin(anchor.getScene().getWindow(), anchor.localToScreen(anchor.getBoundsInLocal()));
        first.requestFocus();
    }

    private void keepWithin(Window window, Bounds anchor) {
        double bottom = window.getY() + window.getHeight();
        if (sheet.getY() + sheet.getHeight() > bottom) {
            double above = anchor.getMinY() - (sheet.getY() - anchor.getMaxY()) - sheet.getHeight();
            if (above >= window.getY()) {
                sheet.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
                sheet.setY(above);
            } else {
                sheet.setY(bottom - sheet.getHeight());
            }
        }
    }

    public void hide() {
        sheet.hide();
    }
}
