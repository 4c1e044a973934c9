package dev.errata.ui.refactor;

import dev.errata.refactor.BulkEdit;
import dev.errata.refactor.BulkOutcome;
import dev.errata.ui.fx.Localization;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A record of a bulk edit: its tick, its id, and how many values change or why none does.
final class BulkRowCell extends ListCell<BulkEdit.Row> {
    private final BulkEditViewModel model;
    private final Localization localization;
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label what = new Label();
    private final HBox row;

    BulkRowCell(BulkEditViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> {
            if (getItem() != null) {
                model.tick(getItem());
            }
        });
        name.getStyleClass().add("code");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        what.getStyleClass().add("quiet");
        what.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, tick, name, what);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BulkEdit.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        tick.setSelected(model.isTicked(item));
        tick.setVisible(BulkEditViewModel.changes(item));
        name.setText(model.name(item));
        name.setOpacity(BulkEditViewModel.changes(item) ? 1 : 0.6);
        what.setText(switch (item.outcome()) {
            case BulkOutcome.Changed changed -> localization.now("refactor.bulk.values", changed.values().size());
            case BulkOutcome.Left(BulkOutcome.Reason reason) -> localization.now(key(reason));
        });
        setGraphic(row);
        setAccessibleText(localization.now(model.isTicked(item) ? "refactor.bulk.ticked" : "refactor.bulk.unticked",
                name.getText(), what.getText()));
    }

    static String key(BulkOutcome.Reason reason) {
        return "refactor.bulk.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
