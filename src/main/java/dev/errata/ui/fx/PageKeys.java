package dev.errata.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Turns what is scrolled by whole pages: the toolkit turns it by a tenth of all.
public final class PageKeys {
    private PageKeys() {}

    /// Page Down and Page Up turn the page from wherever the focus is in it, unless what has it takes them.
    public static void turn(ScrollPane page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> turn(page, key));
    }

    /// They do so from this node too, which lies beside it.
    public static void turnFrom(Node beside, ScrollPane page) {
        beside.addEventFilter(KeyEvent.KEY_PRESSED, key -> turn(page, key));
    }

    private static void turn(ScrollPane page, KeyEvent key) {
        double shown = page.getViewportBounds().getHeight();
        double by = shown / Math.max(1, page.getContent().getLayoutBounds().getHeight() - shown);
        double turned = switch (key.getCode()) {
            case PAGE_DOWN -> by;
            case PAGE_UP -> -by;
            default -> 0;
        };
        if (turned != 0) {
            page.setVvalue(Math.clamp(page.getVvalue() + turned, 0, 1));
            key.consume();
        }
    }
}
