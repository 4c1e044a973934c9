package dev.errata.ui.json;

import java.util.Locale;

/// What a piece of JSON text is, for its colour.
enum JsonTokenKind {
    KEY, STRING, NUMBER, LITERAL, PUNCTUATION, COMMENT,
    /// What JSON has no name for.
    STRAY;

    String styleClass() {
        return "json-" + name().toLowerCase(Locale.ROOT);
    }
}
