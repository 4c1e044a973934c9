package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class ShellWindowTest extends ShellWindowCase {
    ShellWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary);
    }

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void theMainThingToDoHasTheFocusAtStart(FxRobot robot) {
        assertEquals("command-folder-open", focused());
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
    void theWordsOfTheToolkitFollowTheLanguage(FxRobot robot) {
        command(robot, "chinese");
        assertTrue(monthInCalendar(robot).contains("月"), () -> monthInCalendar(robot));
        command(robot, "english");
        assertEquals("March", monthInCalendar(robot));
    }

    private static String monthInCalendar(FxRobot robot) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> {
            Node calendar = new DatePickerSkin(new DatePicker(LocalDate.of(2026, 3, 1))).getPopupContent();
            calendar.lookupAll(".spinner-label").forEach(label -> words.add(((Labeled) label).getText()));
        });
        return words.getFirst();
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
    void asksBeforeUnsavedChangesAreLeft(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.unsaved.set(2));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        assertEquals("Save all 2", text(robot, "#unsaved-save"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(shell().stage().isShowing());
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#unsaved-save").queryButton().fire());
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
    void theQuestionNamesBesideTheFilesWhatNoSaveKeeps(FxRobot robot) {
        open(robot);
        session.unfinished.add("redis/oom · house_note");
        robot.interact(() -> session.unsaved.set(1));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        assertEquals(List.of("redis/1.json",
                "What was typed here is not JSON yet. It cannot be saved, and is lost when you leave:",
                "redis/oom · house_note", "Save the changes before you leave?"),
                robot.lookup(".dialog-text").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        robot.interact(() -> robot.lookup("#unsaved-save").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shell().stage().isShowing());
    }

    @Test
    void theWindowStaysWhereTheSaveFails(FxRobot robot) {
        open(robot);
        session.refusing = true;
        robot.interact(() -> session.unsaved.set(1));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#unsaved-save").queryButton().fire());
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
            ((Pane) robot.lookup("#status").query()).getChildren().add(source);
        });
        robot.drag("#source").moveTo("#welcome");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Drop to open the folder records", text(robot, "#drop-words"));
        robot.drop();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text(robot, "#folder-menu").equals("records"));
        assertFalse(robot.lookup("#drop-layer").query().isVisible());
    }

    @Test
    void theMainMenuOpensByKey(FxRobot robot) throws TimeoutException {
        AppWindowCase.await("the window has the focus", () -> robot.listTargetWindows().getFirst().isFocused());
        robot.type(KeyCode.F10);
        AppWindowCase.await("the menu is open",
                () -> openMenu().map(menu -> menu.getItems().getFirst().getText()).equals(Optional.of("File")));
        AppWindowCase.await("it has the keys", () -> openMenu().orElseThrow().isFocused());
        // A key of the display that comes before the menu listens is lost.
        AppWindowCase.await("the menu is closed", () -> {
            robot.type(KeyCode.ESCAPE);
            return openMenu().isEmpty();
        });
    }

    private static Optional<ContextMenu> openMenu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(Window::isShowing).findFirst();
    }

    @Test
    void theThemeIsChosenAtTheFootOfTheRail(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#menu-view-theme-dark");
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
    }

    @Test
    void textsGrowAndShrinkByKeyAndTheSizeIsRemembered(FxRobot robot) throws TimeoutException {
        Labeled title = robot.lookup("#welcome .heading").queryAs(Labeled.class);
        assertEquals(16, title.getFont().getSize());
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        AppWindowCase.await("the text has grown", () -> Math.abs(title.getFont().getSize() - 19.2) < 0.01);
        assertEquals(Optional.of("120"), saved().getLast().choice("view.text-scale"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        AppWindowCase.await("the text has its size again", () -> title.getFont().getSize() == 16);
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

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Optional.ofNullable(node.getAccessibleText()).orElse(text);
    }
}
