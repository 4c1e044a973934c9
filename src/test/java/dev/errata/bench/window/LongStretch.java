package dev.errata.bench.window;

import java.util.Locale;

/// A stretch of the FX thread over [StepFigures#LONG].
///
/// @param millis CPU time
/// @param from   as [System#nanoTime]
/// @param before how the thread stood when it began
/// @param after  and when it ended
record LongStretch(double millis, long from, long until, ThreadState before, ThreadState after) {

    /// What can be said of it: how long it was, for how much of it the processor on which it ended stood still, how much of it was spent
    /// in the system, and how many pages it touched for the first time.
    String describe(Standstills standstills) {
        return String.format(Locale.ROOT, "%.1f in %.1f by the wall: stood %.1f, system %d, pages %d", millis,
                (until - from) / 1e6, Math.min(millis, standstills.millis(after.processor(), from, until)),
                after.systemMillis() - before.systemMillis(), after.faults() - before.faults());
    }
}
