package dev.errata.ui.app;

import dev.errata.log.LogSource;
import dev.errata.scan.Blast;
import dev.errata.ui.control.BlastLogs;
import dev.errata.ui.control.BlastPane;
import dev.errata.ui.control.BlastViewModel;
import dev.errata.ui.control.LogsInReach;
import dev.errata.ui.fx.CleanLogWatch;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.logs.LogsPane;
import dev.errata.validation.CleanLogPlace;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// What the records of the open folder make of logs: those that are opened on their screen, and those that the folder keeps.
final class FolderLogs implements BlastLogs {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final LogsPane pane;
    private final CleanLogWatch clean;
    private final BlastViewModel blast;
    private final BlastPane besideDrawer;
    private final BlastPane besideLab;
    private final Shell shell;
    private final Path folder;

    FolderLogs(CurationSession session, Shell shell, Localization localization, Surroundings surroundings,
            LogsPane.Records records) {
        pane = new LogsPane(session, localization, new LogsPane.Surroundings(FolderScreen.LOGS,
                shell.registry(), shell.controls(), shell.tasks(), surroundings.background(), shell.fileDialogs(),
                shell.notifier(), surroundings.delay(), shell.remembered(), TEMPORARY, shell.dialogs(), records));
        this.shell = shell;
        this.folder = session.workspace().folder();
        blast = new BlastViewModel(session, shell.tasks(), surroundings.delay(), surroundings.background(), this);
        besideDrawer = new BlastPane(blast, localization);
        besideLab = new BlastPane(blast, localization);
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

    /// Shows the line of a log that the folder marks as clean.
    void show(CleanLogPlace place) {
        shell.navigation().show(FolderScreen.LOGS);
        pane.show(new LogSource.OfFile(place.log(), folder.resolve(place.log())), place.line());
    }

    /// What an edit of a pattern gains and loses on logs, for the drawer.
    BlastPane besideDrawer() {
        return besideDrawer;
    }

    /// The same for the screen of the lab.
    BlastPane besideLab() {
        return besideLab;
    }

    /// The logs that patterns can be tried on now.
    LogsInReach inReach() {
        return blast.inReach();
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
        besideDrawer.close();
        besideLab.close();
        blast.close();
        pane.close();
    }
}
