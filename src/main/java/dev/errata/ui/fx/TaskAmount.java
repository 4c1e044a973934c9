package dev.errata.ui.fx;

/// How much of a piece of work is done.
///
/// @param total 0 while nobody knows
public record TaskAmount(long done, long total) {
    static final TaskAmount NONE = new TaskAmount(0, 0);

    /// From 0 to 1, or [FxTask#UNKNOWN].
    public double portion() {
        return total <= 0 ? FxTask.UNKNOWN : Math.clamp((double) done / total, 0, 1);
    }
}
