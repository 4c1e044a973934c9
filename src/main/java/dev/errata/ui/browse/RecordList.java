package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import dev.errata.ui.control.FilteredListSkin;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;

/// The records, two lines each.
final class RecordList extends ListView<IndexedRecord> {
    private final RowSelection selection;

    RecordList(RecordsViewModel model, Localization localization, Delay delay, Runnable open) {
        RowTexts texts = new RowTexts(localization);
        RowState state = new RowState(model);
        setId("record-list");
        getStyleClass().add("record-list");
        setCellFactory(_ -> new RecordCell(state, texts));
        setItems(model.rows());
        model.look().densityProperty()
                .subscribe(density -> pseudoClassStateChanged(RecordTable.COMPACT, density == Density.COMPACT));
        accessibleTextProperty().bind(localization.text("browse.list"));
        selection = new RowSelection(model, this, getSelectionModel(), getFocusModel(), delay, open);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FilteredListSkin<>(this);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        selection.laidOut();
    }

    /// Where the row of the selected record is on the screen, if it is in view.
    Optional<Bounds> leadOnScreen() {
        return selection.leadOnScreen();
    }

    /// The path of the record at the top of what is in view.
    Optional<String> top() {
        return selection.top();
    }

    void follow() {
        selection.follow();
        selection.reveal();
    }
}
