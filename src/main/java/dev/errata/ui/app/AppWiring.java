package dev.errata.ui.app;

import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Screen;
import dev.errata.validation.rule.Rules;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// Makes the screens, hands each what it needs by constructor, and hangs them into the window. Made on the FX thread, once a
/// window.
public final class AppWiring {
    private final Surroundings surroundings;
    private final Shell shell;
    private final RecordsScreen records;
    private final FolderScreen logs;
    private final FolderScreen problems;
    private final FolderScreen regex;
    private final FolderScreen settings;

    /// Wires a window into `stage`, which is not shown yet.
    public AppWiring(Stage stage, Surroundings surroundings) {
        this.surroundings = surroundings;
        shell = new Shell(stage, surroundings);
        records = new RecordsScreen(shell.localization(), shell.registry(), shell.controls());
        logs = FolderScreen.ofLogs(shell.localization());
        problems = FolderScreen.ofProblems(shell.localization());
        regex = FolderScreen.ofRegex(shell.localization());
        settings = FolderScreen.ofSettings(shell.localization());
        shell.hang(screens());
        shell.folders().session().subscribe(open -> {
            if (open.isEmpty()) {
                logs.show(Optional.empty());
                problems.show(Optional.empty());
                regex.show(Optional.empty());
                settings.show(Optional.empty());
            }
        });
        FolderLoading.into(shell, records, Rules.catalogue(), Clock.system(ZoneId.systemDefault()),
                surroundings.outside().trash(), surroundings.safekeeping().drafts(), this::open);
    }

    /// The window, ready to be shown.
    public Shell shell() {
        return shell;
    }

    /// The screens in the order of the rail: a line a screen.
    private List<Screen> screens() {
        return List.of(records, problems, logs, regex, settings);
    }

    private OpenFolder open(CurationSession session) {
        OpenFolder opened = new OpenFolder(session, shell, surroundings);
        surroundings.first().record().ifPresent(opened::lookAt);
        opened.logs().open(surroundings.first().logs());
        logs.show(Optional.of(opened));
        problems.show(Optional.of(opened));
        regex.show(Optional.of(opened));
        settings.show(Optional.of(opened));
        return opened;
    }
}
