package dev.errata.cli;

/// How a command ended, for the shell.
enum Outcome {
    /// Everything is fine.
    FINE(0),
    /// It ran, and its answer is bad news: findings at or above the bar, edits not applied.
    BAD_NEWS(1),
    /// It could not do what was asked: wrong words, or a world that does not comply.
    FAILED(2);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
