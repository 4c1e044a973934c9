package dev.errata.ui.fx;

import java.util.Optional;

/// A line below the search-and-command field.
///
/// @param detail a second, quiet text; may be empty
/// @param key the key that does the same
/// @param obstacle why it cannot be chosen now
public record Suggestion(String title, String detail, Optional<String> key, Optional<String> obstacle,
        Runnable action) {

    public static Suggestion of(String title, String detail, Runnable action) {
        return new Suggestion(title, detail, Optional.empty(), Optional.empty(), action);
    }
}
