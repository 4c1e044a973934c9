package dev.errata.ui.browse;

import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.SkippedFile;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
    private static final int MOST_UNREAD = 20;

    private final RecordsViewModel model;
    private final Localization localization;
    private final TextField field = new TextField();
    private final SortMenu sort;
    private final ColumnsMenu columns;
    private final FilterChips chips;
    private final Runnable leave;

    /// `leave` puts the focus into the list of records.
    FilterBar(RecordsViewModel model, Localization localization, CommandControls controls, BrowseCommands commands,
            Runnable leave) {
        this.model = model;
        this.localization = localization;
        this.leave = leave;
        getStyleClass().add("filter-bar");
        StackPane filter = filter();
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox upper = new HBox(controls.iconButton(commands.facets()), filter, controls.iconButton(commands.layout()));
        upper.getStyleClass().add("upper");
        upper.setAlignment(Pos.CENTER_LEFT);
        chips = new FilterChips(model, localization);
        HBox.setHgrow(chips, Priority.ALWAYS);
        sort = new SortMenu(model, localization);
        columns = new ColumnsMenu(model.look(), localization);
        HBox lower = new HBox(chips, count(), columns, sort);
        lower.getStyleClass().add("lower");
        lower.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(upper, lower);
    }

    /// Says everything in the present language.
    void refresh() {
        chips.refresh();
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
        List<SkippedFile> unread = model.unread();
        count.textProperty().bind(Bindings.createStringBinding(() -> {
            String shown = shown();
            return unread.isEmpty() ? shown : localization.now("browse.count.unread", shown, unread.size());
        }, model.rows(), model.arrangementProperty(), model.loadedProperty(), localization.messages()));
        if (!unread.isEmpty()) {
            Tooltip which = new Tooltip(
                    unread.stream().limit(MOST_UNREAD).map(file -> file.path() + " " + file.detail())
                            .collect(Collectors.joining("\n")));
            count.setTooltip(which);
        }
        return count;
    }

    private String shown() {
        int shown = model.rows().size();
        int all = model.arrangementProperty().get().index().size();
        if (!model.loadedProperty().get()) {
            return localization.now("browse.reading");
        }
        return shown == all
                ? localization.now("browse.count.all", all)
                : localization.now("browse.count.some", shown, all);
    }
}
