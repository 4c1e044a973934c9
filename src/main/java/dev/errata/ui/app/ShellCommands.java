package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.control.StepNames;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Navigation;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.Theme;
import dev.errata.workspace.StepName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the window itself: those that mean the same on every screen.
final class ShellCommands {
    static final String ACTIVITY = "view.activity";
    static final String STOP_TASK = "view.stop-task";

    private static final int SCREENS_WITH_KEY = 9;
    private static final Phrase NO_FOLDER = Phrase.of("command.obstacle.no-folder");

    private ShellCommands() {}

    /// The id of the command that goes to this screen.
    static String goTo(Screen screen) {
        return "go." + screen.id();
    }

    static List<Command> ofFolder(FolderModel folders, Localization localization, Runnable chooseFolder) {
        ObservableValue<Optional<StepName>> undo = folders.ofSession(Session::nextUndo, Optional.empty());
        ObservableValue<Optional<StepName>> redo = folders.ofSession(Session::nextRedo, Optional.empty());
        ObservableValue<Boolean> currentUnsaved = folders.ofSession(Session::currentUnsaved, false);
        ObservableValue<Boolean> unsaved = folders.ofSession(Session::unsaved, 0).map(count -> count > 0);
        return List.of(
                Command.named("folder.open").icon(Feather.FOLDER).key("Shortcut+O").runs(chooseFolder),
                Command.named("folder.close").icon(Feather.X)
                        .onlyIf(folders.folder().map(Optional::isPresent), NO_FOLDER)
                        .runs(folders::close),
                Command.named("edit.undo").icon(Feather.CORNER_UP_LEFT).key("Shortcut+Z")
                        .title(named(undo, "command.edit.undo-step", localization))
                        .unless(sessionOr(folders, undo.map(Optional::isPresent), "command.obstacle.nothing-to-undo"))
                        .runs(inSession(folders, Session::undo)),
                Command.named("edit.redo").icon(Feather.CORNER_UP_RIGHT).key("Shortcut+Shift+Z").key("Shortcut+Y")
                        .title(named(redo, "command.edit.redo-step", localization))
                        .unless(sessionOr(folders, redo.map(Optional::isPresent), "command.obstacle.nothing-to-redo"))
                        .runs(inSession(folders, Session::redo)),
                Command.named("edit.history").icon(Feather.CLOCK).key("Alt+H")
                        .onlyIf(folders.folder().map(Optional::isPresent), NO_FOLDER)
                        .runs(inSession(folders, Session::history)),
                Command.named("changes.review").icon(Feather.GIT_COMMIT).key("Shortcut+R")
                        .unless(sessionOr(folders, unsaved, "command.obstacle.nothing-unsaved"))
                        .runs(inSession(folders, Session::review)),
                Command.named("changes.save").icon(Feather.SAVE).key("Shortcut+S")
                        .unless(sessionOr(folders, currentUnsaved, "command.obstacle.record-saved"))
                        .runs(inSession(folders, Session::saveCurrent)),
                Command.named("changes.save-all").icon(Feather.SAVE).key("Shortcut+Shift+S")
                        .unless(sessionOr(folders, unsaved, "command.obstacle.nothing-unsaved"))
                        .runs(inSession(folders, session -> session.saveAll(() -> {}))));
    }

    static List<Command> ofScreens(Navigation navigation, FolderModel folders) {
        List<Command> commands = new ArrayList<>();
        int place = 1;
        for (Screen screen : navigation.screens()) {
            Command.Builder go = Command.named(goTo(screen)).label(screen.labelKey()).icon(screen.icon())
                    .onlyIf(folders.folder().map(Optional::isPresent), NO_FOLDER);
            if (place <= SCREENS_WITH_KEY) {
                go.key("Shortcut+" + place++);
            }
            commands.add(go.runs(() -> navigation.show(screen.id())));
        }
        return commands;
    }

    static List<Command> ofLooks(Appearance appearance, Localization localization) {
        List<Command> commands = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            commands.add(Command.named("view.theme-" + theme.word()).icon(switch (theme) {
                case SYSTEM -> Feather.MONITOR;
                case LIGHT -> Feather.SUN;
                case DARK -> Feather.MOON;
            }).onlyIf(appearance.themeProperty().map(chosen -> chosen != theme),
                    Phrase.of("command.obstacle.theme-in-use")).runs(() -> appearance.themeProperty().set(theme)));
        }
        commands.add(Command.named("view.text-larger").icon(Feather.ZOOM_IN).key("Shortcut+Equals").key("Shortcut+Plus")
                .key("Shortcut+Add").onlyIf(appearance.canEnlarge(), Phrase.of("command.obstacle.text-largest"))
                .runs(appearance::enlargeText));
        commands.add(Command.named("view.text-smaller").icon(Feather.ZOOM_OUT).key("Shortcut+Minus")
                .key("Shortcut+Subtract").onlyIf(appearance.canReduce(), Phrase.of("command.obstacle.text-smallest"))
                .runs(appearance::reduceText));
        commands.add(Command.named("view.text-normal").icon(Feather.TYPE).key("Shortcut+0")
                .onlyIf(appearance.textScaleProperty().map(scale -> scale.intValue() != Appearance.NORMAL_TEXT),
                        Phrase.of("command.obstacle.text-normal"))
                .runs(() -> appearance.scaleText(Appearance.NORMAL_TEXT)));
        for (Language language : Language.values()) {
            commands.add(Command.named("view.language-" + language.tag()).icon(Feather.GLOBE)
                    .onlyIf(localization.languageProperty().map(chosen -> chosen != language),
                            Phrase.of("command.obstacle.language-in-use"))
                    .runs(() -> localization.languageProperty().set(language)));
        }
        return commands;
    }

    /// @param show shows or hides the list of what is under way
    static List<Command> ofActivity(ActivityViewModel activity, Runnable show) {
        ObservableValue<Optional<Phrase>> unstoppable = activity.first().map(line -> line.isEmpty()
                ? Optional.of(Phrase.of("command.obstacle.nothing-runs"))
                : line.get().name().unstoppable());
        return List.of(Command.named(ACTIVITY).icon(Feather.BELL).key("Alt+N").runs(show),
                Command.named(STOP_TASK).icon(Feather.X).key("Shortcut+Period").unless(unstoppable)
                        .runs(() -> activity.first().getValue().ifPresent(ActivityViewModel::stop)));
    }

    /// The name of the step is put into words when it is shown, in the language of then.
    private static ObservableValue<Optional<Phrase>> named(ObservableValue<Optional<StepName>> step, String key,
            Localization localization) {
        StepNames names = new StepNames(localization);
        return step.map(next -> next.map(name -> Phrase.of(key, localization.messages().map(_ -> names.of(name)))));
    }

    private static Runnable inSession(FolderModel folders, Consumer<Session> action) {
        return () -> folders.session().get().ifPresent(action);
    }

    private static ObservableValue<Optional<Phrase>> sessionOr(FolderModel folders, ObservableValue<Boolean> possible,
            String otherwiseKey) {
        Function<Boolean, Optional<Phrase>> reason = yes -> yes
                ? Optional.empty()
                : Optional.of(Phrase.of(otherwiseKey));
        ObservableValue<Optional<Phrase>> none = new SimpleObjectProperty<>(Optional.of(NO_FOLDER));
        return folders.session().flatMap(open -> open.isPresent() ? possible.map(reason) : none);
    }
}
