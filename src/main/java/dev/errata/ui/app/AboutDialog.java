package dev.errata.ui.app;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says which Errata this is, what it runs on and where it keeps the settings.
final class AboutDialog {
    private static final double WIDTH = 520;

    private final About about;
    private final Dialogs dialogs;
    private final Localization localization;
    private final FxTasks tasks;
    private final Consumer<String> clipboard;

    AboutDialog(About about, Dialogs dialogs, Localization localization, FxTasks tasks,
            Consumer<String> clipboard) {
        this.about = about;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.localization = localization;
        this.clipboard = clipboard;
    }

    void show() {
        LibraryPane libraries = new LibraryPane(localization);
        tasks.start((_, _) -> new LibraryPane.Content(Library.ofThis(), LicenceTexts.ofThis()), libraries::show,
                failure -> {
                    throw new IllegalStateException("what the program is made of cannot be read", failure);
                });
        Label made = new Label();
        made.textProperty().bind(localization.text("app.about.licence"));
        VBox.setVgrow(libraries, Priority.ALWAYS);
        dialogs.frame(Phrase.of("app.about.title")).text(Phrase.of("app.about.text"))
                .content(new VBox(12, facts(), made, libraries)).cancel(Phrase.of("app.dialog.close"))
                .action(DialogAction.plain("about-copy", Phrase.of("app.about.copy"),
                        () -> clipboard.accept(about.text(localization))))
                .show();
    }

    private GridPane facts() {
        GridPane grid = new GridPane(16, 6);
        grid.setId("about");
        grid.setPrefWidth(WIDTH);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        int row = 0;
        for (About.Line line : about.lines(localization)) {
            Label value = new Label(line.value());
            value.setWrapText(true);
            grid.addRow(row++, name(localization.text(line.label())), value);
        }
        grid.addRow(row, name(localization.text("app.about.settings")), settings());
        return grid;
    }

    private static Label name(ObservableValue<String> text) {
        Label name = new Label();
        name.textProperty().bind(text);
        name.getStyleClass().add("quiet");
        return name;
    }

    /// A field that can be selected from, since a path is longer than its room at times.
    private HBox settings() {
        TextField path = new TextField(about.settings().toString());
        path.setId("about-settings");
        path.setEditable(false);
        path.accessibleTextProperty().bind(localization.text("app.about.settings"));
        HBox.setHgrow(path, Priority.ALWAYS);
        StringProperty label = new SimpleStringProperty("app.about.copy-path");
        Button copy = new Button();
        copy.setId("about-copy-settings");
        copy.textProperty().bind(label.flatMap(localization::text));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            clipboard.accept(path.getText());
            label.set("app.about.copied");
        });
        HBox line = new HBox(8, path, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
