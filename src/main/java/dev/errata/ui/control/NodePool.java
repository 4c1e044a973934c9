package dev.errata.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/// Shows the first of some nodes in a list of children. The others are hidden rather than taken out, as long as they are few: a
/// node that comes back into the scene is styled anew, which costs more than all that is shown in it.
public final class NodePool {
    private static final int MOST_SPARE = 12;

    private NodePool() {}

    /// Makes `children` the first `count` of `nodes`, as far as it can be seen; it has the first ones already.
    public static void show(List<Node> children, List<? extends Node> nodes, int count) {
        if (children.size() > count + MOST_SPARE) {
            children.subList(count + MOST_SPARE, children.size()).clear();
        } else if (children.size() < count) {
            children.addAll(nodes.subList(children.size(), count));
        }
        for (int i = 0; i < children.size(); i++) {
            show(children.get(i), i < count);
        }
    }

    /// Brings `wanted` into their order among `children`, where the others stay as they are. No more than must be are taken out and
    /// put back.
    public static void arrange(List<Node> children, List<? extends Node> wanted) {
        List<Node> kept = inOrder(children, wanted);
        List<Node> moved = wanted.stream().<Node>map(node -> node).filter(node -> !kept.contains(node)).toList();
        children.removeAll(moved);
        int next = 0;
        for (Node node : wanted) {
            if (moved.contains(node)) {
                children.add(next, node);
            }
            next = children.indexOf(node) + 1;
        }
    }

    /// The most of `wanted` that stand in this order among the children.
    private static List<Node> inOrder(List<Node> children, List<? extends Node> wanted) {
        List<List<Node>> upTo = new ArrayList<>();
        List<Node> longest = List.of();
        for (Node node : wanted) {
            int at = children.indexOf(node);
            List<Node> chain = upTo.stream().filter(before -> children.indexOf(before.getLast()) < at)
                    .max(Comparator.comparingInt(List::size)).<List<Node>>map(ArrayList::new).orElseGet(ArrayList::new);
            if (at >= 0) {
                chain.add(node);
                upTo.add(chain);
                longest = chain.size() > longest.size() ? chain : longest;
            }
        }
        return longest;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
