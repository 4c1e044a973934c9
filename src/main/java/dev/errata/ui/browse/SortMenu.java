package dev.errata.ui.browse;

import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.search.SortOrder.Direction;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// Says by what the records are sorted, and sorts them by something else, or by one key more. It offers the keys whose columns are
/// shown; the others wait in a menu of their own.
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
        textProperty().bind(Bindings.createStringBinding(this::shortOrder,
                model.orderProperty(), model.criteriaProperty(), localization.messages()));
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> localization.now("browse.sort", texts.wholeOrder(model.shownOrder())), textProperty(),
                localization.messages()));
        model.orderProperty().subscribe((_, _) -> fill());
        model.look().columnsProperty().subscribe((_, _) -> fill());
        localization.messages().subscribe((_, _) -> fill());
        // What is searched says what the best match is.
        setOnShowing(_ -> fill());
        fill();
    }

    /// The first key, and how many more there are.
    private String shortOrder() {
        SortOrder order = model.shownOrder();
        return order.then().isEmpty()
                ? texts.order(order)
                : localization.now("browse.sort.more", texts.order(order), order.then().size());
    }

    private void fill() {
        List<SortKey> near = near();
        List<SortKey> far = SortKey.all().stream().filter(key -> !near.contains(key)).toList();
        List<MenuItem> items = new ArrayList<>();
        near.forEach(key -> items.add(item(key)));
        items.add(menu("browse.sort.others", far.stream().map(this::item).toList()));
        items.add(new SeparatorMenuItem());
        items.add(menu("browse.sort.then", SortKey.all().stream()
                .filter(key -> key != SortKey.RELEVANCE && key != model.shownOrder().key())
                .map(this::thenItem).toList()));
        items.add(new SeparatorMenuItem());
        for (Direction direction : Direction.values()) {
            items.add(item(direction));
        }
        getItems().setAll(items);
    }

    private List<SortKey> near() {
        Stream<SortKey> shown = model.look().columnsProperty().get().stream().map(Column::key);
        Stream<SortKey> used = model.shownOrder().parts().stream().map(SortOrder::key);
        return Stream.of(Stream.of(SortKey.RELEVANCE), shown, used).flatMap(keys -> keys).distinct().toList();
    }

    private Menu menu(String labelKey, List<? extends MenuItem> items) {
        Menu menu = new Menu(localization.now(labelKey));
        menu.getItems().setAll(items);
        return menu;
    }

    private RadioMenuItem item(SortKey key) {
        RadioMenuItem item = new RadioMenuItem(texts.sortKey(key));
        item.setId("sort-" + key.word());
        item.setSelected(model.shownOrder().key() == key);
        item.setOnAction(_ -> {
            model.sort(key.usualOrder());
            fill();
        });
        return item;
    }

    private CheckMenuItem thenItem(SortKey key) {
        SortOrder order = model.shownOrder();
        CheckMenuItem item = new CheckMenuItem(order.part(key).map(texts::order).orElseGet(() -> texts.sortKey(key)));
        item.setId("then-" + key.word());
        item.setSelected(order.part(key).isPresent());
        item.setOnAction(_ -> model.sort(order.and(key)));
        return item;
    }

    private RadioMenuItem item(Direction direction) {
        SortOrder order = model.orderProperty().get();
        RadioMenuItem item = new RadioMenuItem(localization.now(
                direction == Direction.ASCENDING ? "browse.sort.ascending" : "browse.sort.descending"));
        item.setId("sort-" + direction.name().toLowerCase(Locale.ROOT));
        item.setSelected(order.direction() == direction);
        item.setOnAction(_ -> {
            model.sort(order.in(direction));
            fill();
        });
        return item;
    }
}
