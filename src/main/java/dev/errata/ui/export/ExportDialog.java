package dev.errata.ui.export;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportRefusedException;
import dev.errata.exchange.ExportReport;
import dev.errata.exchange.LeftOut;
import dev.errata.message.Printable;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FileKind;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what to export, shows what that leaves out, and writes the file.
public final class ExportDialog {
    private static final double LIST_WIDTH = 600;
    private static final double LIST_HEIGHT = 260;

    /// What lies around the dialog.
    ///
    /// @param goTo    leads to the record in the file at a path
    /// @param reveal  shows a file or folder in the file manager
    /// @param program opens a file with the program that the desktop has for it, or a folder
    public record Surroundings(Dialogs dialogs, FileDialogs files, Notifier notifier, Localization localization,
            Consumer<String> goTo, Consumer<Path> reveal, Consumer<Path> program) {}

    private final ExportViewModel model;
    private final Surroundings around;
    private final Localization localization;

    public ExportDialog(ExportViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.localization = around.localization();
    }

    /// Shows the dialog. The view model is closed with it; who thinks better of the file finds the dialog again.
    public void show() {
        DialogFrame frame = around.dialogs().frame(Phrase.of("export.title"));
        if (model.includesUnsaved()) {
            frame.text(Phrase.of("export.unsaved"));
        }
        ListView<LeftOut> leftOut = leftOut(frame);
        Label summary = new Label();
        summary.setId("export-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.setMaxWidth(LIST_WIDTH);
        model.previewProperty().subscribe(preview -> {
            summary.setText(preview.map(report -> localization.now("export.summary", report.exported(),
                    report.leftOut().size())).orElseGet(() -> localization.now("export.looking")));
            leftOut.getItems().setAll(preview.map(ExportReport::leftOut).orElse(List.of()));
            boolean any = !leftOut.getItems().isEmpty();
            leftOut.setVisible(any);
            leftOut.setManaged(any);
            frame.fit();
        });
        VBox content = new VBox(12, new ExportForm(model, localization).node(), summary, leftOut);
        VBox.setVgrow(leftOut, Priority.ALWAYS);
        ObservableValue<Optional<Phrase>> obstacle = model.previewProperty().map(preview -> preview
                .map(report -> report.exported() == 0
                        ? Optional.of(Phrase.of("export.nothing"))
                        : Optional.<Phrase>empty())
                .orElseGet(() -> Optional.of(Phrase.of("export.looking"))));
        frame.content(content).onCancel(model::close)
                .action(DialogAction.main("export-go", Phrase.of("export.go"), this::chooseFile).unless(obstacle))
                .show();
    }

    private ListView<LeftOut> leftOut(DialogFrame frame) {
        ListView<LeftOut> list = new ListView<>();
        list.setId("export-left-out");
        list.getStyleClass().add("framed-list");
        list.accessibleTextProperty().bind(localization.text("export.left-out"));
        list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        list.setCellFactory(_ -> new LeftOutCell(localization));
        Runnable go = () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen -> {
            frame.close();
            model.close();
            around.goTo().accept(chosen.path());
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go.run();
            }
        });
        return list;
    }

    private void chooseFile() {
        ExportFormat format = model.choices().formatProperty().get();
        String ending = format.ending();
        Optional<Path> file = around.files().saveFile(Phrase.of("export.title"), model.choices().folder(),
                model.suggestedName(),
                ending.isEmpty()
                        ? List.of()
                        : List.of(new FileKind(Phrase.of("export.format." + format.word()),
                                List.of("*." + ending + model.packedEnding()))));
        file.ifPresentOrElse(this::export, this::show);
    }

    private void export(Path file) {
        DialogFrame progress = around.dialogs().frame(Phrase.of("export.writing", String.valueOf(file.getFileName())));
        FxTask task = model.export(file, report -> {
            progress.close();
            model.close();
            around.notifier().tell(Notice.of(report.leftOut().isEmpty() ? Tone.GOOD : Tone.INFO,
                    Phrase.of("export.done", report.exported(), file.toString(), report.leftOut().size()))
                    .offering(Phrase.of("export.open"), () -> around.program().accept(file))
                    .offering(Phrase.of("export.reveal"), () -> around.reveal().accept(file)));
        }, failure -> {
            progress.close();
            model.close();
            around.notifier().tell(Notice.of(Tone.ERROR, reason(file, failure)));
        });
        if (task.isRunning()) {
            ProgressBar bar = new ProgressBar();
            bar.setId("export-progress");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.progressProperty().bind(task.progressProperty());
            bar.accessibleTextProperty().bind(localization.text("export.progress"));
            progress.content(bar).onCancel(() -> {
                task.cancel();
                model.close();
            }).show();
        }
    }

    private static Phrase reason(Path file, Exception failure) {
        return switch (failure) {
            case ExportRefusedException refused -> Phrase.of(refused.messageKey(), file.toString());
            case AccessDeniedException _ -> Phrase.of("export.failed.denied", file.toString());
            case IOException other -> Phrase.of("export.failed", file.toString(), DiskReason.of(other));
            default -> throw new IllegalStateException("the records could not be exported", failure);
        };
    }

    /// A record that stays out: its id, and the titles of the rules that bar it.
    private static final class LeftOutCell extends ListCell<LeftOut> {
        private final Localization localization;
        private final Label id = new Label();
        private final Label rules = new Label();
        private final VBox box = new VBox(2, id, rules);

        LeftOutCell(Localization localization) {
            this.localization = localization;
            id.getStyleClass().add("code");
            rules.getStyleClass().add("quiet");
            box.setMinWidth(0);
            box.setPrefWidth(0);
        }

        @Override
        protected void updateItem(LeftOut item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            id.setText(Printable.inPlace(item.id().orElse(item.path())));
            rules.setText(!item.parts().isEmpty()
                    ? localization.now("export.inexpressible", String.join("  ", item.parts()))
                    : item.rules().stream().map(rule -> localization.now("rule." + rule + ".title"))
                            .collect(Collectors.joining(" · ")));
            setGraphic(box);
        }
    }
}
