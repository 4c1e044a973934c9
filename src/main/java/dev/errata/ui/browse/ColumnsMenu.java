package dev.errata.ui.browse;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PopupKeys;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows, hides and orders the columns of the table; not there while the records are shown as a list.
final class ColumnsMenu extends Button {
    private static final double WIDTH = 260;
    private static final double HEIGHT = 380;
    private static final double GAP = 4;
    /// What padding and the scroll bar take of a row.
    private static final double ASIDE = 44;

    private final LookViewModel look;
    private final Localization localization;
    private final ListView<Column> list = new ListView<>();
    private final VBox box;
    private final Popup popup = new Popup();

    ColumnsMenu(LookViewModel look, Localization localization) {
        this.look = look;
        this.localization = localization;
        setId("record-columns");
        getStyleClass().addAll("flat-button", "menu-text");
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty().bind(localization.text("browse.columns"));
        visibleProperty().bind(look.layoutProperty().isEqualTo(ListLayout.TABLE));
        managedProperty().bind(visibleProperty());
        list.setId("column-list");
        list.accessibleTextProperty().bind(localization.text("browse.columns"));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label help = new Label();
        help.getStyleClass().add("quiet");
        help.setWrapText(true);
        help.setMaxWidth(WIDTH);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.textProperty().bind(localization.text("browse.columns.help"));
        Button reset = new Button();
        reset.setId("columns-reset");
        reset.textProperty().bind(localization.text("browse.header.reset"));
        reset.setOnAction(_ -> {
            look.resetColumns();
            fill();
        });
        box = new VBox(list, help, reset);
        box.getStyleClass().addAll("raised", "column-chooser");
        popup.getContent().setAll(box);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        PopupKeys.hold(popup);
        look.columnsProperty().subscribe((_, _) -> list.refresh());
        look.widthsProperty().subscribe((_, _) -> list.refresh());
        setOnAction(_ -> show());
    }

    /// Shows the columns below this button, as far as the window reaches, or where the window begins while the button is not shown.
    void show() {
        fill();
        list.getSelectionModel().select(0);
        Bounds bounds = localToScreen(getBoundsInLocal());
        Window window = getScene().getWindow();
        box.setMaxHeight(window.getY() + window.getHeight() - bounds.getMaxY() - 2 * GAP);
        popup.show(this, bounds.getMaxX() - WIDTH, bounds.getMaxY() + GAP);
        list.requestFocus();
    }

    /// Lists the columns in their order. One that is shown or hidden keeps its place until then, so that nothing jumps away under
    /// the hand.
    private void fill() {
        Column selected = list.getSelectionModel().getSelectedItem();
        List<Column> offered = look.offered();
        list.getItems().setAll(offered);
        if (selected != null) {
            list.getSelectionModel().select(selected);
            list.scrollTo(Math.max(0, offered.indexOf(selected) - 5));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
            return;
        }
        Column column = list.getSelectionModel().getSelectedItem();
        if (column != null && (event.isAltDown() ? move(column, event.getCode()) : change(column, event.getCode()))) {
            event.consume();
        }
    }

    private boolean move(Column column, KeyCode key) {
        if (key != KeyCode.UP && key != KeyCode.DOWN) {
            return false;
        }
        look.move(column, key == KeyCode.UP ? -1 : 1);
        fill();
        return true;
    }

    private boolean change(Column column, KeyCode key) {
        switch (key) {
            case LEFT -> look.widen(column, -1);
            case RIGHT -> look.widen(column, 1);
            case SPACE, ENTER -> look.toggle(column);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A column with its tick, and how wide it is while it is shown.
    private final class Cell extends ListCell<Column> {
        private final CheckBox box = new CheckBox();
        private final Label width = new Label();
        private final Region between = new Region();
        private final HBox row = new HBox(box, between, width);

        Cell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> look.toggle(getItem()));
            width.getStyleClass().add("quiet");
            width.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(between, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty().bind(list.widthProperty().subtract(ASIDE));
        }

        @Override
        protected void updateItem(@Nullable Column column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setGraphic(null);
                return;
            }
            List<Column> shown = look.columnsProperty().get();
            box.setId("show-" + column.word());
            box.setText(localization.now(column.labelKey()));
            box.setSelected(shown.contains(column));
            box.setDisable(shown.equals(List.of(column)));
            width.setText(shown.contains(column)
                    ? localization.now("browse.columns.width", Math.round(look.width(column)))
                    : "");
            setGraphic(row);
        }
    }
}
