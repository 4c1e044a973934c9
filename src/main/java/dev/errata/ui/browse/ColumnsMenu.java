package dev.errata.ui.browse;

import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

/// Shows and hides the columns of the table; not there while the records are shown as a list.
final class ColumnsMenu extends MenuButton {

    ColumnsMenu(LookViewModel look, Localization localization) {
        setId("record-columns");
        getStyleClass().addAll("flat-button", "menu-text");
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty().bind(localization.text("browse.columns"));
        visibleProperty().bind(look.layoutProperty().isEqualTo(ListLayout.TABLE));
        managedProperty().bind(visibleProperty());
        for (Column column : Column.all()) {
            CheckMenuItem item = new CheckMenuItem();
            item.setId("show-" + column.key().word());
            item.textProperty().bind(localization.text(column.labelKey()));
            item.setOnAction(_ -> look.toggle(column));
            look.columnsProperty().subscribe(shown -> {
                item.setSelected(shown.contains(column));
                item.setDisable(shown.equals(List.of(column)));
            });
            getItems().add(item);
        }
    }
}
