package dev.errata.ui.logs;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which log is shown, what can be opened, how its scan stands, and what the counts leave out.
final class LogsHead extends VBox {
    private final LogsViewModel model;
    private final Localization localization;
    private final LogChoice choice;
    private final MenuButton recent = new MenuButton();
    private final Label summary = new Label();
    private final Label warnings = new Label("", new FontIcon(Feather.INFO));
    private final HBox stale;
    private List<Path> listed = List.of();

    /// What stands in the head.
    ///
    /// @param logs  opens, pastes and closes logs
    /// @param again scans again, now or always
    record Buttons(List<Node> logs, List<Node> again) {}

    LogsHead(LogsViewModel model, Localization localization, Buttons buttons) {
        this.model = model;
        this.localization = localization;
        this.choice = new LogChoice(model, localization);
        getStyleClass().add("logs-head");
        recent.setId("logs-recent");
        recent.getStyleClass().addAll("flat-button", "menu-text");
        recent.textProperty().bind(localization.text("logs.recent"));
        recent.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMinWidth(0);
        summary.setId("logs-summary");
        summary.getStyleClass().add("quiet");
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        Label old = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
        old.setId("logs-stale");
        old.getStyleClass().add("tone-warning");
        old.textProperty().bind(localization.text("logs.stale"));
        old.setMinWidth(Region.USE_PREF_SIZE);
        stale = new HBox(8, old);
        stale.setAlignment(Pos.CENTER_LEFT);
        stale.managedProperty().bind(stale.visibleProperty());
        HBox line = new HBox(choice);
        line.getChildren().addAll(buttons.logs());
        line.getChildren().addAll(recent, summary, stale);
        line.getChildren().addAll(buttons.again());
        line.getStyleClass().add("logs-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        warnings.setId("logs-warnings");
        warnings.getStyleClass().addAll("quiet", "logs-warnings");
        warnings.setWrapText(true);
        warnings.setMinHeight(Region.USE_PREF_SIZE);
        warnings.managedProperty().bind(warnings.visibleProperty());
        getChildren().addAll(line, warnings);
    }

    /// Shows how things stand, in the present language.
    void show() {
        choice.follow();
        Optional<OpenLog> shown = model.shelf().currentProperty().get();
        summary.setText(shown.filter(log -> !(log.standing() instanceof OpenLog.Standing.Refused))
                .map(LogNotes::summary).map(localization::now).orElse(""));
        List<Phrase> said = new ArrayList<>();
        shown.map(LogNotes::warnings).ifPresent(said::addAll);
        warnings.setText(said.stream().map(localization::now).collect(Collectors.joining(" · ")));
        warnings.setVisible(!said.isEmpty());
        stale.setVisible(model.scanning().staleProperty().get());
        list(model.shelf().recent());
    }

    /// Leaves a menu alone in which somebody may just be choosing.
    private void list(List<Path> files) {
        if (!files.equals(listed)) {
            recent.getItems().setAll(files.stream().map(this::item).toList());
            listed = files;
        }
        recent.setVisible(!files.isEmpty());
        recent.setManaged(recent.isVisible());
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.shelf().open(List.of(path)));
        return item;
    }
}
