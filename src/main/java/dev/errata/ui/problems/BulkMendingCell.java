package dev.errata.ui.problems;

import dev.errata.ui.fx.Localization;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A record that can be mended: its tick, its name, how many of its problems would go and whether that is safe.
final class BulkMendingCell extends ListCell<BulkMendingViewModel.Row> {
    private final BulkMendingViewModel model;
    private final Localization localization;
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label what = new Label();
    private final HBox row;

    BulkMendingCell(BulkMendingViewModel model, Localization localization) {
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
    protected void updateItem(BulkMendingViewModel.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        tick.setSelected(model.isTicked(item));
        name.setText(model.name(item));
        what.setText(localization.now(item.isSafe() ? "problems.bulk.safe" : "problems.bulk.asking",
                item.findings().size()));
        setGraphic(row);
        setAccessibleText(localization.now(model.isTicked(item) ? "problems.bulk.ticked" : "problems.bulk.unticked",
                name.getText(), what.getText()));
    }
}
