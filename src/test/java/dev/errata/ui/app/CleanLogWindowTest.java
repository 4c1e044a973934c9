package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.errata.ui.fx.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// From the problem that a pattern hits a clean log to the line of that log, in the window as the application wires it.
class CleanLogWindowTest extends AppWindowCase {

    CleanLogWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        write("a/one.json", "{\"id\": \"a/one\", \"signature\": \"the disk is full\", \"regex\": \"is full\"}");
        write("logs/calm.log", "all is well\nstill well\nthe moon is full\n");
        write(".errata/settings.toml", "[logs.calm]\nfiles = [\"logs/calm.log\"]\nclean = true\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    private String screen() {
        return shell().navigation().current().getValue().map(Screen::id).orElse("none");
    }

    private void select(FxRobot robot, String rule, String title) throws TimeoutException {
        stroke(robot, KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.interact(() -> ((TextInputControl) focusOwner().orElseThrow()).setText(rule));
        await("those of the rule are listed", () -> text(robot, "#problem-count").contains(" of ")
                && !text(robot, "#problem-count").startsWith("0 of"));
        robot.interact(() -> robot.lookup("#problem-list").query().requestFocus());
        stroke(robot, KeyCode.F8);
        await("it is shown", () -> robot.lookup("#detail-title").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals(title)).isPresent());
    }

    private void awaitLine(FxRobot robot) throws TimeoutException {
        assertEquals("logs", screen());
        await("the line is shown", () -> robot.lookup("#line-place").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("calm.log, line 3")).isPresent());
    }

    @Test
    void theProblemLeadsToItsLineFromTheListAndFromTheRecord(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        select(robot, "regex-hits-clean-log", "Regex hits a clean log");
        stroke(robot, KeyCode.G, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        awaitLine(robot);
        stroke(robot, KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        robot.interact(() -> robot.lookup("#problem-list").query().requestFocus());
        stroke(robot, KeyCode.ENTER);
        await("the record is shown", () -> screen().equals("records"));
        stroke(robot, KeyCode.G, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        awaitLine(robot);
    }

    @Test
    void theWayIsOfferedBesideTheProblem(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        select(robot, "regex-hits-clean-log", "Regex hits a clean log");
        await("it is offered", () -> shown(robot));
        robot.interact(() -> robot.lookup(button()).queryButton().fire());
        awaitLine(robot);
    }

    @Test
    void theWayIsNotOfferedBesideAnotherProblem(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        select(robot, "schema-missing-field", "Required field missing");
        assertFalse(shown(robot));
        assertFalse(frame(robot).isManaged());
    }

    private static String button() {
        return "#command-problems-show-log";
    }

    private static boolean shown(FxRobot robot) {
        return frame(robot).isVisible();
    }

    /// What bears the button and its hint; it is shown and hidden as one.
    private static Node frame(FxRobot robot) {
        return robot.lookup(button()).query().getParent();
    }
}
