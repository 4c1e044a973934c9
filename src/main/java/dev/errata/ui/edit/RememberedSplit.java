package dev.errata.ui.edit;

import dev.errata.ui.control.LayoutIsland;
import dev.errata.ui.fx.Remembered;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// A main part with a slot beside or below it, whose size is remembered. The slot keeps its size when the window changes.
final class RememberedSplit {
    /// Least width and height of either part, in pixels.
    private static final double LEAST = 120;

    private final SplitPane pane = new SplitPane();
    private final String id;
    private final double slotSize;
    private final Remembered remembered;
    private boolean placed;

    /// @param slotSize how large the slot is at first, in pixels
    RememberedSplit(String id, Orientation orientation, double slotSize, Remembered remembered) {
        this.id = id;
        this.slotSize = slotSize;
        this.remembered = remembered;
        pane.setId(id);
        pane.setOrientation(orientation);
        pane.layoutBoundsProperty().addListener((_, _, _) -> place());
    }

    Region node() {
        return pane;
    }

    void setMain(Region main) {
        pane.getItems().setAll(new LayoutIsland(main, LEAST, LEAST));
    }

    /// Puts a node into the slot.
    void setSlot(Region slot) {
        Node island = new LayoutIsland(slot, LEAST, LEAST);
        pane.getItems().add(island);
        SplitPane.setResizableWithParent(island, false);
        place();
        pane.getDividers().getFirst().positionProperty().addListener((_, _, now) -> {
            if (placed) {
                remembered.change(settings -> settings.withDividers(id, List.of(now.doubleValue())));
            }
        });
    }

    private void place() {
        double room = pane.getOrientation() == Orientation.HORIZONTAL ? pane.getWidth() : pane.getHeight();
        if (!placed && room > 0 && pane.getDividers().size() == 1) {
            List<Double> known = remembered.settings().dividers().getOrDefault(id, List.of());
            pane.setDividerPositions(known.isEmpty() ? Math.max(0.3, 1 - slotSize / room) : known.getFirst());
            placed = true;
        }
    }
}
