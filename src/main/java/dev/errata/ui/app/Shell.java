package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FallbackFonts;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Navigation;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.NoticeBoard;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.Tone;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The window without its screens: makes what they are built with, then takes them in. Made on the FX thread, once a window.
public final class Shell {
    private static final String TEXT_SCALE = "view.text-scale";
    private static final System.Logger LOG = System.getLogger(Shell.class.getName());

    private final Stage stage;
    private final Localization localization;
    private final Appearance appearance;
    private final FxTasks tasks;
    private final Dialogs dialogs;
    private final NoticeBoard notices;
    private final ActivityViewModel activity;
    private final About about;
    private final Diagnostics diagnostics;
    private final InstantSource time = InstantSource.system();
    private final Remembered remembered;
    private final FileDialogs fileDialogs;
    private final FolderModel folders;
    private final CommandRegistry registry = new CommandRegistry();
    private final CommandControls controls;
    private final FirstSteps firstSteps;
    private final ScreenStack screens;

    /// Puts a window into `stage`, which is not shown yet.
    public Shell(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        localization = new Localization(surroundings.settings().language()
                .orElseGet(() -> Language.suiting(surroundings.locale())));
        FallbackFonts.pick();
        // The words of the toolkit, in the menus of fields and in calendars, come in the language of the process.
        localization.languageProperty().subscribe(language -> Locale.setDefault(language.locale()));
        about = About.ofThis(System.getProperties(), surroundings.config());
        diagnostics = new Diagnostics(about);
        appearance = Appearance.onToolkit(surroundings.settings().theme(), WindowStyles.ALL);
        tasks = FxTasks.onToolkit(surroundings.background());
        Supplier<Optional<Window>> owner = () -> Optional.<Window>of(stage).filter(Window::isShowing);
        notices = new NoticeBoard(surroundings.delay(), time);
        activity = new ActivityViewModel(tasks, surroundings.delay(), time, localization);
        remembered = new Remembered(surroundings.settings(), surroundings.store(), tasks, surroundings.delay(), e -> {
            LOG.log(Level.WARNING, "cannot save the personal settings", e);
            notices.tell(Notice.of(Tone.WARNING, Phrase.of("app.settings.unsaved", DiskReason.named(e))));
        });
        dialogs = new Dialogs(owner, appearance, localization, remembered);
        fileDialogs = surroundings.fileDialogs().apply(owner, localization);
        folders = new FolderModel(tasks, remembered, notices, new UnsavedDialog(dialogs));
        controls = new CommandControls(registry, localization);
        ShellCommands.ofFolder(folders, localization, this::chooseFolder).forEach(registry::register);
        firstSteps = new FirstSteps(this, surroundings.sample());
        firstSteps.commands().forEach(registry::register);
        WelcomePane welcome = new WelcomePane(folders, remembered,
                new WelcomePane.Commands(registry.get("folder.open"), registry.get("help.tour"),
                        registry.get("help.sample")),
                new LookChoices(appearance, localization), controls, localization);
        screens = new ScreenStack(welcome);
    }

    /// Takes in the screens, in the order of the rail: the last step before the window is shown, done once.
    public void hang(List<Screen> hung) {
        screens.hang(hung);
        stage.setScene(new ShellScene(this, screens, activity, notices).scene());
        follow();
    }

    /// What follows from what: settings from choices, the title from the folder, the screen from there being a folder.
    private void follow() {
        stage.titleProperty().bind(Bindings.createStringBinding(() -> folders.folder().get()
                .map(folder -> localization.now("app.title", FolderModel.name(folder))).orElse("Errata"),
                folders.folder(), localization.messages()));
        appearance.themeProperty()
                .subscribe((before, theme) -> remembered.change(settings -> settings.withTheme(theme)));
        remembered.settings().choice(TEXT_SCALE).filter(words -> words.matches("\\d{1,3}")).map(Integer::valueOf)
                .ifPresent(appearance::scaleText);
        appearance.textScaleProperty().subscribe((_, scale) -> remembered
                .change(settings -> settings.withChoice(TEXT_SCALE, scale.toString())));
        localization.languageProperty()
                .subscribe((before, language) -> remembered.change(settings -> settings.withLanguage(language)));
        screens.current().subscribe(current -> registry.screenProperty().set(current.map(Screen::id)));
        folders.folder().subscribe(folder -> folder.flatMap(open -> screens.screens().stream().findFirst())
                .ifPresentOrElse(first -> screens.show(first.id()), screens::showNone));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    private void chooseFolder() {
        fileDialogs.openFolder(Phrase.of("app.folder.choose"), remembered.settings().lastFolder())
                .ifPresent(folders::open);
    }

    /// Closes the window, if nothing unsaved is lost by it or the user agrees.
    void quit() {
        folders.leaving(stage::hide);
    }

    public Stage stage() {
        return stage;
    }

    public FxTasks tasks() {
        return tasks;
    }

    public Localization localization() {
        return localization;
    }

    public Appearance appearance() {
        return appearance;
    }

    public CommandRegistry registry() {
        return registry;
    }

    public CommandControls controls() {
        return controls;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public FileDialogs fileDialogs() {
        return fileDialogs;
    }

    public Notifier notifier() {
        return notices;
    }

    public Remembered remembered() {
        return remembered;
    }

    /// What the window says of itself.
    About about() {
        return about;
    }

    FirstSteps firstSteps() {
        return firstSteps;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    public FolderModel folders() {
        return folders;
    }

    public Navigation navigation() {
        return screens;
    }

    /// Puts the keyboard focus into what the window shows.
    public void focusContent() {
        screens.focusContent();
    }
}
