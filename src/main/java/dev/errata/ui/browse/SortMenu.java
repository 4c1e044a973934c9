package dev.errata.ui.browse;

import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.search.SortOrder.Direction;
import dev.errata.ui.fx.Localization;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/// Says by what the records are sorted, and sorts them by something else.
final class SortMenu extends MenuButton {
    private final RecordsViewModel model;
    private final Localization localization;
    private final RowTexts texts;

    SortMenu(RecordsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        this.texts = new RowTexts(localization);
        setId("record-sort");
        getStyleClass().addAll("flat-button", "menu-text");
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty().bind(Bindings.createStringBinding(() -> texts.order(model.shownOrder()),
                model.orderProperty(), model.criteriaProperty(), localization.messages()));
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> localization.now("browse.sort", getText()), textProperty(), localization.messages()));
        ToggleGroup keys = new ToggleGroup();
        for (SortKey key : SortKey.values()) {
            getItems().add(item(key, keys));
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup directions = new ToggleGroup();
        for (Direction direction : Direction.values()) {
            getItems().add(item(direction, directions));
        }
    }

    private RadioMenuItem item(SortKey key, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("sort-" + key.word());
        item.setToggleGroup(group);
        item.textProperty().bind(Bindings.createStringBinding(() -> texts.sortKey(key), localization.messages()));
        item.setOnAction(_ -> model.sort(key.usualOrder()));
        model.orderProperty().subscribe(order -> item.setSelected(order.key() == key));
        return item;
    }

    private RadioMenuItem item(Direction direction, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("sort-" + direction.name().toLowerCase(Locale.ROOT));
        item.setToggleGroup(group);
        item.textProperty().bind(localization.text(
                direction == Direction.ASCENDING ? "browse.sort.ascending" : "browse.sort.descending"));
        item.setOnAction(_ -> model.sort(new SortOrder(model.orderProperty().get().key(), direction)));
        model.orderProperty().subscribe(order -> item.setSelected(order.direction() == direction));
        return item;
    }
}
