package dev.errata.cli;

/// The words of a command line do not fit together; the usage is shown with the line.
final class UsageException extends CommandException {
    private static final long serialVersionUID = 1;

    UsageException(String key, Object... arguments) {
        super(key, arguments);
    }
}
