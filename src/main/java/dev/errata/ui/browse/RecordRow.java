package dev.errata.ui.browse;

/// A row of list or table that says more than its record does.
interface RecordRow {
    /// Shows anew what is not in the record: whether it is selected, why it stays, what of it is searched.
    void showAgain();
}
