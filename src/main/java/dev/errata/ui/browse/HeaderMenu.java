package dev.errata.ui.browse;

import dev.errata.search.SortOrder.Direction;
import dev.errata.ui.fx.Localization;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of a column's header. All of it can be had by keyboard from the sort menu and the list of columns too.
final class HeaderMenu extends ContextMenu {
    private final Localization localization;

    /// @param choose shows the columns to choose from
    HeaderMenu(Column column, RecordsViewModel model, Localization localization, Runnable choose) {
        this.localization = localization;
        setId("header-menu");
        LookViewModel look = model.look();
        MenuItem left = item("left", () -> look.move(column, -1));
        MenuItem right = item("right", () -> look.move(column, 1));
        MenuItem hide = item("hide", () -> look.toggle(column));
        getItems().setAll(
                item("ascending", () -> model.sort(column.key().usualOrder().in(Direction.ASCENDING))),
                item("descending", () -> model.sort(column.key().usualOrder().in(Direction.DESCENDING))),
                item("then", () -> model.sort(model.shownOrder().and(column.key()))),
                new SeparatorMenuItem(), left, right, hide, new SeparatorMenuItem(), item("choose", choose),
                item("reset", look::resetColumns));
        setOnShowing(_ -> {
            int place = look.columnsProperty().get().indexOf(column);
            int last = look.columnsProperty().get().size() - 1;
            left.setDisable(place <= 0);
            right.setDisable(place < 0 || place == last);
            hide.setDisable(last == 0);
        });
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId("header-" + name);
        item.textProperty().bind(localization.text("browse.header." + name));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
