package dev.errata.ui.browse;

import java.util.Locale;
import java.util.Optional;

/// How much room a row takes.
public enum Density {
    COMFORTABLE, COMPACT;

    public Density other() {
        return this == COMFORTABLE ? COMPACT : COMFORTABLE;
    }

    /// The name in settings.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Density> ofWord(String word) {
        for (Density density : values()) {
            if (density.word().equals(word)) {
                return Optional.of(density);
            }
        }
        return Optional.empty();
    }
}
