package dev.errata.ui.refactor;

import dev.errata.ui.fx.SelectedRecords;
import java.util.ArrayList;
import java.util.List;

/// The sets of records that an edit of many may be meant for, as they are when the dialog is opened.
final class BulkScopes {

    /// A set of records.
    enum Scope {
        /// Those that are selected in the list.
        SELECTED,
        /// Those that the filters let through.
        SHOWN,
        /// All of the folder.
        ALL
    }

    private final List<String> selected;
    private final List<String> shown;
    private final List<String> all;

    BulkScopes(Desk desk, SelectedRecords selection) {
        this.selected = List.copyOf(selection.selected().getValue());
        this.shown = List.copyOf(selection.shown());
        this.all = List.copyOf(desk.records().paths());
    }

    List<String> paths(Scope scope) {
        return switch (scope) {
            case SELECTED -> selected;
            case SHOWN -> shown;
            case ALL -> all;
        };
    }

    /// The sets that hold anything; those that the filters let through only where that is not all.
    List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        if (!selected.isEmpty()) {
            scopes.add(Scope.SELECTED);
        }
        if (!shown.isEmpty() && shown.size() < all.size()) {
            scopes.add(Scope.SHOWN);
        }
        scopes.add(Scope.ALL);
        return scopes;
    }

    /// What an edit is meant for: what is selected, be it one record, else what is shown.
    Scope toEdit() {
        return selected.isEmpty() ? listed() : Scope.SELECTED;
    }

    /// What a search is meant for: several that are selected, else what is shown, since the list has nearly always one selected.
    Scope toSearch() {
        return selected.size() > 1 ? Scope.SELECTED : listed();
    }

    private Scope listed() {
        return scopes().contains(Scope.SHOWN) ? Scope.SHOWN : Scope.ALL;
    }
}
