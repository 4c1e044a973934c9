package dev.errata.regex;

/// Carries the end of a budget out of the engine; never leaves the package.
final class Halt extends RuntimeException {

    private final StopReason reason;

    Halt(StopReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    StopReason reason() {
        return reason;
    }
}
