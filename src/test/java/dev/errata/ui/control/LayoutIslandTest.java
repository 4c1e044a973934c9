package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LayoutIslandTest {
    private final Pane content = new Pane();
    private final LayoutIsland island = new LayoutIsland(content, 240, 120);
    private final Pane around = new Pane(island);

    @Test
    void fillsItsRoomWithItsContent() {
        island.resize(300, 200);
        island.layout();
        assertEquals(new BoundingBox(0, 0, 300, 200), content.getBoundsInParent());
    }

    @Test
    void aChangeInsideLeavesWhatIsAroundAsItIs() {
        around.layout();
        content.requestLayout();
        assertTrue(content.isNeedsLayout());
        assertFalse(around.isNeedsLayout());
    }

    @Test
    void isNeverSmallerThanItsLeastSize() {
        content.setMinSize(500, 500);
        assertEquals(240, island.minWidth(-1));
        assertEquals(120, island.minHeight(-1));
    }
}
