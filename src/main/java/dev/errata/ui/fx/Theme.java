package dev.errata.ui.fx;

import java.util.Locale;
import java.util.Optional;

/// What the user chose: always light, always dark, or as the system is.
public enum Theme {
    SYSTEM, LIGHT, DARK;

    /// `system`, `light` or `dark`: the word on the command line and in the settings file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> ofWord(String word) {
        for (Theme theme : values()) {
            if (theme.word().equalsIgnoreCase(word)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
