package dev.errata.ui.app;

import dev.errata.task.Subscription;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
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

    private final ObservableValue<Boolean> loaded;
    private final Runnable keep;
    private final BooleanSupplier isTurning;
    private final Runnable rest;
    private final EventHandler<InputEvent> work = this::worked;

    /// @param loaded    whether the list has its records
    /// @param keep      hears that somebody has begun to work
    /// @param isTurning whether something of the record is still to be shown
    /// @param rest      begins what takes its time
    FirstRecord(ObservableValue<Boolean> loaded, Runnable keep, BooleanSupplier isTurning, Runnable rest) {
        this.loaded = loaded;
        this.keep = keep;
        this.isTurning = isTurning;
        this.rest = rest;
    }

    /// Looks at what is done in `area`, and at what is painted of it.
    Subscription in(Node area) {
        area.addEventFilter(InputEvent.ANY, work);
        AnimationTimer frames = frames();
        javafx.util.Subscription loading = loaded.subscribe(there -> {
            if (there) {
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
                frame = isTurning.getAsBoolean() ? 0 : frame + 1;
                if (frame == UNTIL_PAINTED) {
                    stop();
                    rest.run();
                }
            }
        };
    }

    private void worked(InputEvent event) {
        if (event instanceof ScrollEvent || event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            keep.run();
        }
    }
}
