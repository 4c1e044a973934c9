package dev.errata.task;

import java.util.concurrent.CancellationException;

/// Asks whether the caller still wants the result. Checked often by every core method that can take over 100 ms.
@FunctionalInterface
public interface Cancellation {

    /// Work that nobody can cancel.
    Cancellation NEVER = () -> false;

    /// True once the result is no longer wanted; never turns false again. May be asked from any thread.
    boolean requested();

    /// Throws [CancellationException] once the result is no longer wanted.
    default void check() {
        if (requested()) {
            throw new CancellationException();
        }
    }
}
