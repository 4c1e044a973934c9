package dev.errata.regex;

/// Why matching ended before the text did.
public enum StopReason {
    /// The steps of the budget are used up.
    STEPS,
    /// The time of the budget is used up.
    TIME,
    /// The engine recursed deeper than the thread's stack allows.
    STACK,
    /// The caller no longer wants the result.
    CANCELLED,
    /// As many matches as were asked for have been found, and there are more.
    LIMIT
}
