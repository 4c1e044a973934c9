package dev.errata.ui.app;

import dev.errata.ui.fx.CleanLogWatch;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.logs.LogsPane;
import java.nio.file.Path;

/// What the records of the open folder make of logs: those that are opened on their screen, and those that the folder keeps.
final class FolderLogs {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final LogsPane pane;
    private final CleanLogWatch clean;

    FolderLogs(CurationSession session, Shell shell, Surroundings surroundings, LogsPane.Records records) {
        pane = new LogsPane(session, shell.localization(), new LogsPane.Surroundings(FolderScreen.LOGS,
                shell.registry(), shell.controls(), shell.tasks(), surroundings.background(), shell.fileDialogs(),
                shell.notifier(), surroundings.delay(), shell.remembered(), TEMPORARY, shell.dialogs(), records));
        clean = new CleanLogWatch(session, shell.tasks(), surroundings.delay(), surroundings.background());
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
        pane.close();
    }
}
