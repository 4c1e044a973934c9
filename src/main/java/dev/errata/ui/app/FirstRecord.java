package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.browse.RecordsViewModel;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Serves whoever opens a folder first, and the rules second: they begin when the list and the first record are painted, and what
/// somebody has begun to work with by the time that they have spoken stays there.
final class FirstRecord {
    private static final int UNTIL_PAINTED = 2;

    private final RecordsViewModel records;
    private final Runnable rest;
    private final EventHandler<InputEvent> work = this::worked;

    /// @param rest begins what takes its time
    FirstRecord(RecordsViewModel records, Runnable rest) {
        this.records = records;
        this.rest = rest;
    }

    /// Looks at what is done in `area`, and at what is painted of it.
    Subscription in(Node area) {
        area.addEventFilter(InputEvent.ANY, work);
        AnimationTimer frames = frames();
        javafx.util.Subscription loading = records.loadedProperty().subscribe(loaded -> {
            if (loaded) {
                frames.start();
            }
        });
        return () -> {
            area.removeEventFilter(InputEvent.ANY, work);
            loading.unsubscribe();
            frames.stop();
        };
    }

    /// The frame that begins now may lack what was just filled in; when the one after it begins, it was painted.
    private AnimationTimer frames() {
        return new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                if (++frame == UNTIL_PAINTED) {
                    stop();
                    rest.run();
                }
            }
        };
    }

    private void worked(InputEvent event) {
        if (event instanceof ScrollEvent || event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            records.keep();
        }
    }
}
