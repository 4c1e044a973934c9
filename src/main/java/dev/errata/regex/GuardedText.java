package dev.errata.regex;

import dev.errata.task.Cancellation;

/// A window on a text that counts how often it is looked at, and throws [Halt] once the budget is spent.
@SuppressWarnings("StaticAssignmentOfThrowable") // they hold nothing of a throw
final class GuardedText implements CharSequence {

    /// Steps between two looks at the clock. Small, because the engine can go through up to
    /// [EmptyWork#LIMIT] nodes between two steps.
    private static final long CLOCK_STEPS = 256;

    /// Made beforehand: a class that is first needed where the stack ends stays broken for good. They hold no trace of a stack, so
    /// that all texts share them.
    private static final Halt OUT_OF_STEPS = new Halt(StopReason.STEPS);
    private static final Halt OUT_OF_TIME = new Halt(StopReason.TIME);
    private static final Halt CANCELLED = new Halt(StopReason.CANCELLED);

    private final CharSequence text;
    private final Cancellation cancellation;
    private int start;
    private int length;
    private long steps;
    private long nextCheck;
    private long stepLimit;
    private long deadline;
    private int last;

    GuardedText(CharSequence text, Cancellation cancellation) {
        this.text = text;
        this.cancellation = cancellation;
    }

    /// Shows the part from `from` to `to` and starts the budget anew.
    void show(int from, int to, Budget budget) {
        start = from;
        length = to - from;
        steps = 0;
        last = 0;
        stepLimit = budget.steps();
        nextCheck = Math.min(CLOCK_STEPS, stepLimit);
        deadline = System.nanoTime() + budget.time().toNanos();
    }

    long steps() {
        return steps;
    }

    /// The place in the window that was looked at last.
    int last() {
        return last;
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (++steps > nextCheck) {
            check();
        }
        return text.charAt(start + index);
    }

    private void check() {
        if (steps > stepLimit) {
            steps = stepLimit;
            throw OUT_OF_STEPS;
        }
        if (cancellation.requested()) {
            throw CANCELLED;
        }
        if (System.nanoTime() - deadline > 0) {
            throw OUT_OF_TIME;
        }
        nextCheck = Math.min(steps + CLOCK_STEPS, stepLimit);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.subSequence(start + from, start + to);
    }

    @Override
    public String toString() {
        return text.subSequence(start, start + length).toString();
    }
}
