package dev.errata.ui.logs;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StatePane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in place of lines: that no log is open, that one is being opened, that it cannot be read, that it is empty.
final class LogStates {
    private static final int MOST_RECENT = 5;

    private final LogsViewModel model;
    private final Localization localization;
    private final Supplier<List<Node>> buttons;
    private Optional<Shown> shown = Optional.empty();

    /// What is shown for a log as long as it stands so.
    private record Shown(OpenLog log, OpenLog.Standing standing, Node node) {}

    /// @param buttons open a log, made anew at each call
    LogStates(LogsViewModel model, Localization localization, Supplier<List<Node>> buttons) {
        this.model = model;
        this.localization = localization;
        this.buttons = buttons;
    }

    Node nothingOpen() {
        StatePane pane = new StatePane(Feather.FILE_TEXT, localization.text("logs.none"),
                localization.text("logs.none.next"), buttons.get());
        pane.setId("logs-none");
        List<Path> recent = model.shelf().recent();
        if (!recent.isEmpty()) {
            VBox links = new VBox(2);
            links.setAlignment(Pos.CENTER);
            Label title = new Label();
            title.getStyleClass().add("section-title");
            title.textProperty().bind(localization.text("logs.recent"));
            links.getChildren().add(title);
            recent.stream().limit(MOST_RECENT).map(this::link).forEach(links.getChildren()::add);
            pane.getChildren().add(links);
        }
        return pane;
    }

    private Node link(Path path) {
        Hyperlink link = new Hyperlink(path.toString());
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> model.shelf().open(List.of(path)));
        return link;
    }

    /// What is shown instead of the lines of this log, the same as long as it stands so; empty where these can be shown.
    Optional<Node> of(OpenLog log) {
        shown = hasLines(log)
                ? Optional.empty()
                : shown.filter(before -> before.log().equals(log) && before.standing().equals(log.standing()))
                        .or(() -> Optional.of(new Shown(log, log.standing(), made(log))));
        return shown.map(Shown::node);
    }

    private static boolean hasLines(OpenLog log) {
        return log.standing() instanceof OpenLog.Standing.Ready
                && log.result().report().filter(report -> report.lines() == 0).isEmpty();
    }

    private Node made(OpenLog log) {
        return switch (log.standing()) {
            case OpenLog.Standing.Opening _ -> new StatePane(Feather.CLOCK,
                    localization.text("logs.opening", log.name()), localization.text("logs.opening.next"), List.of());
            case OpenLog.Standing.Refused(Phrase why) -> refused(log, why);
            case OpenLog.Standing.Ready _ -> new StatePane(Feather.FILE,
                    localization.text("logs.empty", log.name()), localization.text("logs.empty.next"), List.of());
        };
    }

    private Node refused(OpenLog log, Phrase why) {
        Button again = new Button();
        again.setId("log-again");
        again.textProperty().bind(localization.text("logs.again"));
        again.setOnAction(_ -> log.file().ifPresent(file -> model.shelf().open(List.of(file))));
        StatePane pane = new StatePane(Feather.ALERT_TRIANGLE, localization.text("logs.failed", log.name()),
                localization.text(why), log.file().isPresent() ? List.of(again) : List.of());
        pane.setId("log-refused");
        return pane;
    }
}
