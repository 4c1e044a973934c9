package dev.errata.ui.edit;

import java.util.Locale;

/// The views of a record in the editor.
public enum EditorTab {
    FORM, JSON, LINKS, HISTORY;

    String labelKey() {
        return "edit.tab." + name().toLowerCase(Locale.ROOT);
    }
}
