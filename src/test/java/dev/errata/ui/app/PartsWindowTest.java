package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// F6 leads round the parts of the window as the application wires it.
class PartsWindowTest extends AppWindowCase {
    private static final List<String> PARTS = List.of("bar", "rail", "facet-frame", "filter-bar", "record-list",
            "problems", "regexlab", "editor", "status");

    PartsWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.writeString(folder.resolve("panic.json"),
                "{\"id\":\"go/panic\",\"signature\":\"panic\",\"regex\":\"panic\",\"domain\":\"go\"}");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    @Test
    void f6GoesRoundThePanesAndShiftF6Back(FxRobot robot) throws Exception {
        open(robot);
        List<String> round = List.of("editor", "problems", "regexlab", "status", "bar", "rail", "facet-frame",
                "filter-bar", "record-list");
        List<String> there = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            robot.type(KeyCode.F6);
            there.add(part());
        }
        assertEquals(round, there);
        List<String> back = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            back.addFirst(part());
            robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        }
        assertEquals(round, back);
        assertEquals("record-list", part());
    }

    @Test
    void aPaneIsEnteredAgainWhereItWasLeft(FxRobot robot) throws Exception {
        open(robot);
        await("the form is there", () -> robot.lookup("#field-root_cause").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#field-root_cause").query().requestFocus());
        robot.type(KeyCode.F6);
        assertEquals("problems", part());
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertEquals("field-root_cause", focused());
    }

    @Test
    void theTabsOfTheLabShowTheFocusThatKeysBring(FxRobot robot) throws Exception {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        await("the pattern has the focus", () -> focused().equals("regexlab-pattern"));
        robot.type(KeyCode.F6).type(KeyCode.F6);
        Node tabs = robot.lookup("#regexlab-tabs").query();
        await("the tabs show the focus", tabs::isFocusVisible);
        robot.type(KeyCode.RIGHT);
        assertTrue(tabs.isFocusVisible());
    }

    @Test
    void theRailIsEnteredAtTheScreenInFront(FxRobot robot) throws Exception {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        await("the problems are listed", () -> focused().equals("problem-list"));
        robot.interact(() -> shell().stage().getScene().lookup("#folder-menu").requestFocus());
        robot.type(KeyCode.F6);
        assertEquals("rail-problems", focused());
    }

    @Test
    void aHiddenPaneIsPassedOver(FxRobot robot) throws Exception {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertEquals("rail", part());
    }

    private void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("it has problems", () -> robot.lookup("#problems-title").tryQueryAs(Labeled.class)
                .filter(title -> title.getText().matches(".*[1-9].*")).isPresent());
        robot.interact(shell()::focusContent);
        assertEquals("record-list", part(), this::focused);
    }

    /// The innermost known part that has the focus.
    private String part() {
        WaitForAsyncUtils.waitForFxEvents();
        for (Node at = focusOwner().orElse(null); at != null; at = at.getParent()) {
            List<String> names = new ArrayList<>(at.getStyleClass());
            names.add(String.valueOf(at.getId()));
            if (!Collections.disjoint(names, PARTS)) {
                return names.stream().filter(PARTS::contains).findFirst().orElseThrow();
            }
        }
        return "nowhere";
    }
}
