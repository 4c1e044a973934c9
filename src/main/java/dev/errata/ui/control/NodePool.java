package dev.errata.ui.control;

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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
