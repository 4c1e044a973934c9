package dev.errata.regex.engine;

import dev.errata.task.Cancellation;

/// One way to know what an engine says of patterns.
interface PatternEngine {

    /// Answers a question; blocks. May be called by any thread.
    Verdict judge(Question question, Cancellation cancellation);
}
