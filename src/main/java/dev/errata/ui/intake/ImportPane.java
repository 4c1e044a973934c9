package dev.errata.ui.intake;

import dev.errata.exchange.RecordImport;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.control.WordButton;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TabKey;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where one says what to import, and sees what that would bring.
final class ImportPane {
    private static final double WIDTH = 680;
    private static final double LIST_HEIGHT = 260;
    private static final int TEXT_ROWS = 4;

    private final ImportViewModel model;
    private final Localization localization;
    private final Label summary = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox running;
    private final ListView<IncomingRow> rows = new ListView<>();
    private final VBox root;

    ImportPane(ImportViewModel model, Localization localization, Runnable file, Runnable folder) {
        this.model = model;
        this.localization = localization;
        Label source = new Label();
        source.setId("import-source");
        source.getStyleClass().add("code");
        source.setMinWidth(0);
        source.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Hint.of(source, source.textProperty());
        model.sourceProperty().subscribe(path -> source.setText(path.map(Object::toString).orElse("")));
        HBox choices = new HBox(8, WordButton.of("import-file", localization, "intake.file", file),
                WordButton.of("import-folder", localization, "intake.folder", folder), source);
        choices.setAlignment(Pos.CENTER_LEFT);
        summary.setId("import-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        bar.setId("import-progress");
        bar.accessibleTextProperty().bind(localization.text("intake.looking"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        running = new HBox(8, bar, WordButton.of("import-stop", localization, "intake.stop", model::stop));
        running.setAlignment(Pos.CENTER_LEFT);
        rows.setId("import-rows");
        rows.accessibleTextProperty().bind(localization.text("intake.rows"));
        rows.setPrefSize(WIDTH, LIST_HEIGHT);
        rows.setCellFactory(_ -> new IncomingCell(localization));
        VBox.setVgrow(rows, Priority.ALWAYS);
        root = new VBox(12, choices, text(), running, summary, rows);
        root.setPrefWidth(WIDTH);
        model.stateProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private TextArea text() {
        TextArea area = new TextArea();
        area.setId("import-text");
        area.setPrefRowCount(TEXT_ROWS);
        // A record is often a single line, of which the end alone would be seen.
        area.setWrapText(true);
        area.promptTextProperty().bind(localization.text("intake.paste"));
        area.accessibleTextProperty().bind(localization.text("intake.paste"));
        area.getStyleClass().add("code");
        TypedText.of(area).tie(model.pastedProperty());
        TabKey.moves(area);
        return area;
    }

    private void show(ImportState state) {
        bar.progressProperty().unbind();
        seen(running, state instanceof ImportState.Looking);
        seen(rows, state instanceof ImportState.Found(_, List<IncomingRow> found) && !found.isEmpty());
        summary.getStyleClass().remove("tone-error");
        rows.getItems().clear();
        switch (state) {
            case ImportState.Empty() -> summary.setText(localization.now("intake.empty"));
            case ImportState.Waiting() -> summary.setText(localization.now("intake.looking"));
            case ImportState.Looking(FxTask task) -> {
                bar.progressProperty().bind(task.progressProperty());
                summary.setText(localization.now("intake.looking"));
            }
            case ImportState.Failed(Phrase reason) -> {
                summary.getStyleClass().add("tone-error");
                summary.setText(localization.now(reason));
            }
            case ImportState.Found(RecordImport found, List<IncomingRow> incoming) -> {
                summary.setText(counts(found));
                rows.getItems().setAll(incoming);
            }
        }
    }

    private String counts(RecordImport found) {
        int conflicts = found.conflicts().size();
        String counts = localization.now("intake.counts", found.creates().size(), found.same(), conflicts,
                found.refused().size() - conflicts);
        return found.kept().isEmpty()
                ? counts
                : counts + "\n" + localization.now("intake.kept", found.kept().entrySet().stream()
                        .map(kept -> kept.getKey() + " (" + kept.getValue() + ")").collect(Collectors.joining(", ")));
    }

    private static void seen(Region part, boolean isSeen) {
        part.setVisible(isSeen);
        part.setManaged(isSeen);
    }
}
