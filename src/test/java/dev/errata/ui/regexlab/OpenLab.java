package dev.errata.ui.regexlab;

import dev.errata.log.LogSource;
import dev.errata.message.Language;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.control.LogsInReach;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.ScriptedFileDialogs;
import dev.errata.ui.fx.Theme;
import dev.errata.validation.rule.Rules;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// The lab on a folder that a test has written, as the drawer or as the screen, in a window of its own. No pause is waited for.
final class OpenLab {
    private static final Delay AT_ONCE = (_, action) -> {
        action.run();
        return () -> {};
    };

    final ScriptedFileDialogs files = new ScriptedFileDialogs();
    final List<Notice> told = new ArrayList<>();
    /// Paths of the records that were asked for.
    final List<String> opened = new ArrayList<>();
    /// The logs that are open.
    final List<LogSource> logs = new ArrayList<>();
    /// Work that people may have to wait for, in the order in which it was started.
    final List<FxTask> named = new ArrayList<>();
    final CurationSession session;
    final RegexLabViewModel model;
    private final CommandRegistry commands = new CommandRegistry();
    private final FxTasks tasks;
    final Remembered remembered;
    private Runnable closing = () -> {};

    /// @param record     path of the record that is looked at
    /// @param background where work is done that the window does not wait for
    OpenLab(Path folder, String record, Executor background) throws IOException {
        tasks = FxTasks.onToolkit(background);
        tasks.onNamed(named::add);
        remembered = new Remembered(PersonalSettings.DEFAULTS, _ -> {}, tasks, AT_ONCE, _ -> {});
        session = new CurationSession(
                Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER),
                Rules.catalogue(), Clock.systemUTC(), tasks);
        session.currentProperty().set(Optional.of(record));
        model = new RegexLabViewModel(session, tasks, AT_ONCE, told::add, _ -> {});
    }

    void drawer(Stage stage) {
        RegexDrawer drawer = new RegexDrawer(model, new Localization(Language.ENGLISH), tasks, files, remembered);
        drawer.commands().forEach(commands::register);
        drawer.attach();
        show(stage, drawer.node(), 900, 300);
        closing = drawer::close;
    }

    RegexLabPane pane(Stage stage) {
        RegexLabPane pane = new RegexLabPane(session, model, new Localization(Language.ENGLISH),
                new RegexLabPane.Surroundings("regex", commands, tasks, AT_ONCE, files, remembered, opened::add));
        pane.putBeside(new Region(), new SimpleStringProperty("On logs"),
                () -> new LogsInReach(logs, session.workspace().folder(), List.of()));
        pane.attach();
        show(stage, pane.node(), 1000, 700);
        closing = () -> {
            pane.close();
            model.close();
        };
        return pane;
    }

    private void show(Stage stage, Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, RegexDrawer.STYLES)).dress(scene);
        CommandKeys.listen(scene, commands, _ -> {});
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    void run(String command) {
        commands.run(commands.get(command));
    }

    void close() {
        closing.run();
        session.close();
    }
}
