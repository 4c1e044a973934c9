package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A record that is asked for when the folder is opened, in a folder that the rules put into another order.
class FirstLookWindowTest extends AppWindowCase {
    private static final int RECORDS = 80;

    FirstLookWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Files.createDirectories(folder.resolve("a"));
        for (int i = 0; i < RECORDS; i++) {
            // The first by name is the only one whose pattern is fine, and so the last by severity.
            Files.writeString(folder.resolve("a/r%02d.json".formatted(i)), """
                    {"id": "a/r%02d", "signature": "words %d", "regex": "%s %d"}
                    """.formatted(i, i, i == 0 ? "words" : "other", i));
        }
    }

    @Override
    FirstLook first() {
        return new FirstLook(Optional.of("a/r00"), List.of());
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    @Test
    void enterLeadsFromTheListIntoItsFirstField(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
        stroke(robot, KeyCode.ENTER);
        await("the first field has the focus", () -> focused().equals("field-regex"));
    }

    @Test
    void whatNobodyHasLookedAtIsNotMade(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        for (String part : List.of("#json-area", "#links-list", "#folder-settings", "#folder-problems",
                "#logs-pane")) {
            assertTrue(robot.lookup(part).tryQuery().isEmpty(), part);
        }
        stroke(robot, KeyCode.DIGIT2, KeyCombination.ALT_DOWN);
        await("the text is made", () -> robot.lookup("#json-area").tryQuery().isPresent());
        await("it has the focus", () -> focused().equals("json-area"));
        stroke(robot, KeyCode.DIGIT3, KeyCombination.ALT_DOWN);
        await("the links are made", () -> robot.lookup("#links-list").tryQuery().isPresent());
        robot.interact(() -> shell().navigation().show("settings"));
        await("the settings are made", () -> robot.lookup("#folder-settings").tryQuery().isPresent());
    }

    @Test
    void isInViewOnceTheRulesHaveSpoken(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        assertEquals("a/r00", text(robot, "#editor-id"));
        ListView<?> list = robot.lookup("#record-list").queryListView();
        await("the record is the last of the list", () -> list.getSelectionModel().getSelectedIndex() == RECORDS - 1);
        VirtualFlow<?> rows = (VirtualFlow<?>) list.lookup(".virtual-flow");
        await("its row is in view", () -> rows.getLastVisibleCell() != null
                && rows.getLastVisibleCell().getIndex() == RECORDS - 1);
    }
}
