package dev.errata.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// An executor whose work waits until the test lets it run, on the thread of the test.
public final class HandDrivenExecutor implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    /// Runs what waits the longest.
    public void runNext() {
        waiting.remove().run();
    }

    /// Runs what waits, and what that adds.
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    public int waiting() {
        return waiting.size();
    }
}
