package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A delay whose time passes when the test says so.
public final class HandDrivenDelay implements Delay {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public Subscription after(Duration time, Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    /// Lets enough time pass for all that waits now.
    public void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
