package dev.errata.cli;

import java.util.List;

/// A command cannot do what was asked. Becomes one line on stderr.
class CommandException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /// @param key       bundle key of the line
    /// @param arguments what the line needs
    CommandException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
