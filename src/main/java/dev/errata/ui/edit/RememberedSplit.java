package dev.errata.ui.edit;

import dev.errata.ui.fx.Remembered;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// A main part with a slot beside or below it, whose size is remembered. The slot keeps its size when the window changes.
final class RememberedSplit {
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

    Node node() {
        return pane;
    }

    void setMain(Node main) {
        pane.getItems().setAll(main);
    }

    /// Puts a node into the slot, or another one in its place.
    void setSlot(Node slot) {
        if (pane.getItems().size() > 1) {
            pane.getItems().set(1, slot);
            return;
        }
        pane.getItems().add(slot);
        SplitPane.setResizableWithParent(slot, false);
        placed = false;
        place();
        pane.getDividers().getFirst().positionProperty().addListener((_, _, now) -> {
            if (placed) {
                remembered.change(settings -> settings.withDividers(id, List.of(now.doubleValue())));
            }
        });
    }

    /// Leaves the slot out.
    void clearSlot() {
        if (pane.getItems().size() > 1) {
            pane.getItems().remove(1);
        }
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
