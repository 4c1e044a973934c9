package dev.errata.ui.control;

import dev.errata.scan.Blast;
import dev.errata.ui.fx.TaskAmount;

/// How it stands with what an edited pattern gains and loses on logs.
public sealed interface BlastState {

    /// There is nothing to try it on: no log is open, and the folder keeps none.
    record NoLogs() implements BlastState {}

    /// The pattern is as it is saved.
    record Unchanged() implements BlastState {}

    /// The pattern has a fault, and can match nothing.
    record Faulty() implements BlastState {}

    /// Logs are being searched.
    ///
    /// @param sofar  what is known by now, of this pattern
    /// @param amount how many bytes of the logs were searched by now, and of how many
    record Searching(Blast sofar, TaskAmount amount) implements BlastState {}

    /// All logs were searched.
    record Known(Blast blast) implements BlastState {}

    /// Somebody has stopped the search.
    ///
    /// @param sofar what was known by then
    record Stopped(Blast sofar) implements BlastState {}
}
