package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class PaletteWindowTest extends ShellWindowCase {
    PaletteWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary);
    }

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void thePaletteRunsACommandFoundByName(FxRobot robot) {
        command(robot, "dark");
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
        assertEquals(List.of(Theme.DARK), saved().stream().map(PersonalSettings::theme).toList());
    }

    @Test
    void whatCanBeRunIsChosenBeforeWhatCannot(FxRobot robot) {
        openPalette(robot);
        robot.write("o");
        ListView<Suggestion> rows = robot.lookup("#suggestions .list-view").queryListView();
        int first = IntStream.range(0, rows.getItems().size())
                .filter(i -> rows.getItems().get(i).obstacle().isEmpty()).findFirst().orElseThrow();
        assertEquals(first, rows.getSelectionModel().getSelectedIndex());
        assertTrue(rows.getItems().stream().anyMatch(row -> row.obstacle().isPresent()));
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
    void itsSheetIsAsWideAsTheField(FxRobot robot) {
        openPalette(robot);
        Bounds field = robot.lookup("#search").query().localToScene(robot.lookup("#search").query().getLayoutBounds());
        Bounds sheet = robot.lookup("#suggestions").query().getBoundsInParent();
        assertEquals(field.getWidth(), robot.lookup("#suggestions").<Region>query().getWidth(), 1);
        assertEquals(field.getCenterX(), sheet.getCenterX(), 1);
    }

    @Test
    void aTitleIsWholeWhereTheRowHasRoomForIt(FxRobot robot) {
        openPalette(robot);
        robot.interact(() -> robot.lookup("#suggestions").queryParent().layout());
        Set<Region> titles = robot.lookup("#suggestions .suggestion-title").match(Node::isVisible)
                .queryAllAs(Region.class);
        assertFalse(titles.isEmpty());
        assertEquals(List.of(), titles.stream().filter(title -> title.getWidth() < title.prefWidth(-1)).toList());
    }

    @Test
    void thePaletteHasEveryCommand(FxRobot robot) {
        openPalette(robot);
        ListView<?> list = robot.lookup("#suggestions .list-view").queryListView();
        assertEquals(shell().registry().commands().size(), list.getItems().size());
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
    void recordsThatAreFoundTooLateDoNotTakeThePlaceOfCommands(FxRobot robot) {
        open(robot);
        HandDrivenExecutor background = new HandDrivenExecutor();
        session.searching = background;
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        openPalette(robot);
        robot.write("dark");
        List<String> commands = rows(robot);
        robot.interact(background::runAll);
        assertEquals(commands, rows(robot));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), session.asked);
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
    }

    @Test
    void enterRunsNoCommandWhileRecordsAreLookedFor(FxRobot robot) {
        open(robot);
        session.searching = new HandDrivenExecutor();
        openPalette(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        assertFalse(robot.lookup("#suggestions").query().isVisible());
        robot.type(KeyCode.ENTER);
        assertEquals("search", focused());
    }

    @Test
    void whatWasRunByNameComesFirstTheNextTime(FxRobot robot) {
        command(robot, "about");
        robot.type(KeyCode.ESCAPE);
        command(robot, "dark");
        command(robot, "light");
        openPalette(robot);
        assertEquals("Dark theme, View", rows(robot).getFirst(), "the light one is in use");
        assertTrue(rows(robot).get(1).startsWith("About"), rows(robot).get(1));
        assertEquals(List.of("recently used", "other commands"),
                robot.lookup("#suggestions .suggestion-section").queryAllAs(Labeled.class).stream()
                        .filter(Node::isVisible).map(Labeled::getText).toList());
    }

    @Test
    void theKeySheetListsTheKeysAndLeavesByEscape(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(keyCaps(robot).containsAll(List.of("Ctrl+S", "Ctrl+Shift+P", "F1")));
        robot.type(KeyCode.DOWN);
        assertTrue(robot.lookup("#key-scroll").query().isFocused());
        assertFalse(robot.lookup("#key-scroll").queryAs(ScrollPane.class).getBorder().getStrokes().isEmpty());
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#key-scroll").queryAs(ScrollPane.class).getVvalue() > 0);
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), robot.lookup("#key-sheet").tryQuery());
    }

    @Test
    void theKeySheetIsTurnedByPagesFromItsSearchField(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F1);
        ScrollPane scroll = robot.lookup("#key-scroll").queryAs(ScrollPane.class);
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
            double shown = scroll.getViewportBounds().getHeight();
            double turned = scroll.getVvalue() * (scroll.getContent().getLayoutBounds().getHeight() - shown);
            return Math.abs(turned - shown) < 1 || scroll.getVvalue() == 1;
        });
        assertTrue(robot.lookup("#key-search").query().isFocused());
        robot.type(KeyCode.PAGE_UP);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> scroll.getVvalue() == 0);
        robot.type(KeyCode.ESCAPE);
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

    private String hint(Command command) {
        return shell().controls().hint(command).getValue();
    }

    private static List<String> keyCaps(FxRobot robot) {
        return robot.lookup("#key-sheet .key-cap").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup("#suggestions .list-cell").queryAll().stream().map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank()).toList();
    }
}
