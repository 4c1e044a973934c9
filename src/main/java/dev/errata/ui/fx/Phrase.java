package dev.errata.ui.fx;

import java.util.List;

/// A text that is not yet in any language: a message key and its arguments.
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
