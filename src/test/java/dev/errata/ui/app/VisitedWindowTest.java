package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Ways from record to record and from folder to folder, by keyboard alone.
class VisitedWindowTest extends AppWindowCase {
    private static final List<String> NAMES = List.of("deadlock", "loop", "panic");
    private final Path other;

    VisitedWindowTest(@TempDir Path temporary) throws IOException {
        super(Files.createDirectory(temporary.resolve("records")));
        other = Files.createDirectory(temporary.resolve("other"));
        for (String name : NAMES) {
            writeRecord(folder, name);
        }
        writeRecord(other, "elsewhere");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), 1440, 900);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("the first record is shown", () -> id(robot).equals("go/deadlock"));
    }

    @Test
    void backAndForwardLeadThroughTheVisitedRecords(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.DOWN, KeyCombination.ALT_DOWN);
        await("the next is shown", () -> id(robot).equals("go/loop"));
        stroke(robot, KeyCode.DOWN, KeyCombination.ALT_DOWN);
        await("the last is shown", () -> id(robot).equals("go/panic"));
        stroke(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        await("it is back", () -> id(robot).equals("go/loop"));
        stroke(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        await("it is back at the first", () -> id(robot).equals("go/deadlock"));
        stroke(robot, KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        await("it is forward", () -> id(robot).equals("go/loop"));
    }

    @Test
    void aRecordIsFoundByAFewOfItsLetters(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.P, KeyCombination.CONTROL_DOWN);
        robot.write("gopa", 0);
        await("it is offered", () -> robot.lookup("#suggestions .list-view").tryQueryAs(ListView.class)
                .filter(list -> String.valueOf(list.getSelectionModel().getSelectedItem()).contains("go/panic"))
                .isPresent());
        robot.type(KeyCode.ENTER);
        await("it is shown", () -> id(robot).equals("go/panic"));
    }

    @Test
    void whoComesFromNowhereIsLedToTheListByEscape(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().stage().getScene().getRoot().requestFocus());
        stroke(robot, KeyCode.P, KeyCombination.CONTROL_DOWN);
        await("the search has the focus", () -> robot.lookup("#search").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        await("the list has the focus", () -> robot.lookup("#record-list").query().isFocused());
    }

    @Test
    void theIdIsCopied(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.C, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        await("it is on the clipboard", () -> "go/deadlock".equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aFolderOpenedBeforeIsOpenedAgain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().folders().open(other));
        await("the other folder is shown", () -> id(robot).equals("go/elsewhere"));
        assertEquals(List.of(other.toAbsolutePath(), folder.toAbsolutePath()),
                shell().remembered().settings().recentFolders());
        robot.interact(() -> shell().folders().close());
        await("the recent folders are offered", () -> robot.lookup("#recent-folders").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#recent-folders .recent-folder").queryAllAs(Button.class).stream()
                .filter(button -> folder.toString().equals(button.getAccessibleText())).findFirst().orElseThrow()
                .fire());
        await("the folder is back where it was left", () -> id(robot).equals("go/deadlock"));
    }

    private static String id(FxRobot robot) {
        return robot.lookup("#editor-id").tryQueryAs(javafx.scene.control.Labeled.class)
                .map(javafx.scene.control.Labeled::getText).orElse("");
    }
}
