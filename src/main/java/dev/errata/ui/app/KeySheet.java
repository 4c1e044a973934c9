package dev.errata.ui.app;

import dev.errata.ui.control.ColumnsPane;
import dev.errata.ui.control.MarkedLine;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PageKeys;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every key there is, by area, with a field to search them.
final class KeySheet {
    /// What the heading of an area takes of a column, in lines.
    private static final int HEADING_LINES = 2;
    /// The least width in which a column has room for the longest name and its key.
    private static final double COLUMN = 390;

    private final CommandRegistry registry;
    private final Dialogs dialogs;
    private final Localization localization;

    KeySheet(CommandRegistry registry, Dialogs dialogs, Localization localization) {
        this.registry = registry;
        this.dialogs = dialogs;
        this.localization = localization;
    }

    void show() {
        KeySheetViewModel model = new KeySheetViewModel(registry, localization);
        TextField search = TypedText.harmless(new TextField());
        search.setId("key-search");
        search.promptTextProperty().bind(localization.text("app.keys.search"));
        search.accessibleTextProperty().bind(search.promptTextProperty());
        // The field holds on to what it asks: a bound property is forgotten with its model.
        search.textProperty().subscribe(text -> model.queryProperty().set(text));
        List<VBox> columns = List.of(column(), column());
        ColumnsPane side = new ColumnsPane(columns.size(), COLUMN);
        side.getChildren().addAll(columns);
        side.getStyleClass().add("key-columns");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setId("key-scroll");
        scroll.getStyleClass().add("read-by-key");
        scroll.accessibleTextProperty().bind(localization.text("app.keys.title"));
        PageKeys.turn(scroll);
        PageKeys.turnFrom(search, scroll);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                scroll.requestFocus();
            }
        });
        Label nothing = new Label();
        nothing.setId("key-nothing");
        nothing.getStyleClass().add("quiet");
        nothing.textProperty().bind(localization.text("app.keys.nothing", search.textProperty()));
        nothing.visibleProperty().bind(Bindings.isEmpty(columns.getFirst().getChildren()));
        StackPane body = new StackPane(scroll, nothing);
        model.areas().subscribe(areas -> {
            fill(columns, areas);
            scroll.setVvalue(0);
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox sheet = new VBox(search, body);
        sheet.setId("key-sheet");
        sheet.getStyleClass().add("key-sheet");
        dialogs.frame(Phrase.of("app.keys.title"))
                .text(Phrase.of("app.keys.text", registry.get("find.command").keyText().orElse(""))).content(sheet)
                .cancel(Phrase.of("app.dialog.close")).show();
    }

    /// The areas in two columns, each put where there is more room left.
    private static void fill(List<VBox> columns, List<KeySheetViewModel.Area> areas) {
        columns.forEach(column -> column.getChildren().clear());
        int[] filled = new int[columns.size()];
        for (KeySheetViewModel.Area area : areas) {
            int place = filled[0] <= filled[1] ? 0 : 1;
            filled[place] += area.lines().size() + HEADING_LINES;
            columns.get(place).getChildren().add(area(area));
        }
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        return column;
    }

    private static Node area(KeySheetViewModel.Area area) {
        Label name = new Label(area.name());
        name.getStyleClass().add("section-title");
        VBox lines = new VBox(name);
        lines.getStyleClass().add("key-area");
        area.lines().forEach(line -> lines.getChildren().add(line(line)));
        return lines;
    }

    private static Node line(KeySheetViewModel.Line line) {
        MarkedLine label = new MarkedLine("key-label");
        label.show(line.label());
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox keys = new HBox(4);
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        for (String key : line.keys()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            keys.getChildren().add(cap);
        }
        HBox row = new HBox(12, label, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-line");
        row.setAccessibleText(line.label().text() + ", " + String.join(", ", line.keys()));
        row.setId("key-of-" + line.id().replace('.', '-'));
        return row;
    }
}
