package dev.errata.ui.fx;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;

/// A piece of work that [FxTasks] runs in the background. It touches no node.
@FunctionalInterface
public interface Work<T> {

    /// Does the work. Asks `cancellation` often if it can take over 100 ms; what it throws is delivered as the failure.
    T run(Cancellation cancellation, Progress progress) throws Exception;
}
