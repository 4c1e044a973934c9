package dev.errata.bench.start;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Waits for what is on the screen. Belongs to the FX thread.
final class Frames {
    private static final int UNTIL_SEEN = 2;

    private Frames() {}

    /// Runs the action when the condition holds and what it speaks of was painted: a frame in which it held is over.
    static void whenPainted(BooleanSupplier condition, Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = condition.getAsBoolean() ? frames + 1 : 0;
                if (frames == UNTIL_SEEN) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /// A line that the measuring process waits for.
    static void say(String moment) {
        System.out.println(moment);
        System.out.flush();
    }
}
