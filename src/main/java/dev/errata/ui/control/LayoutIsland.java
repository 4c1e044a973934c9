package dev.errata.ui.control;

import javafx.scene.layout.Region;

/// Fills its room with one node, which is laid out by itself: a change in it leaves everything around as it is, where a managed
/// node would have all panes up to the window ask their children anew. So the node has no say in how large it is.
public final class LayoutIsland extends Region {
    private final Region content;

    /// @param minWidth  least width, in pixels
    /// @param minHeight least height, in pixels
    public LayoutIsland(Region content, double minWidth, double minHeight) {
        this.content = content;
        content.setManaged(false);
        setMinSize(minWidth, minHeight);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
