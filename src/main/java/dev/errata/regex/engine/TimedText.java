package dev.errata.regex.engine;

import dev.errata.task.Cancellation;
import java.time.Duration;

/// A text that is no longer readable once its time is up, for an engine without a budget of its own.
final class TimedText implements CharSequence {
    /// Characters between two looks at the clock.
    private static final int STRIDE = 256;

    private final String text;
    private final long deadline;
    private final Cancellation cancellation;
    private int reads;

    TimedText(String text, Duration time, Cancellation cancellation) {
        this.text = text;
        this.deadline = System.nanoTime() + time.toNanos();
        this.cancellation = cancellation;
    }

    /// The time is up.
    static final class TimeUpException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TimeUpException() {
            super("time is up", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads % STRIDE == 0) {
            cancellation.check();
            if (System.nanoTime() - deadline > 0) {
                throw new TimeUpException();
            }
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
