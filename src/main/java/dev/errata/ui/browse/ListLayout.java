package dev.errata.ui.browse;

import java.util.Locale;
import java.util.Optional;

/// How the records are laid out.
public enum ListLayout {
    /// Two lines a record.
    LIST,
    /// One line a record, in columns.
    TABLE;

    public ListLayout other() {
        return this == LIST ? TABLE : LIST;
    }

    /// The name in settings.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListLayout> ofWord(String word) {
        for (ListLayout layout : values()) {
            if (layout.word().equals(word)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }
}
