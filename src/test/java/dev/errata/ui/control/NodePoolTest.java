package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NodePoolTest {
    private final Node a = new Region();
    private final Node b = new Region();
    private final Node c = new Region();
    private final Node d = new Region();
    private final ObservableList<Node> children = FXCollections.observableArrayList(a, b, c, d);
    private final List<Node> added = new ArrayList<>();

    /// Arranges the children and gives them back.
    private List<Node> arranged(Node... wanted) {
        children.addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                added.addAll(change.getAddedSubList());
            }
        });
        NodePool.arrange(children, List.of(wanted));
        return List.copyOf(children);
    }

    @Test
    void leavesNodesThatStandInOrder() {
        assertEquals(List.of(a, b, c, d), arranged(a, d));
        assertEquals(List.of(), added);
    }

    @Test
    void movesTheOneThatStandsInTheWay() {
        assertEquals(List.of(d, a, b, c), arranged(d, a, b, c));
        assertEquals(List.of(d), added);
    }

    @Test
    void movesTheFewestWhereManyAreOutOfOrder() {
        assertEquals(List.of(b, d, a, c), arranged(b, d, a, c));
        assertEquals(2, added.size());
    }

    @Test
    void putsNewNodesBehindTheOnesBefore() {
        Node first = new Region();
        Node second = new Region();
        assertEquals(List.of(first, a, b, c, second, d), arranged(first, c, second));
        assertEquals(List.of(first, second), added);
    }
}
