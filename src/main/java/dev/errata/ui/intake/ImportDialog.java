package dev.errata.ui.intake;

import dev.errata.exchange.RecordImport;
import dev.errata.record.Change;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FileKind;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Asks what to import, shows what that would bring and what the rules say of it, and takes it over as unsaved edits.
public final class ImportDialog {

    /// Asks whose values count where the folder has the same records with other values.
    @FunctionalInterface
    public interface Conflicts {
        /// @param settled gets the edits that come of it; nobody is called where all is called off
        void ask(List<RecordImport.Conflict> conflicts, Consumer<List<Change.Edit>> settled);
    }

    /// What lies around the dialog.
    ///
    /// @param open leads to the record in the file at a path
    /// @param steps tells of the last step, with the way to take it back
    public record Surroundings(Dialogs dialogs, FileDialogs files, Notifier notifier, Localization localization,
            Conflicts conflicts, Consumer<String> open, Notifier steps) {}

    private static final List<String> PATTERNS = List.of("*.json", "*.ndjson", "*.jsonl", "*.csv", "*.tsv");

    private final ImportViewModel model;
    private final Surroundings around;

    public ImportDialog(ImportViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
    }

    /// Shows the dialog. The view model is closed with it.
    public void show() {
        DialogFrame frame = around.dialogs().frame(Phrase.of("intake.title"));
        ImportPane pane = new ImportPane(model, around.localization(), this::chooseFile, this::chooseFolder);
        model.stateProperty().subscribe(_ -> frame.fit());
        ObservableValue<Optional<Phrase>> obstacle = model.stateProperty().map(ImportDialog::obstacle);
        frame.content(pane.node()).onCancel(model::close)
                .action(DialogAction.main("import-go", Phrase.of("intake.go"), this::take).unless(obstacle)).show();
    }

    /// Shows the dialog with what this file or folder would bring.
    public void showFor(Path source) {
        model.choose(source);
        show();
    }

    private static Optional<Phrase> obstacle(ImportState state) {
        return switch (state) {
            case ImportState.Empty() -> Optional.of(Phrase.of("intake.obstacle.empty"));
            case ImportState.Waiting(),ImportState.Looking _ -> Optional.of(Phrase.of("intake.looking"));
            case ImportState.Failed(Phrase reason) -> Optional.of(reason);
            case ImportState.Found found -> found.bringsSomething()
                    ? Optional.empty()
                    : Optional.of(Phrase.of("intake.obstacle.nothing"));
        };
    }

    private void chooseFile() {
        around.files().openFile(Phrase.of("intake.title"), model.lastFolder(),
                List.of(new FileKind(Phrase.of("intake.kind"), PATTERNS))).ifPresent(model::choose);
    }

    private void chooseFolder() {
        around.files().openFolder(Phrase.of("intake.title"), model.lastFolder()).ifPresent(model::choose);
    }

    private void take() {
        if (model.stateProperty().get() instanceof ImportState.Found(RecordImport found, _)) {
            model.close();
            if (found.conflicts().isEmpty()) {
                take(found, List.of());
            } else {
                around.conflicts().ask(found.conflicts(), edits -> take(found, edits));
            }
        }
    }

    private void take(RecordImport found, List<Change.Edit> edits) {
        List<Change> done = model.apply(found, edits);
        int fresh = (int) done.stream().filter(Change.Create.class::isInstance).count();
        int left = found.creates().size() + edits.size() - done.size();
        Notice notice = Notice.of(done.isEmpty() || left > 0 ? Tone.INFO : Tone.GOOD,
                Phrase.of("intake.done", fresh, done.size() - fresh, left));
        (done.isEmpty() ? around.notifier() : around.steps()).tell(notice);
        done.stream().findFirst().map(ImportDialog::path).ifPresent(around.open());
    }

    private static String path(Change change) {
        return switch (change) {
            case Change.Edit(String path, _) -> path;
            case Change.Create(String path, _) -> path;
            case Change.Rename(_, String path) -> path;
            case Change.Delete(String path) -> path;
        };
    }
}
