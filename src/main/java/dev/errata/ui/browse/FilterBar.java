package dev.errata.ui.browse;

import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the list: the filter, what else narrows the list down, how many records are left, and how they are sorted.
final class FilterBar extends VBox {
    private final RecordsViewModel model;
    private final Localization localization;
    private final RowTexts texts;
    private final TextField field = new TextField();
    private final MenuButton sort = new MenuButton();
    private final MenuButton columns = new MenuButton();
    private final Runnable leave;

    /// `leave` puts the focus into the list of records.
    FilterBar(RecordsViewModel model, Localization localization, CommandControls controls, BrowseCommands commands,
            Runnable leave) {
        this.model = model;
        this.localization = localization;
        this.texts = new RowTexts(localization);
        this.leave = leave;
        getStyleClass().add("filter-bar");
        StackPane filter = filter();
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox upper = new HBox(controls.iconButton(commands.facets()), filter, controls.iconButton(commands.layout()));
        upper.getStyleClass().add("upper");
        upper.setAlignment(Pos.CENTER_LEFT);
        FilterChips chips = new FilterChips(model, localization);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox lower = new HBox(chips, count(), columns, sort);
        lower.getStyleClass().add("lower");
        lower.setAlignment(Pos.CENTER_LEFT);
        fillSort();
        fillColumns();
        getChildren().addAll(upper, lower);
    }

    /// Starts to type a filter.
    void focusFilter() {
        field.requestFocus();
        field.selectAll();
    }

    void showSort() {
        sort.show();
    }

    void showColumns() {
        columns.show();
    }

    private StackPane filter() {
        field.setId("record-filter");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.promptTextProperty().bind(localization.text("browse.filter.prompt"));
        field.accessibleTextProperty().bind(localization.text("browse.filter.prompt"));
        Tooltip help = new Tooltip();
        help.textProperty().bind(localization.text("browse.filter.help"));
        help.setWrapText(true);
        help.setMaxWidth(360);
        field.setTooltip(help);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FontIcon glass = new FontIcon(Feather.SEARCH);
        glass.setMouseTransparent(true);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        Button clear = new Button("", new FontIcon(Feather.X));
        clear.setId("record-filter-clear");
        clear.getStyleClass().addAll("icon-button", "clear");
        clear.setFocusTraversable(false);
        clear.accessibleTextProperty().bind(localization.text("browse.filter.clear"));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(_ -> model.filter(""));
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        StackPane filter = new StackPane(field, glass, clear);
        filter.getStyleClass().add("filter");
        return filter;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                if (field.getText().isEmpty()) {
                    leave.run();
                } else {
                    model.filter("");
                }
            }
            case DOWN, PAGE_DOWN, ENTER -> {
                if (!event.isAltDown() && !event.isShortcutDown()) {
                    event.consume();
                    if (model.selectedProperty().get() < 0) {
                        model.select(0);
                    }
                    leave.run();
                }
            }
            default -> {
            }
        }
    }

    private Label count() {
        Label count = new Label();
        count.setId("record-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(() -> {
            int shown = model.rows().size();
            int all = model.arrangementProperty().get().index().size();
            return !model.loadedProperty().get()
                    ? localization.now("browse.reading")
                    : shown == all
                            ? localization.now("browse.count.all", all)
                            : localization.now("browse.count.some", shown, all);
        }, model.rows(), model.arrangementProperty(), model.loadedProperty(), localization.messages()));
        return count;
    }

    private void fillSort() {
        sort.setId("record-sort");
        sort.getStyleClass().addAll("flat-button", "menu-text");
        sort.setMinWidth(Region.USE_PREF_SIZE);
        sort.textProperty().bind(Bindings.createStringBinding(() -> texts.order(model.orderProperty().get()),
                model.orderProperty(), localization.messages()));
        sort.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> localization.now("browse.sort", sort.getText()),
                        sort.textProperty(), localization.messages()));
        ToggleGroup keys = new ToggleGroup();
        for (SortKey key : SortKey.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("sort-" + key.word());
            item.setToggleGroup(keys);
            item.textProperty().bind(Bindings.createStringBinding(() -> texts.sortKey(key), localization.messages()));
            item.setOnAction(_ -> model.sort(key.usualOrder()));
            model.orderProperty().subscribe(order -> item.setSelected(order.key() == key));
            sort.getItems().add(item);
        }
        ToggleGroup directions = new ToggleGroup();
        sort.getItems().add(new SeparatorMenuItem());
        for (SortOrder.Direction direction : SortOrder.Direction.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("sort-" + direction.name().toLowerCase(java.util.Locale.ROOT));
            item.setToggleGroup(directions);
            item.textProperty().bind(localization.text(direction == SortOrder.Direction.ASCENDING
                    ? "browse.sort.ascending"
                    : "browse.sort.descending"));
            item.setOnAction(_ -> model.sort(new SortOrder(model.orderProperty().get().key(), direction)));
            model.orderProperty().subscribe(order -> item.setSelected(order.direction() == direction));
            sort.getItems().add(item);
        }
    }

    private void fillColumns() {
        columns.setId("record-columns");
        columns.getStyleClass().addAll("flat-button", "menu-text");
        columns.setMinWidth(Region.USE_PREF_SIZE);
        columns.textProperty().bind(localization.text("browse.columns"));
        columns.visibleProperty().bind(model.layoutProperty().isEqualTo(ListLayout.TABLE));
        columns.managedProperty().bind(columns.visibleProperty());
        for (Column column : Column.all()) {
            CheckMenuItem item = new CheckMenuItem();
            item.setId("show-" + column.key().word());
            item.textProperty().bind(localization.text(column.labelKey()));
            item.setOnAction(_ -> model.toggle(column));
            model.columnsProperty().subscribe(shown -> {
                item.setSelected(shown.contains(column));
                item.setDisable(shown.equals(List.of(column)));
            });
            columns.getItems().add(item);
        }
    }
}
