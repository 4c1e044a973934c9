package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A record of ErrorCanon beside a flat one, in the same list and the same form.
class BothShapesWindowTest extends AppWindowCase {
    private static final String NESTED = """
            {
              "schema_version":"1.0.0", "id": "redis/oom/linux",
              "url": "https://errors.example.org/redis/oom",
              "error": {"signature": "OOM command not allowed", "regex": "OOM command", "domain": "redis"},
              "verdict": { "resolvable": "true",   "confidence": 0.90, "summary": "Too little \\u006demory" }
            }
            """;

    BothShapesWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.createDirectories(folder.resolve("redis/oom"));
        Files.writeString(folder.resolve("redis/oom/linux.json"), NESTED);
        Files.writeString(folder.resolve("redis/auth.json"), "{\"id\": \"redis/auth\", \"root_cause\": \"None\"}");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1300, 860);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
    }

    @Test
    void isFoundEditedJudgedAndSavedInItsOwnShape(FxRobot robot) throws Exception {
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("confidence>0.8", 0);
        await("the filter reads the nested value",
                () -> robot.lookup("#record-list").queryListView().getItems().size() == 1);
        stroke(robot, KeyCode.DOWN);
        await("the form shows it", () -> robot.lookup("#field-verdict-summary").tryQuery().isPresent());
        TextInputControl summary = robot.lookup("#field-verdict-summary").query();
        assertEquals("Too little memory", summary.getText());
        await("a rule of its own shape speaks", () -> robot.lookup("#problem-canon-url").tryQuery().isPresent());

        robot.interact(() -> {
            summary.requestFocus();
            summary.replaceText(0, summary.getLength(), "maxmemory is reached");
        });
        await("the edit is there", () -> shell().folders().session().get().orElseThrow().currentUnsaved().getValue());
        stroke(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        String wanted = NESTED.replace("Too little \\u006demory", "maxmemory is reached");
        await("it is saved, and nothing else of it has changed",
                () -> Files.readString(folder.resolve("redis/oom/linux.json")).equals(wanted));
        assertEquals("{\"id\": \"redis/auth\", \"root_cause\": \"None\"}",
                Files.readString(folder.resolve("redis/auth.json")));
    }
}
