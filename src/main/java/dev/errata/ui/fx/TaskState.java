package dev.errata.ui.fx;

import java.time.Instant;

/// How a piece of work stands.
public sealed interface TaskState {

    /// It is under way.
    record Running() implements TaskState {}

    /// It came to its end.
    record Done(Instant at) implements TaskState {}

    /// It was stopped, or gave up because nobody wanted its result any more.
    record Stopped(Instant at) implements TaskState {}

    /// It went wrong.
    record Failed(Instant at, Throwable cause) implements TaskState {}
}
