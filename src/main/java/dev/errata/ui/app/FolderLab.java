package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.regexlab.RegexDrawer;
import dev.errata.ui.regexlab.RegexLabPane;
import dev.errata.ui.regexlab.RegexLabViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The pattern of the record that is looked at: in the drawer below its form, and on a screen of its own.
final class FolderLab {
    private final CommandRegistry registry;
    private final RegexDrawer drawer;
    private final RegexLabPane pane;
    private final Shell shell;
    private boolean begun;
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// @param open  looks at the record in this file, on its screen
    /// @param whole opens a file on the screen of logs
    FolderLab(CurationSession session, Shell shell, Localization localization, Delay delay, Consumer<String> open,
            Consumer<Path> whole) {
        this.shell = shell;
        registry = shell.registry().on(RecordsScreen.ID);
        RegexLabViewModel pattern = new RegexLabViewModel(session, shell.tasks(), delay, shell.notifier(), whole);
        drawer = new RegexDrawer(pattern, localization, shell.tasks(), shell.fileDialogs(),
                shell.remembered());
        pane = new RegexLabPane(session, pattern, localization,
                new RegexLabPane.Surroundings(FolderScreen.REGEX,
                        shell.registry(), shell.tasks(), delay, shell.fileDialogs(), shell.remembered(), open));
        drawer.commands().forEach(command -> subscriptions.add(registry.register(command)));
        subscriptions.add(shell.navigation().current().subscribe(_ -> attach())::unsubscribe);
    }

    /// The first record is shown: the drawer may follow.
    void begin() {
        begun = true;
        attach();
    }

    RegexDrawer drawer() {
        return drawer;
    }

    RegexLabPane pane() {
        return pane;
    }

    /// The text that patterns are tried on is shown in one place at a time.
    private void attach() {
        String screen = shell.navigation().current().getValue().map(Screen::id).orElse("");
        if (screen.equals(FolderScreen.REGEX)) {
            drawer.detach();
            pane.attach();
        } else if (screen.equals(RecordsScreen.ID)) {
            pane.detach();
            if (begun) {
                drawer.attach();
            }
        }
    }

    /// Puts what an edit of the pattern gains and loses on logs beside its matches.
    void show(FolderLogs logs) {
        drawer.putBeside(logs.besideDrawer().node(), logs.besideDrawer().title(), logs.besideDrawer().any(),
                logs.besideDrawer()::focus);
        pane.putBeside(logs.besideLab().node(), logs.besideLab().title(), logs::inReach);
        subscriptions.add(registry.register(Command.named("regexlab.on-logs").icon(Feather.FILE_TEXT).key("Alt+G")
                .onlyIf(logs.besideDrawer().any(), Phrase.of("regexlab.obstacle.no-logs"))
                .runs(drawer::showElsewhere)));
    }

    void close() {
        subscriptions.forEach(Subscription::close);
        pane.close();
        drawer.close();
    }
}
