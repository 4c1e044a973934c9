package dev.errata.ui.browse;

import dev.errata.ui.control.RowsInView;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The kept searches above the facets: Enter or a click runs one, F2 renames, Delete deletes, the context menu has it all.
final class SearchesPane extends VBox {
    private static final int MOST_ROWS = 6;

    private final SearchesViewModel model;
    private final Localization localization;
    private final ListView<KeptSearch> list = new ListView<>();
    private final Runnable leave;

    /// `leave` puts the focus into the list of records.
    SearchesPane(SearchesViewModel model, RecordsViewModel records, Localization localization, CommandControls controls,
            Command save, Runnable leave) {
        this.model = model;
        this.localization = localization;
        this.leave = leave;
        getStyleClass().add("searches");
        Label title = new Label();
        title.getStyleClass().add("searches-title");
        title.textProperty().bind(localization.text("browse.searches"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, controls.iconButton(save));
        head.getStyleClass().add("searches-head");
        head.setAlignment(Pos.CENTER_LEFT);
        SearchNameRow name = new SearchNameRow(model, localization, this::focusList);
        list.setId("saved-searches");
        list.getStyleClass().add("facet-pane");
        list.setItems(model.kept());
        RowsInView.fit(list, MOST_ROWS);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setMaxHeight(Region.USE_PREF_SIZE);
        list.setCellFactory(_ -> new SearchCell(model, localization));
        list.accessibleTextProperty().bind(localization.text("browse.searches"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnContextMenuRequested(this::showMenu);
        model.kept().addListener((ListChangeListener<KeptSearch>) _ -> fit());
        records.typedProperty().subscribe((_, _) -> list.refresh());
        getChildren().addAll(head, name, list);
        fit();
    }

    /// Goes to the searches, or leaves where there are none.
    void focusList() {
        if (model.kept().isEmpty()) {
            leave.run();
        } else {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /// Says everything in the present language.
    void refresh() {
        list.refresh();
    }

    private void fit() {
        boolean isAny = !model.kept().isEmpty();
        list.setVisible(isAny);
        list.setManaged(isAny);
    }

    private Optional<KeptSearch> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case ENTER, SPACE -> act(model::run);
            case F2 -> act(model::startToRename);
            case DELETE, BACK_SPACE -> act(model::delete);
            case ESCAPE -> {
                leave.run();
                yield true;
            }
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean act(Consumer<KeptSearch> action) {
        selected().ifPresent(action);
        return true;
    }

    private void showMenu(ContextMenuEvent event) {
        selected().ifPresent(search -> {
            ContextMenu menu = new ContextMenu(item("run", () -> model.run(search)),
                    item("update", () -> model.update(search)), item("rename", () -> model.startToRename(search)),
                    item("delete", () -> model.delete(search)));
            menu.setId("search-menu");
            menu.show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(localization.now("browse.searches." + name));
        item.setId("search-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
