package dev.errata.ui.fx;

import java.util.Optional;

/// A line below the search-and-command field.
///
/// @param detail a second, quiet text; may be empty
/// @param section what this line and those behind it have in common; said at the first of them
/// @param key the key that does the same
/// @param obstacle why it cannot be chosen now
public record Suggestion(Marked title, Marked detail, Optional<String> section, Optional<String> key,
        Optional<String> obstacle, Runnable action) {

    /// A line of the section `section` that can be chosen.
    public static Suggestion of(Marked title, Marked detail, String section, Runnable action) {
        return new Suggestion(title, detail, Optional.of(section), Optional.empty(), Optional.empty(), action);
    }
}
