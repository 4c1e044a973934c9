package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.ScriptedFileDialogs;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
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
    private static final TaskName WORK = TaskName.stoppable(Phrase.of("app.task.checking"), TaskName.Unit.RECORDS);

    private final Path folder;
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final ScriptedFileDialogs fileDialogs = new ScriptedFileDialogs();
    private final List<PersonalSettings> stored = new ArrayList<>();
    private final FixtureScreen first = new FixtureScreen("first");
    private final FixtureScreen second = new FixtureScreen("second");
    private final FixtureSession session = new FixtureSession();
    private Executor background = Runnable::run;
    private Optional<Shell> made = Optional.empty();

    ShellWindowTest(@TempDir Path temporary) throws IOException {
        this.folder = Files.createDirectory(temporary.resolve("records"));
    }

    @Start
    void show(Stage stage) {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withTheme(Theme.LIGHT).withLanguage(Language.ENGLISH);
        Shell shell = new Shell(stage,
                new Surroundings(settings, stored::add, work -> background.execute(work), delay, folder,
                        Locale.ENGLISH, (owner, localization) -> fileDialogs, SilentDesktop.OUTSIDE, Optional.empty()));
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
        command(robot, "light");
        openPalette(robot);
        assertEquals(List.of("Light theme, This theme is in use.", "Dark theme, View"), rows(robot).subList(0, 2));
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
        TextInputControl search = robot.lookup("#key-search").queryTextInputControl();
        assertTrue(search.isFocused());
        robot.interact(() -> search.setText("undo"));
        assertEquals(List.of("Ctrl+Z"), keyCaps(robot));
        robot.interact(() -> search.appendText("xyz"));
        assertEquals("No key fits “undoxyz”.", text(robot, "#key-nothing"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aNoticeIsDismissedByEscapeAndKeptInTheList(FxRobot robot) {
        tell(robot, Tone.ERROR, "app.unsaved.text");
        assertEquals(1, robot.lookup(".toast").queryAll().size());
        assertEquals("1", text(robot, "#command-view-activity"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup(".toast").queryAll().size());
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        assertEquals("activity-scroll", focused());
        assertTrue(texts(robot, "#activity-pane .label").contains(shell().localization().now("app.unsaved.text")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#activity-pane").query().isVisible());
        assertEquals("command-folder-open", focused());
    }

    @Test
    void aNoticeCoversNeitherTheEditorNorTheStatusLine(FxRobot robot) {
        open(robot);
        tell(robot, Tone.INFO, "app.unsaved.text");
        Bounds toast = inScene(robot, ".toast");
        assertTrue(toast.getMaxX() < shell().stage().getScene().getWidth() / 2, toast.toString());
        assertTrue(toast.getMaxY() < inScene(robot, "#status").getMinY(), toast.toString());
    }

    @Test
    void aNoticeThatIsPointedAtStays(FxRobot robot) {
        tell(robot, Tone.INFO, "app.unsaved.text");
        robot.moveTo(".toast-text");
        robot.interact(delay::pass);
        assertEquals(1, robot.lookup(".toast").queryAll().size());
        robot.moveTo("#search");
        robot.interact(delay::pass);
        assertEquals(0, robot.lookup(".toast").queryAll().size());
    }

    @Test
    void workUnderWayIsToldOfAndStopped(FxRobot robot) {
        FxTask task = startLongWork(robot);
        assertEquals("Checking the records", text(robot, "#activity-name"));
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        assertTrue(texts(robot, "#activity-pane .label").contains("Checking the records"));
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        assertFalse(task.isRunning());
        assertFalse(robot.lookup("#activity-task").query().isVisible());
        assertTrue(texts(robot, "#activity-pane .label").contains("Ended"));
    }

    @Test
    void theDetailsOfAFailureAreCopied(FxRobot robot) {
        robot.interact(() -> shell().tasks().start(WORK, (_, _) -> {
            throw new IOException("disk full");
        }, _ -> {}, _ -> {}));
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        robot.clickOn(".activity-copy");
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].contains("java.io.IOException: disk full"), copied[0]);
    }

    @Test
    void theListOfTasksGoesWhenTheWorkGoesOnElsewhere(FxRobot robot) {
        robot.clickOn("#command-view-activity");
        assertTrue(robot.lookup("#activity-pane").query().isVisible());
        robot.clickOn("#command-view-activity");
        assertFalse(robot.lookup("#activity-pane").query().isVisible());
        robot.clickOn("#command-view-activity").clickOn("#search");
        assertFalse(robot.lookup("#activity-pane").query().isVisible());
    }

    @Test
    void aFolderThatIsDroppedAnywhereIsOpened(FxRobot robot) throws TimeoutException {
        Label source = new Label("drag me");
        robot.interact(() -> {
            source.setId("source");
            source.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(folder.toFile()));
                source.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            ((Pane) robot.lookup("#toasts").query()).getChildren().add(source);
        });
        robot.drag("#source").moveTo("#welcome");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Drop to open the folder records", text(robot, "#drop-words"));
        robot.drop();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text(robot, "#folder-menu").equals("records"));
        assertFalse(robot.lookup("#drop-layer").query().isVisible());
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
    void textsGrowAndShrinkByKeyAndTheSizeIsRemembered(FxRobot robot) {
        Labeled title = robot.lookup("#welcome .heading").queryAs(Labeled.class);
        assertEquals(16, title.getFont().getSize());
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(19.2, title.getFont().getSize(), 0.01);
        assertEquals(Optional.of("120"), saved().getLast().choice("view.text-scale"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(16, title.getFont().getSize());
    }

    @Test
    void undoNamesTheStepInTooltipPaletteAndMenu(FxRobot robot) {
        open(robot);
        Command undo = shell().registry().get("edit.undo");
        assertEquals("Undo (Ctrl+Z)\nNothing to undo.", hint(undo));
        robot.interact(() -> session.unsaved.set(1));
        assertEquals("Undo: Edit Confidence (Ctrl+Z)", hint(undo));
        robot.interact(() -> shell().localization().languageProperty().set(Language.CHINESE));
        assertEquals("撤销：编辑“可信度”（Ctrl+Z）", hint(undo));
        robot.interact(() -> shell().localization().languageProperty().set(Language.ENGLISH));
        openPalette(robot);
        robot.write("undo");
        assertEquals("Undo: Edit Confidence, Edit, Ctrl+Z", rows(robot).getFirst());
        MenuItem item = shell().controls().menuItem(undo);
        assertEquals("Undo: Edit Confidence", item.getText());
    }

    @Test
    void tellsWhereTheSettingsAreKeptAndCopiesIt(FxRobot robot) {
        command(robot, "about");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(folder.toString(), robot.lookup("#about-settings").queryTextInputControl().getText());
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertEquals("Copied", text(robot, "#about-copy-settings"));
        robot.interact(() -> assertEquals(folder.toString(), Clipboard.getSystemClipboard().getString()));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#about").tryQuery().isEmpty());
    }

    @Test
    void aMenuSaysWhyAnItemIsOff(FxRobot robot) {
        MenuItem item = shell().controls().menuItem(shell().registry().get("changes.save"));
        assertEquals("Save this record – No folder is open.", item.getText());
        open(robot);
        assertEquals("Save this record – This record is saved.", item.getText());
        robot.interact(() -> session.unsaved.set(1));
        assertEquals("Save this record", item.getText());
    }

    private String hint(Command command) {
        return shell().controls().hint(command).getValue();
    }

    @Test
    void f6GoesFromPartToPart(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertEquals("command-view-activity", focused());
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

    private void tell(FxRobot robot, Tone tone, String key) {
        robot.interact(() -> shell().notifier().tell(Notice.of(tone, Phrase.of(key))));
    }

    /// Work that ends when it is stopped; told of since it takes its time.
    private FxTask startLongWork(FxRobot robot) {
        background = _ -> {};
        FxTask[] task = new FxTask[1];
        robot.interact(() -> {
            task[0] = shell().tasks().start(WORK, (_, _) -> "never", _ -> {}, _ -> {});
            delay.pass();
        });
        return task[0];
    }

    private static Bounds inScene(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private Shell shell() {
        return made.orElseThrow();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> shell().folders().open(folder));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> shell().folders().session().set(Optional.of(session)));
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
