package dev.errata.ui.browse;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

/// Holds a row at the top of the list from the start, while files are read and rules speak, until somebody moves.
final class StartingRow {
    private final RecordsViewModel model;
    private final Node area;
    private final String path;
    private final IntConsumer scroll;
    private final EventHandler<InputEvent> moved = event -> {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == KeyEvent.KEY_PRESSED
                || event instanceof ScrollEvent) {
            letGo();
        }
    };
    private final Subscription following;
    private boolean held = true;

    /// @param area where what somebody does counts as a move
    /// @param scroll brings a row to the top
    StartingRow(RecordsViewModel model, Node area, String path, IntConsumer scroll) {
        this.model = model;
        this.area = area;
        this.path = path;
        this.scroll = scroll;
        area.addEventFilter(InputEvent.ANY, moved);
        following = model.queryProperty().subscribe((_, _) -> letGo())
                .and(model.orderProperty().subscribe((_, _) -> letGo()))
                .and(model.arrangementProperty().subscribe(_ -> show()));
    }

    /// The path of the row, while it is held.
    Optional<String> path() {
        return held ? Optional.of(path) : Optional.empty();
    }

    /// Leaves the list to itself, for good.
    void letGo() {
        if (held) {
            held = false;
            area.removeEventFilter(InputEvent.ANY, moved);
            following.unsubscribe();
        }
    }

    private void show() {
        if (held) {
            place().ifPresent(scroll);
        }
    }

    private OptionalInt place() {
        return IntStream.range(0, model.rows().size()).filter(i -> model.rows().get(i).path().equals(path))
                .findFirst();
    }
}
