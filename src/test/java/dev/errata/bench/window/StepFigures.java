package dev.errata.bench.window;

/// What the FX thread did in one step of a session; times in milliseconds.
///
/// @param longest   the longest stretch away from the queue, CPU time
/// @param waited    the longest that a runnable had to wait, by the wall
/// @param layout    the longest CSS and layout pass, CPU time
/// @param total     all that the thread computed
/// @param stalls    stretches over [#FRAME]
/// @param longStalls stretches over [#LONG]
record StepFigures(double longest, double waited, double layout, double total, int stalls, int longStalls) {
    /// The time that a display of 60 Hz leaves for a frame.
    static final double FRAME = 16;
    /// A stall that anybody sees.
    static final double LONG = 50;
    static final StepFigures NONE = new StepFigures(0, 0, 0, 0, 0, 0);

    StepFigures withStretch(double cpu, double forRunnable) {
        return new StepFigures(Math.max(longest, cpu), Math.max(waited, forRunnable), layout, total + cpu,
                stalls + (cpu > FRAME ? 1 : 0), longStalls + (cpu > LONG ? 1 : 0));
    }

    StepFigures withLayout(double cpu) {
        return new StepFigures(longest, waited, Math.max(layout, cpu), total, stalls, longStalls);
    }
}
