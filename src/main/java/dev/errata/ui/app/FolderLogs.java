package dev.errata.ui.app;

import dev.errata.log.LogSource;
import dev.errata.scan.Blast;
import dev.errata.ui.control.BlastLogs;
import dev.errata.ui.control.BlastPane;
import dev.errata.ui.control.BlastViewModel;
import dev.errata.ui.fx.CleanLogWatch;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.logs.LogsPane;
import dev.errata.ui.regexlab.RegexDrawer;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What the records of the open folder make of logs: those that are opened on their screen, and those that the folder keeps.
final class FolderLogs implements BlastLogs {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final LogsPane pane;
    private final CleanLogWatch clean;
    private final BlastViewModel blast;
    private final BlastPane effects;
    private final Shell shell;

    FolderLogs(CurationSession session, Shell shell, Surroundings surroundings, LogsPane.Records records) {
        pane = new LogsPane(session, shell.localization(), new LogsPane.Surroundings(FolderScreen.LOGS,
                shell.registry(), shell.controls(), shell.tasks(), surroundings.background(), shell.fileDialogs(),
                shell.notifier(), surroundings.delay(), shell.remembered(), TEMPORARY, shell.dialogs(), records));
        this.shell = shell;
        blast = new BlastViewModel(session, shell.tasks(), surroundings.delay(), surroundings.background(), this);
        effects = new BlastPane(blast, shell.localization());
        clean = new CleanLogWatch(session, shell.tasks(), surroundings.delay(), surroundings.background());
    }

    @Override
    public ObservableValue<List<LogSource>> open() {
        return pane.openLogs();
    }

    @Override
    public void show(Blast.Line line) {
        shell.navigation().show(FolderScreen.LOGS);
        pane.show(line.log(), line.number());
    }

    /// Puts what an edit of a pattern gains and loses on logs beside its matches.
    Command putBeside(RegexDrawer drawer) {
        drawer.putBeside(effects.node(), effects.title(), effects.any(), effects::focus);
        return Command.named("regexlab.on-logs").icon(Feather.FILE_TEXT).key("Alt+G")
                .onlyIf(effects.any(), Phrase.of("regexlab.obstacle.no-logs")).runs(drawer::showElsewhere);
    }

    LogsPane pane() {
        return pane;
    }

    /// Somebody comes back to the window: others may have written logs.
    void look() {
        clean.look();
    }

    void close() {
        clean.close();
        effects.close();
        blast.close();
        pane.close();
    }
}
