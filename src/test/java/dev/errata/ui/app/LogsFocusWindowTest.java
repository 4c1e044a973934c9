package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Where the focus is on the screen of logs while a log that is followed grows.
class LogsFocusWindowTest extends AppWindowCase {
    private final Path log;

    LogsFocusWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/settings.toml"), "[logs.none]\nfiles = [\"gone.log\"]\n");
        Files.writeString(folder.resolve("refused.json"),
                "{\"id\": \"net/refused\", \"signature\": \"connection refused\", \"regex\": \"connection refused\"}");
        log = Files.writeString(temporary.resolve("server.log"), "fine\nconnection refused\n");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1300, 850);
    }

    private void followLog(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        await("the screen says what to do", () -> robot.lookup("#logs-none").tryQuery().isPresent());
        open(robot, log);
        await("the log was matched", () -> robot.lookup("#logs-summary").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().startsWith("2 lines")).isPresent());
        await("its lines have the focus", () -> focused().equals("log-view"));
        stroke(robot, KeyCode.T, KeyCombination.CONTROL_DOWN);
        await("the log is followed", () -> text(robot, "#logs-summary").startsWith("Following"));
    }

    private void open(FxRobot robot, Path file) {
        fileDialogs.answer(file);
        stroke(robot, KeyCode.O, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private void grow(FxRobot robot, int hits) throws Exception {
        Files.writeString(log, "connection refused\n", StandardOpenOption.APPEND);
        await("the new line is matched", () -> robot.lookup("#hit-list .hit-count").queryAll().stream()
                .anyMatch(count -> ((Labeled) count).getText().equals(Integer.toString(hits))));
        robot.interact(() -> {});
    }

    @Test
    void aSetThatIsNotOpenedAfterAllLeavesTheFocusAlone(FxRobot robot) throws Exception {
        followLog(robot);
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN);
        await("the sets are listed", () -> robot.lookup("#log-sets").tryQuery().isPresent());
        fire(robot, "#dialog-cancel");
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        await("words are asked for", () -> focused().equals("log-find"));
        grow(robot, 2);
        assertEquals("log-find", focused());
    }

    @Test
    void aSetOfWhichNothingCanBeOpenedLeavesTheFocusAlone(FxRobot robot) throws Exception {
        followLog(robot);
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN);
        await("the sets are listed", () -> robot.lookup("#log-sets").tryQuery().isPresent());
        fire(robot, "#log-set-open");
        await("it is said that there is nothing", () -> robot.lookup(".notice-text").queryAll().stream()
                .anyMatch(said -> ((Labeled) said).getText().contains("gone.log")));
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        await("words are asked for", () -> focused().equals("log-find"));
        grow(robot, 2);
        assertEquals("log-find", focused());
    }

    @Test
    void theWayToOpenALogAgainAndTheListOfThoseBeforeStayWhileAnotherGrows(FxRobot robot) throws Exception {
        followLog(robot);
        open(robot, log.resolveSibling("gone.log"));
        await("one can open it again at once", () -> focused().equals("log-again"));
        Node again = focusOwner().orElseThrow();
        grow(robot, 2);
        assertSame(again, focusOwner().orElseThrow());
        stroke(robot, KeyCode.W, KeyCombination.CONTROL_DOWN);
        await("the log that grows is shown", () -> text(robot, "#logs-summary").startsWith("Following"));
        List<MenuItem> recent = recent(robot);
        assertEquals(1, recent.size());
        grow(robot, 3);
        assertEquals(recent, recent(robot));
    }

    @Test
    void arrowsStayAtTheButtonsThatWalkAndWalk(FxRobot robot) throws Exception {
        Files.writeString(log, "connection refused\nfine\nconnection refused\n", StandardOpenOption.APPEND);
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        await("the screen says what to do", () -> robot.lookup("#logs-none").tryQuery().isPresent());
        open(robot, log);
        await("the log was matched", () -> robot.lookup("#logs-summary").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().startsWith("5 lines")).isPresent());
        await("its lines have the focus", () -> focused().equals("log-view"));
        robot.interact(() -> robot.lookup("#command-logs-next-hit").query().requestFocus());
        stroke(robot, KeyCode.DOWN);
        stroke(robot, KeyCode.RIGHT);
        await("the last hit is shown", () -> text(robot, "#line-place").equals("server.log, line 5"));
        stroke(robot, KeyCode.UP);
        await("the one before is shown", () -> text(robot, "#line-place").equals("server.log, line 3"));
        assertEquals("command-logs-next-hit", focused());
    }

    private static List<MenuItem> recent(FxRobot robot) {
        return List.copyOf(robot.lookup("#logs-recent").queryAs(MenuButton.class).getItems());
    }
}
