package dev.errata.ui.refactor;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text that is filled in by the program until a person types something else; emptied, it is filled in again.
final class TypedOver {
    private final StringProperty text = new SimpleStringProperty("");
    private String filled = "";

    StringProperty textProperty() {
        return text;
    }

    String text() {
        return text.get();
    }

    /// Whether a person has typed the text.
    boolean isTyped() {
        return !text.get().isEmpty() && !text.get().equals(filled);
    }

    /// What a person has typed; empty where nobody has.
    String typed() {
        return isTyped() ? text.get() : "";
    }

    /// Fills the text in, unless a person has typed one.
    void fill(String proposal) {
        if (!isTyped()) {
            filled = proposal;
            text.set(proposal);
        }
    }
}
