package dev.errata.ui.browse;

import javafx.css.PseudoClass;

/// A row of list or table that says more than its record does.
interface RecordRow {
    /// One of several that are selected.
    PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    /// Shows anew what is not in the record: whether it is selected, and why it stays.
    void showAgain();
}
