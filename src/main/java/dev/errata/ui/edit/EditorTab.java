package dev.errata.ui.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The views of a record in the editor.
public enum EditorTab {
    FORM, JSON, LINKS, HISTORY;

    /// The word by which the tab is remembered.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EditorTab> ofWord(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst();
    }

    String labelKey() {
        return "edit.tab." + word();
    }
}
