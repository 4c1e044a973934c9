package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.task.Subscription;
import dev.errata.ui.export.ExportChoices;
import dev.errata.ui.export.ExportDialog;
import dev.errata.ui.export.ExportViewModel;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.ui.fx.StepNotices;
import dev.errata.ui.intake.ImportDialog;
import dev.errata.ui.intake.ImportViewModel;
import dev.errata.ui.review.ImportConflicts;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The ways of records into the open folder and out of it.
final class FolderExchange {
    private final CurationSession session;
    private final Shell shell;
    private final Localization localization;
    private final Delay delay;
    private final Around around;

    /// What of the folder's screens it needs.
    ///
    /// @param flush       hands in what is typed and not yet a step
    /// @param open        leads to the record in the file at a path
    /// @param outside     opens and shows what was exported
    record Around(SelectedRecords selection, Runnable flush, Consumer<String> open, Outside outside) {}

    FolderExchange(CurationSession session, Shell shell, Localization localization, Delay delay, Around around) {
        this.session = session;
        this.shell = shell;
        this.localization = localization;
        this.delay = delay;
        this.around = around;
    }

    /// Registers the commands, until the subscription is closed.
    Subscription hang() {
        return shell.registry().register(
                Command.named("records.import").icon(Feather.UPLOAD).key("Shortcut+Shift+I")
                        .runs(() -> importing().show()),
                Command.named("records.export").icon(Feather.DOWNLOAD).key("Shortcut+Shift+X")
                        .onlyIf(session.checkStateProperty().map(state -> state != CheckState.STOPPED),
                                Phrase.of("command.obstacle.check-stopped"))
                        .title(around.selection().ofMany("export.many")).runs(this::export));
    }

    /// Shows what the import of a file or folder would bring.
    void importFrom(Path source) {
        importing().showFor(source);
    }

    private ImportDialog importing() {
        around.flush().run();
        ImportConflicts conflicts = new ImportConflicts(shell.tasks(), shell.dialogs(), localization);
        return new ImportDialog(new ImportViewModel(session, shell.tasks(), delay, shell.remembered()),
                new ImportDialog.Surroundings(shell.dialogs(), shell.fileDialogs(), shell.notifier(),
                        localization, conflicts::ask, around.open(),
                        new StepNotices(session, shell.notifier())));
    }

    private void export() {
        around.flush().run();
        ExportChoices choices = new ExportChoices(shell.remembered(),
                localization.language() == Language.CHINESE
                        ? ExportChoices.Prose.CHINESE
                        : ExportChoices.Prose.ENGLISH);
        new ExportDialog(new ExportViewModel(session, around.selection(), shell.tasks(), choices),
                new ExportDialog.Surroundings(shell.dialogs(), shell.fileDialogs(), shell.notifier(),
                        localization, around.open(), around.outside().files(), around.outside().programs()))
                .show();
    }
}
