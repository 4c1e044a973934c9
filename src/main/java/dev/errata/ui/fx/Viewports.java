package dev.errata.ui.fx;

import javafx.scene.control.ScrollPane;

/// What a scroll pane shows of its content. The toolkit keeps a picture of it, to move that when it is scrolled: as many pixels as the
/// pane is large, on the heap where there is no graphics card, drawn anew as a whole for each letter typed.
public final class Viewports {
    private Viewports() {}

    /// Has no such picture kept: for panes that many of are about, or whose content changes more often than it moves.
    public static void drawDirectly(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            if (skin != null) {
                pane.lookup(".viewport").setCache(false);
            }
        });
    }
}
