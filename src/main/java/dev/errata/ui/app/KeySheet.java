package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every key there is, by group, made from the registry.
final class KeySheet {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 420;
    private static final double LABEL_WIDTH = 200;

    private final CommandRegistry registry;
    private final Dialogs dialogs;
    private final Localization localization;

    KeySheet(CommandRegistry registry, Dialogs dialogs, Localization localization) {
        this.registry = registry;
        this.dialogs = dialogs;
        this.localization = localization;
    }

    void show() {
        Map<String, List<Command>> groups = new LinkedHashMap<>();
        registry.commands().stream().filter(command -> !command.keys().isEmpty())
                .forEach(command -> groups.computeIfAbsent(command.group(), group -> new ArrayList<>()).add(command));
        FlowPane columns = new FlowPane(javafx.geometry.Orientation.VERTICAL, 32, 20);
        columns.setRowValignment(VPos.TOP);
        columns.setPrefWrapLength(HEIGHT - 40);
        groups.forEach((group, commands) -> columns.getChildren().add(section(group, commands)));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("key-sheet");
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.setFocusTraversable(true);
        dialogs.frame(Phrase.of("app.keys.title")).text(Phrase.of("app.keys.text")).content(scroll)
                .cancel(Phrase.of("app.dialog.close")).show();
    }

    private Node section(String group, List<Command> commands) {
        GridPane grid = new GridPane(16, 6);
        int row = 0;
        for (Command command : commands) {
            Label label = new Label();
            label.textProperty().bind(localization.text(command.labelKey()));
            label.setPrefWidth(LABEL_WIDTH);
            HBox keys = new HBox(4);
            for (KeyCombination key : command.keys()) {
                Label cap = new Label(key.getDisplayText());
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                keys.getChildren().add(cap);
            }
            grid.addRow(row++, label, keys);
        }
        Label title = new Label();
        title.textProperty().bind(localization.text("command.group." + group));
        title.getStyleClass().add("section-title");
        return new VBox(8, title, grid);
    }
}
