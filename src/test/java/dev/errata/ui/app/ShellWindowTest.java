package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.ScriptedFileDialogs;
import dev.errata.ui.fx.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellWindowTest {
    private final Path folder;
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final ScriptedFileDialogs fileDialogs = new ScriptedFileDialogs();
    private final List<PersonalSettings> stored = new ArrayList<>();
    private final FixtureScreen first = new FixtureScreen("first");
    private final FixtureScreen second = new FixtureScreen("second");
    private final FixtureSession session = new FixtureSession();
    private Optional<Shell> made = Optional.empty();

    ShellWindowTest(@TempDir Path temporary) throws IOException {
        this.folder = Files.createDirectory(temporary.resolve("records"));
    }

    @Start
    void show(Stage stage) {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withTheme(Theme.LIGHT).withLanguage(Language.ENGLISH);
        Shell shell = new Shell(stage, new Surroundings(settings, stored::add, Runnable::run, delay, folder,
                Locale.ENGLISH, (owner, localization) -> fileDialogs, page -> {}, Optional.empty()));
        shell.hang(List.of(first, second));
        made = Optional.of(shell);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        shell.focusContent();
    }

    @Test
    void theMainThingToDoHasTheFocusAtStart(FxRobot robot) {
        assertEquals("command-folder-open", focused());
    }

    @Test
    void thePaletteRunsACommandFoundByName(FxRobot robot) {
        command(robot, "dark");
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
        assertEquals(List.of(Theme.DARK), saved().stream().map(PersonalSettings::theme).toList());
    }

    @Test
    void everyLabelFollowsTheLanguage(FxRobot robot) {
        assertEquals("Review changes", text(robot, "#command-changes-review"));
        command(robot, "chinese");
        assertEquals("查看更改", text(robot, "#command-changes-review"));
        assertEquals("打开文件夹…", text(robot, "#command-folder-open"));
        assertEquals("中文", text(robot, "#status-language"));
        command(robot, "english");
        assertEquals("Review changes", text(robot, "#command-changes-review"));
    }

    @Test
    void thePaletteSaysWhyACommandCannotRun(FxRobot robot) {
        openPalette(robot);
        robot.write("save this record");
        assertEquals(List.of("Save this record, No folder is open., Ctrl+S"), rows(robot));
    }

    @Test
    void escapeLeavesThePaletteAndGivesTheFocusBack(FxRobot robot) {
        openPalette(robot);
        robot.type(KeyCode.ESCAPE);
        assertEquals("command-folder-open", focused());
        assertFalse(robot.lookup("#suggestions").query().isVisible());
    }

    @Test
    void thePaletteHasEveryCommand(FxRobot robot) {
        openPalette(robot);
        ListView<?> list = robot.lookup("#suggestions .list-view").queryListView();
        assertEquals(shell().registry().commands().size(), list.getItems().size());
    }

    @Test
    void opensTheChosenFolderOnItsFirstScreen(FxRobot robot) {
        fileDialogs.answer(folder);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        assertEquals("records", text(robot, "#folder-menu"));
        assertEquals("field-first", focused());
        assertEquals("status of first", text(robot, "#status-first"));
        assertEquals(List.of(List.of(folder)), saved().stream().map(PersonalSettings::recentFolders).toList());
    }

    @Test
    void aKeyGoesToAScreen(FxRobot robot) {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertEquals("field-second", focused());
        assertEquals(Optional.of("second"), shell().registry().screenProperty().get());
    }

    @Test
    void showsTheCountOfAScreenAtItsIcon(FxRobot robot) {
        robot.interact(() -> second.badge.set(142));
        assertEquals(List.of("142"), robot.lookup(".badge").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible).map(Labeled::getText).toList());
    }

    @Test
    void saysHowManyChangesASaveWrites(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.unsaved.set(2));
        assertEquals("Save 2", text(robot, "#command-changes-save-all"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertEquals("Save 1", text(robot, "#command-changes-save-all"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals("Save", text(robot, "#command-changes-save-all"));
        assertTrue(robot.lookup("#command-changes-save-all").query().isDisabled());
    }

    @Test
    void aTextInTheFieldOffersRecordsOfWhichTheFirstIsChosen(FxRobot robot) {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        robot.write("oom").type(KeyCode.ENTER);
        assertEquals(List.of("go to oom"), session.asked);
        assertEquals("field-first", focused());
        assertEquals("", robot.lookup("#search").queryTextInputControl().getText());
    }

    @Test
    void whatWasRunByNameComesFirstTheNextTime(FxRobot robot) {
        command(robot, "dark");
        command(robot, "english");
        openPalette(robot);
        assertEquals(List.of("English, View", "Dark theme, View"), rows(robot).subList(0, 2));
        assertEquals(List.of("recently used", "other commands"),
                robot.lookup("#suggestions .suggestion-section").queryAllAs(Labeled.class).stream()
                        .filter(Node::isVisible).map(Labeled::getText).toList());
    }

    @Test
    void asksBeforeUnsavedChangesAreLeft(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.unsaved.set(2));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        assertEquals("Save all 2", text(robot, "#unsaved-save"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(shell().stage().isShowing());
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        robot.clickOn("#unsaved-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shell().stage().isShowing());
        assertEquals(List.of("save", "close"), session.asked);
    }

    @Test
    void theQuestionNamesTheFirstFilesAndCountsTheRest(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.unsaved.set(10));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        List<String> said = robot.lookup(".dialog-text").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .toList();
        assertEquals(List.of("redis/1.json\nredis/2.json\nredis/3.json\nredis/4.json\nredis/5.json\nredis/6.json\n"
                + "redis/7.json\nredis/8.json", "and 2 more"), said.subList(0, 2));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theWindowStaysWhereTheSaveFails(FxRobot robot) {
        open(robot);
        session.refusing = true;
        robot.interact(() -> session.unsaved.set(1));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        robot.clickOn("#unsaved-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shell().stage().isShowing());
        assertEquals(List.of("save"), session.asked);
    }

    @Test
    void asksAboutWhatIsTypedAndNotYetTakenIn(FxRobot robot) {
        open(robot);
        session.typed = 1;
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        assertEquals("Save it", text(robot, "#unsaved-save"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(shell().stage().isShowing());
    }

    @Test
    void theKeySheetListsTheKeysAndLeavesByEscape(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(keyCaps(robot).containsAll(List.of("Ctrl+S", "Ctrl+Shift+P", "F1")));
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), robot.lookup("#key-sheet").tryQuery());
    }

    @Test
    void theKeySheetIsSearchedAsOneTypes(FxRobot robot) {
        robot.type(KeyCode.F1);
        robot.write("undo");
        assertEquals(List.of("Ctrl+Z"), keyCaps(robot));
        robot.write("xyz");
        assertEquals("No key fits “undoxyz”.", text(robot, "#key-nothing"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theMainMenuOpensByKey(FxRobot robot) {
        robot.type(KeyCode.F10);
        assertTrue(Window.getWindows().size() > 1);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theThemeIsChosenAtTheFootOfTheRail(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#menu-view-theme-dark");
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
    }

    @Test
    void f6GoesFromPartToPart(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertEquals("status-language", focused());
        robot.type(KeyCode.F6);
        assertEquals("main-menu-button", focused());
        robot.type(KeyCode.F6);
        assertEquals("settings", focused());
        robot.type(KeyCode.F6);
        assertEquals("command-folder-open", focused());
    }

    @Test
    void anUnexpectedErrorIsToldAndTheSessionGoesOn(FxRobot robot) {
        UncaughtErrors errors = new UncaughtErrors(shell().tasks(), shell().dialogs(), shell().localization(), folder);
        errors.uncaughtException(Thread.currentThread(), new IllegalStateException("bang"));
        WaitForAsyncUtils.waitForFxEvents();
        TextInputControl details = robot.lookup("#error-details").queryTextInputControl();
        assertTrue(details.getText().startsWith("java.lang.IllegalStateException: bang"), details.getText());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), robot.lookup("#error-details").tryQuery());
        command(robot, "dark");
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
    }

    @Test
    void everyControlHasAnAccessibleName(FxRobot robot) {
        open(robot);
        List<String> nameless = robot.lookup(node -> node.isFocusTraversable() && node.isVisible()).queryAll().stream()
                .filter(node -> name(node).isBlank()).map(Node::toString).toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void nothingIsCutOffInTheBar(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.unsaved.set(1234));
        Bounds save = robot.lookup("#command-changes-save-all").query().localToScene(
                robot.lookup("#command-changes-save-all").query().getLayoutBounds());
        assertTrue(save.getMaxX() <= shell().stage().getScene().getWidth(), save.toString());
        assertEquals("Save 1,234", text(robot, "#command-changes-save-all"));
    }

    private Shell shell() {
        return made.orElseThrow();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            shell().folders().open(folder);
            shell().folders().session().set(Optional.of(session));
        });
    }

    private static void openPalette(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private static void command(FxRobot robot, String words) {
        openPalette(robot);
        robot.write(words).type(KeyCode.ENTER);
    }

    private List<PersonalSettings> saved() {
        delay.pass();
        return stored;
    }

    private static List<String> keyCaps(FxRobot robot) {
        return robot.lookup("#key-sheet .key-cap").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup("#suggestions .list-cell").queryAll().stream().map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank()).toList();
    }

    private String focused() {
        return Optional.ofNullable(shell().stage().getScene().getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Optional.ofNullable(node.getAccessibleText()).orElse(text);
    }
}
