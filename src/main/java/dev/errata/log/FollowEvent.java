package dev.errata.log;

/// What has happened to a file that is followed.
public sealed interface FollowEvent {

    /// Whole lines have been added.
    record Lines(LogChunk chunk) implements FollowEvent {}

    /// The file begins anew; the lines that come next are counted from 1.
    record Restarted(Reason reason) implements FollowEvent {}

    /// Nothing for now.
    record Nothing() implements FollowEvent {}

    /// Why a file begins anew.
    enum Reason {
        /// It has become shorter, or holds other text than before.
        TRUNCATED,
        /// Another file has its name now.
        ROTATED
    }
}
