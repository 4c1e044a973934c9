package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Walks every command of the window as it is wired, with a folder open and without one.
class CommandsWindowTest extends AppWindowCase {
    private static final Path RECORDS = Path.of("records", "redis");
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages CHINESE = new Messages(Language.CHINESE);

    /// What the desktop, the window or a text field does by itself on one system or another.
    private static final Set<String> TAKEN = Set.of("alt+f4", "alt+space", "alt+tab", "alt+esc", "ctrl+a", "ctrl+c",
            "ctrl+v", "ctrl+x", "ctrl+space", "ctrl+tab", "ctrl+esc", "f11", "ctrl+backspace", "ctrl+delete",
            "ctrl+left", "ctrl+right", "ctrl+home", "ctrl+end", "ctrl+insert", "shift+insert", "shift+delete");

    /// Text controls undo by themselves; the form and the JSON text make the history of the folder of it.
    private static final List<String> UNDONE_BY_THE_EDITORS = List.of("edit.undo Shortcut+Z",
            "edit.redo Shift+Shortcut+Z");

    CommandsWindowTest() {
        super(RECORDS);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    @Test
    void everyCommandHasANameInBothLanguages(FxRobot robot) throws Exception {
        open(robot);
        assertEquals(List.of(), ids(command -> !named(command.labelKey())
                || !named("command.group." + command.group())));
        assertEquals(List.of(), twice(ENGLISH));
        assertEquals(List.of(), twice(CHINESE));
    }

    @Test
    void everyCommandIsFoundInThePaletteByItsName(FxRobot robot) throws Exception {
        open(robot);
        CommandSearch search = new CommandSearch(shell().registry(), shell().localization(),
                new RecentCommands(shell().remembered()));
        for (Language language : Language.values()) {
            robot.interact(() -> shell().localization().languageProperty().set(language));
            assertEquals(List.of(), ids(command -> search
                    .matching(FuzzyText.of(shell().localization().now(command.labelKey()))).stream().findFirst()
                    .filter(found -> found.command().equals(command)).isEmpty()));
        }
    }

    @Test
    void menusStandInTheOrderOfADesktopAndHoldEveryCommandOnce(FxRobot robot) throws Exception {
        open(robot);
        MainMenu main = new MainMenu(shell().registry(), shell().controls(), shell().localization());
        List<Menu> menus = WaitForAsyncUtils.waitForAsyncFx(10_000, main::menus);
        assertEquals("File, Edit, View, Go, List, Record, Problems, Regex, Logs, Settings, Help", named(menus));
        robot.interact(() -> shell().localization().languageProperty().set(Language.CHINESE));
        assertEquals("文件, 编辑, 视图, 前往, 列表, 记录, 问题, 正则, 日志, 设置, 帮助", named(menus));
        List<String> held = menus.stream().flatMap(menu -> menu.getItems().stream()).map(MenuItem::getId)
                .filter(Objects::nonNull).sorted().toList();
        assertEquals(ids(_ -> true).stream().map(id -> "menu-" + id.replace('.', '-')).sorted().toList(), held);
        assertEquals(List.of("menu-folder-open", "menu-app-quit"),
                List.of(menus.getFirst().getItems().getFirst().getId(),
                        menus.getFirst().getItems().getLast().getId()));
        assertEquals("menu-help-about", menus.getLast().getItems().getLast().getId());
    }

    private static String named(List<Menu> menus) {
        return menus.stream().map(MenuItem::getText).collect(Collectors.joining(", "));
    }

    @Test
    void aCommandThatIsOffSaysWhyInBothLanguages(FxRobot robot) throws Exception {
        assertEquals(List.of(), unexplained());
        assertTrue(ids(command -> !command.isEnabled()).contains("changes.save-all"));
        open(robot);
        assertEquals(List.of(), unexplained());
        assertTrue(ids(command -> !command.isEnabled()).contains("edit.undo"));
    }

    @Test
    void keysFollowTheHabitsOfThePlatform(FxRobot robot) throws Exception {
        open(robot);
        assertEquals(List.of(), ids(command -> command.keys().stream().anyMatch(key -> TAKEN.contains(pressed(key)))));
        assertEquals(List.of(), ids(command -> keys(command).anyMatch(CommandsWindowTest::namesOnePlatform)));
        assertEquals(List.of(), ids(command -> keys(command).anyMatch(CommandsWindowTest::writesALetter)));
    }

    @Test
    void noKeyMeansTwoThingsInOnePlace(FxRobot robot) throws Exception {
        open(robot);
        Map<String, List<String>> meanings = new TreeMap<>();
        for (Command command : shell().registry().commands()) {
            command.keys().forEach(key -> meanings.computeIfAbsent(pressed(key), _ -> new ArrayList<>())
                    .add(command.id()));
            command.ownKey().ifPresent(key -> meanings
                    .computeIfAbsent(command.group() + " " + pressed(key), _ -> new ArrayList<>()).add(command.id()));
        }
        meanings.values().removeIf(this::neverMeet);
        assertEquals(Map.of(), meanings);
    }

    /// Whether each of the commands belongs to a screen, and no two to the same one.
    private boolean neverMeet(List<String> ids) {
        List<String> screens = ids.stream().flatMap(id -> shell().registry().get(id).screen().stream()).distinct()
                .toList();
        return ids.size() < 2 || screens.size() == ids.size();
    }

    @Test
    void theKeysOfTheWindowWorkWhileATextIsEdited(FxRobot robot) throws Exception {
        open(robot);
        TextArea area = new TextArea("text");
        List<String> swallowed = new ArrayList<>();
        robot.interact(() -> {
            StackPane around = new StackPane(area);
            new Scene(around);
            around.applyCss();
            for (Command command : shell().registry().commands()) {
                for (KeyCombination key : command.keys()) {
                    boolean[] reached = {false};
                    around.setOnKeyPressed(event -> reached[0] = true);
                    Event.fireEvent(area, stroke((KeyCodeCombination) key));
                    if (!reached[0]) {
                        swallowed.add(command.id() + " " + key);
                    }
                }
            }
        });
        assertEquals(UNDONE_BY_THE_EDITORS, swallowed);
    }

    private List<String> unexplained() {
        return ids(command -> shell().registry().obstacleNow(command).filter(why -> !isSaid(why)).isPresent());
    }

    private static boolean isSaid(Phrase why) {
        return Stream.of(ENGLISH, CHINESE)
                .allMatch(texts -> texts.has(why.key()) && !texts.text(why.key(), why.arguments().toArray()).isBlank());
    }

    private static boolean named(String key) {
        return ENGLISH.has(key) && CHINESE.has(key);
    }

    private List<String> twice(Messages texts) {
        Set<String> seen = new TreeSet<>();
        return ids(command -> !seen.add(texts.text(command.labelKey())));
    }

    private static Stream<KeyCombination> keys(Command command) {
        return Stream.concat(command.keys().stream(), command.ownKey().stream());
    }

    private static String pressed(KeyCombination key) {
        return key.getName().toLowerCase(Locale.ROOT).replace("shortcut", "ctrl");
    }

    /// Ctrl is Command on a Mac: only `Shortcut` means both.
    private static boolean namesOnePlatform(KeyCombination key) {
        return key.getControl() == KeyCombination.ModifierValue.DOWN
                || key.getMeta() == KeyCombination.ModifierValue.DOWN;
    }

    /// Ctrl+Alt is AltGr, which writes letters on many keyboards; a letter without Ctrl or Alt is text.
    private static boolean writesALetter(KeyCombination key) {
        boolean shortcut = key.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean alt = key.getAlt() == KeyCombination.ModifierValue.DOWN;
        KeyCode code = ((KeyCodeCombination) key).getCode();
        return shortcut && alt || !shortcut && !alt && (code.isLetterKey() || code.isDigitKey());
    }

    private static KeyEvent stroke(KeyCodeCombination key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key.getCode(),
                key.getShift() == KeyCombination.ModifierValue.DOWN,
                key.getShortcut() == KeyCombination.ModifierValue.DOWN,
                key.getAlt() == KeyCombination.ModifierValue.DOWN, false);
    }

    private List<String> ids(Predicate<Command> wanted) {
        return shell().registry().commands().stream().filter(wanted).map(Command::id).toList();
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> shell().folders().open(RECORDS));
        await("the folder is open", () -> shell().folders().session().get().isPresent());
        assertFalse(shell().registry().commands().isEmpty());
    }
}
