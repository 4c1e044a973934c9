package dev.errata.regex;

/// What matching line by line came to.
///
/// @param lines how many lines were matched
/// @param linesMatched on how many the pattern matched
/// @param linesStopped on how many the budget or the stack ended before the line did
/// @param matches how many matches were reported
/// @param more whether there are matches beyond those that were asked for, which nobody has counted
/// @param steps how often the engine looked at a character
/// @param cancelled whether the caller gave up before the last line
public record LineSummary(int lines, int linesMatched, int linesStopped, long matches, boolean more, long steps,
        boolean cancelled) {}
