package dev.errata.regex;

/// Receives the lines on which a pattern matched, or on which it was stopped.
@FunctionalInterface
public interface LineHits {

    /// Takes the next line; called in the order of the lines, by the thread that matches.
    void accept(LineHit hit);
}
