package dev.errata.ui.app;

import dev.errata.ui.control.SlotPane;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.WorkFocus;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Sets the size of the part in which somebody works by keyboard.
final class PartSizes {
    private final ReadOnlyObjectProperty<Optional<Node>> work;

    PartSizes(Scene scene) {
        work = WorkFocus.in(scene);
    }

    List<Command> commands() {
        return List.of(command("view.part-larger", "Alt+Shift+Period", 1),
                command("view.part-smaller", "Alt+Shift+Comma", -1));
    }

    private Command command(String id, String key, int steps) {
        return Command.named(id).key(key)
                .onlyIf(work.map(_ -> slot().isPresent()), Phrase.of("app.obstacle.no-slot"))
                .runs(() -> slot().ifPresent(pane -> pane.grow(steps)));
    }

    private Optional<SlotPane> slot() {
        return work.get().flatMap(SlotPane::around);
    }
}
