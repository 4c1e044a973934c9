package dev.errata.ui.browse;

import dev.errata.search.Arrangement;
import dev.errata.search.Freshness;
import dev.errata.search.Held;
import dev.errata.search.IndexedRecord;
import dev.errata.ui.fx.Marked;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.IndexedCell;

/// What rows of list and table say beyond their record: whether they are selected, why they stay, what of them is searched.
final class RowState {
    /// One of several that are selected.
    static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final RecordsViewModel model;

    RowState(RecordsViewModel model) {
        this.model = model;
    }

    /// The record of a row, if it has one.
    static Optional<IndexedRecord> record(IndexedCell<IndexedRecord> row) {
        return row.isEmpty() ? Optional.empty() : Optional.ofNullable(row.getItem());
    }

    private boolean isPicked(IndexedCell<IndexedRecord> row) {
        return record(row).filter(record -> model.selection().isOneOfMany(record.path())).isPresent();
    }

    void mark(IndexedCell<IndexedRecord> row) {
        row.pseudoClassStateChanged(PICKED, isPicked(row));
    }

    /// Whether this is the question if a row is selected, which the toolkit answers for the last of several alone.
    boolean answers(AccessibleAttribute attribute, IndexedCell<IndexedRecord> row) {
        return attribute == AccessibleAttribute.SELECTED && isPicked(row);
    }

    /// Why the record stays where it no longer belongs, if it does.
    Optional<Held> held(IndexedRecord record) {
        return arrangement().held().filter(now -> now.path().equals(record.path()));
    }

    /// The text with the words of the search marked.
    Marked searched(String text) {
        List<String> words = arrangement().request().criteria().query().words();
        return SearchedWords.in(text, words);
    }

    /// Whether the rules have spoken of the rows.
    Checks checks() {
        return model.checksProperty().get();
    }

    Freshness.Scale scale() {
        return arrangement().index().scale();
    }

    private Arrangement arrangement() {
        return model.arrangementProperty().get();
    }
}
