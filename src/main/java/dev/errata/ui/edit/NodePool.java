package dev.errata.ui.edit;

import java.util.List;
import javafx.scene.Node;

/// Shows the first of some nodes in a list of children. Only those at the end come and go: a node that stays is not
/// styled and laid out anew.
final class NodePool {
    private NodePool() {}

    /// Makes `children` the first `count` of `nodes`, of which it has the first ones already.
    static void show(List<Node> children, List<Node> nodes, int count) {
        if (children.size() > count) {
            children.subList(count, children.size()).clear();
        } else if (children.size() < count) {
            children.addAll(nodes.subList(children.size(), count));
        }
    }
}
