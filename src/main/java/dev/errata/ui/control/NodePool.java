package dev.errata.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<Node> moved = new HashSet<>(wanted);
        moved.removeAll(inOrder(children, wanted));
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
        Map<Node, Integer> places = new HashMap<>();
        children.forEach(child -> places.put(child, places.size()));
        List<? extends Node> there = wanted.stream().filter(places::containsKey).toList();
        int[] place = there.stream().mapToInt(places::get).toArray();
        // How many stand in order up to each node, itself included, and which of them is the one before it.
        int[] length = new int[place.length];
        int[] before = new int[place.length];
        int last = -1;
        for (int i = 0; i < place.length; i++) {
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] > length[i]) {
                    length[i] = length[j];
                    before[i] = j;
                }
            }
            length[i]++;
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Node> longest = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            longest.add(there.get(i));
        }
        return longest;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
