package dev.errata.task;

/// Receives how far a piece of work has come. Implementations must be cheap and may be called from any thread.
@FunctionalInterface
public interface Progress {

    /// A receiver that ignores everything.
    Progress NONE = (done, total) -> {};

    /// Says that `done` units of `total` are finished; `total` is 0 while it is not known.
    void report(long done, long total);
}
