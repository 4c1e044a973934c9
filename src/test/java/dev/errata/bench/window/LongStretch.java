package dev.errata.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A stretch of the FX thread over [StepFigures#LONG].
///
/// @param millis    CPU time
/// @param processor on which it ended
/// @param from      as [System#nanoTime]
record LongStretch(double millis, int processor, long from, long until) {
    private static final Path STATE = Path.of("/proc/thread-self/stat");
    /// The field of the processor, counted behind the name of the thread, in which spaces may be.
    private static final int PROCESSOR = 36;

    /// The one that has just ended on this thread. Its processor is -1 where the system does not tell.
    static LongStretch ended(double millis, long from) {
        long until = System.nanoTime();
        try {
            String state = Files.readString(STATE);
            String[] fields = state.substring(state.lastIndexOf(')') + 2).split(" ");
            return new LongStretch(millis, Integer.parseInt(fields[PROCESSOR]), from, until);
        } catch (IOException notLinux) {
            return new LongStretch(millis, -1, from, until);
        }
    }

    /// The part of it in which its processor stood still.
    double standstill(Standstills standstills) {
        return processor < 0 ? 0 : Math.min(millis, standstills.millis(processor, from, until));
    }
}
