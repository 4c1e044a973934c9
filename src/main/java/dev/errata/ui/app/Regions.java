package dev.errata.ui.app;

import dev.errata.ui.fx.FocusPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Moves the keyboard focus round the parts of the window. A part that was left is entered again where it was left; one in which
/// nothing takes the focus is passed over.
final class Regions {
    private final Scene scene;
    private final Supplier<List<FocusPart>> parts;
    /// The control that had the focus when a part was left, by the node of the part.
    private final Map<Parent, Node> left = new WeakHashMap<>();

    /// @param parts the parts that there are now, in the order of the round; one that lies within another stands behind it
    Regions(Scene scene, Supplier<List<FocusPart>> parts) {
        this.scene = scene;
        this.parts = parts;
    }

    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    private void move(int direction) {
        List<FocusPart> round = new ArrayList<>(parts.get());
        Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
        int here = direction > 0 ? -1 : 0;
        for (int i = 0; i < round.size(); i++) {
            if (owner.filter(round.get(i)::contains).isPresent()) {
                here = i;
            }
        }
        if (here >= 0 && owner.filter(round.get(here)::contains).isPresent()) {
            left.put(round.get(here).node(), owner.get());
        }
        for (int step = 1; step <= round.size(); step++) {
            FocusPart part = round.get(Math.floorMod(here + direction * step, round.size()));
            if (part.isReachable() && enter(part)) {
                return;
            }
        }
    }

    /// Whether the focus is in the part now: what was to take it may have refused.
    private boolean enter(FocusPart part) {
        Optional.ofNullable(left.get(part.node()))
                .filter(control -> part.contains(control) && FocusPart.first(control).equals(Optional.of(control)))
                .ifPresentOrElse(Node::requestFocus, part.focus());
        Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
        owner.ifPresent(FocusPart::show);
        return owner.filter(part::contains).isPresent();
    }
}
