package dev.errata.ui.fx;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes on when the test says so.
public final class HandDrivenTime implements InstantSource {
    private Instant now = Instant.parse("2026-01-02T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
