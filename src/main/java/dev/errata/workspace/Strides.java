package dev.errata.workspace;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Long work that nobody waits for, done a little at a time, with rests between, until something comes that somebody does wait for.
/// Used by one thread.
final class Strides {
    /// Strides take this part of the time.
    static final int REST = 20;

    /// How long it works without a rest: much less than anybody waits for a letter.
    static final Duration LENGTH = Duration.ofMillis(2);

    private final LongSupplier nanoTime;
    private final Break rest;
    private boolean isUnhurried;
    private long since;
    private Duration rested = Duration.ZERO;

    /// A time to rest.
    @FunctionalInterface
    interface Break {
        /// Waits, and says whether something has come meanwhile.
        boolean isEndedWithin(Duration longest) throws InterruptedException;
    }

    /// Begins with a stride.
    ///
    /// @param isUnhurried whether there are rests at all
    Strides(boolean isUnhurried, LongSupplier nanoTime, Break rest) {
        this.isUnhurried = isUnhurried;
        this.nanoTime = nanoTime;
        this.rest = rest;
        this.since = nanoTime.getAsLong();
    }

    /// Rests if it is time to. After an interrupt, which stays set, there are no more rests.
    void go() {
        long now = nanoTime.getAsLong();
        if (!isUnhurried || now - since < LENGTH.toNanos()) {
            return;
        }
        try {
            isUnhurried = !rest.isEndedWithin(LENGTH.multipliedBy(REST - 1L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isUnhurried = false;
        }
        since = nanoTime.getAsLong();
        rested = rested.plusNanos(since - now);
    }

    /// How much of the time so far was rest.
    Duration rested() {
        return rested;
    }
}
