package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.ContextMenus;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.NoticeBoard;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.PopupKeys;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.TextClipboard;
import dev.errata.ui.fx.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;

/// Makes the parts of the window around the screens, with the commands that belong to them, and puts them together.
final class ShellScene {
    private final CommandRegistry registry;
    private final Scene scene;

    ShellScene(Shell shell, ScreenStack screens, ActivityViewModel activity, NoticeBoard notices) {
        registry = shell.registry();
        Localization localization = shell.localization();
        CommandControls controls = shell.controls();
        FolderModel folders = shell.folders();
        ActivityPane activityPane = new ActivityPane(activity, notices, localization, ZoneId.systemDefault(),
                TextClipboard::put);
        registerAll(ShellCommands.ofScreens(screens, folders));
        SettingsMenu settingsMenu = new SettingsMenu(localization, shell.appearance(), registry, controls);
        SearchField search = new SearchField(localization,
                new Palette(
                        new CommandSearch(registry, localization, new RecentCommands(shell.remembered())),
                        folders.session(), localization),
                folders.session(), screens::focusContent);
        KeySheet keys = new KeySheet(registry, shell.dialogs(), localization);
        TopBar bar = new TopBar(folders, search, new MainMenu(registry, controls, localization), registry, controls,
                localization);
        register("find.record", "Shortcut+P", search::startSearch);
        register("find.command", "Shortcut+Shift+P", search::startCommand);
        search.showKey(registry.get("find.record"));
        registerAll(ShellCommands.ofLooks(shell.appearance(), localization));
        registerAll(ShellCommands.ofActivity(activity, activityPane::toggle));
        register("help.keys", "F1", keys::show);
        HelpDialog help = new HelpDialog(shell.dialogs(), localization);
        registry.register(Command.named("help.page").icon(Feather.HELP_CIRCLE).key("Shortcut+Shift+F1").runs(() -> help
                .show(HelpPage.ofScreen(screens.current().getValue().map(Screen::id).orElse("")))));
        registry.register(Command.named("help.rules").icon(Feather.HELP_CIRCLE)
                .runs(() -> help.show(HelpPage.PROBLEMS)));
        register("help.menu", "F10", bar::openMenu);
        AboutDialog about = new AboutDialog(shell.about(), shell.dialogs(), localization, shell.tasks(),
                TextClipboard::put);
        registry.register(Command.named("help.copy-diagnostics").icon(Feather.CLIPBOARD).runs(() -> {
            TextClipboard.put(shell.diagnostics().text());
            shell.notifier().tell(Notice.of(Tone.GOOD, Phrase.of("app.diagnostics.copied")));
        }));
        registry.register(Command.named("help.about").icon(Feather.INFO).runs(about::show));
        register("app.quit", "Shortcut+Q", shell::quit);
        Rail rail = new Rail(screens, registry, controls, localization, settingsMenu);
        ActivityStatus activityStatus = new ActivityStatus(activity, notices, registry, controls, localization);
        activityPane.isOpenedBy(activityStatus);
        NoticeStrip notice = new NoticeStrip(notices, localization, screens::focusContent);
        StatusLine status = new StatusLine(localization, settingsMenu, activityStatus, notice);
        screens.current().subscribe(
                current -> status.showRight(current.map(Screen::status).orElse(List.of())));
        folders.session().subscribe(session -> status.showLeft(session.map(Session::status).orElse(List.of())));
        DropLayer drop = new DropLayer(new DropViewModel(folders, shell.tasks(), notices), localization);
        TourPane tour = new TourPane(shell.firstSteps().tour(), localization, screens::focusContent);
        GreetingPane greeting = new GreetingPane(shell.firstSteps(),
                () -> new LookChoices(shell.appearance(), localization),
                registry.get("help.tour"), controls, localization);
        ShellWindow window = new ShellWindow(new ShellWindow.Parts(bar, rail, screens, greeting, status),
                new ShellWindow.Over(search.list(), activityPane, drop, tour));
        window.onEscape(notices::dismissNewest);
        scene = new Scene(window);
        Regions regions = new Regions(scene,
                () -> Stream.of(Stream.of(FocusPart.of(bar), new FocusPart(rail, rail::enter)),
                        screens.parts().stream(),
                        Stream.of(tour.part(), FocusPart.of(greeting), FocusPart.of(status)))
                        .flatMap(Function.identity())
                        .toList());
        register("view.next-part", "F6", regions::next);
        register("view.previous-part", "Shift+F6", regions::previous);
        PartSizes sizes = new PartSizes(scene);
        registerAll(sizes.commands());
        shell.appearance().dress(scene);
        PopupKeys.guard(scene);
        ContextMenus.serve(scene, localization);
        CommandKeys.listen(scene, registry, why -> sayWhyNot(notices, why));
    }

    /// Once, however often the key is pressed.
    private static void sayWhyNot(NoticeBoard notices, Phrase why) {
        Notice said = Notice.of(Tone.INFO, why);
        if (notices.shown().stream().noneMatch(entry -> entry.notice().equals(said))) {
            notices.tell(said);
        }
    }

    Scene scene() {
        return scene;
    }

    private void register(String id, String key, Runnable action) {
        registry.register(Command.named(id).key(key).runs(action));
    }

    private void registerAll(List<Command> commands) {
        commands.forEach(registry::register);
    }
}
