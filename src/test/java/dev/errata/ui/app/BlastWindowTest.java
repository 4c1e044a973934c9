package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What an edit of a pattern does on logs, in the window as the application wires it.
class BlastWindowTest extends AppWindowCase {

    BlastWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Files.createDirectories(folder.resolve("net"));
        Files.writeString(folder.resolve("net/refused.json"),
                "{\"id\": \"net/refused\", \"signature\": \"refused\", \"regex\": \"refused\"}");
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/a.log"), "fine\n".repeat(300) + "was refused\nwas refuse\n");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/settings.toml"), "[logs.all]\nfiles = [\"logs/*.log\"]\n");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1300, 850);
    }

    private static void awaitTitle(FxRobot robot, String title) throws TimeoutException {
        await("it says " + title, () -> robot.lookup("#regexlab-show-elsewhere").tryQueryAs(Labeled.class)
                .filter(button -> button.getText().equals(title)).isPresent());
    }

    @Test
    void anUnsavedEditSaysWhatItGainsAndALineIsShownWhereItStands(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        awaitTitle(robot, "On logs");
        stroke(robot, KeyCode.E, KeyCombination.CONTROL_DOWN);
        stroke(robot, KeyCode.END);
        stroke(robot, KeyCode.BACK_SPACE);
        awaitTitle(robot, "On logs +1 −0");
        stroke(robot, KeyCode.G, KeyCombination.ALT_DOWN);
        await("the lines have the focus", () -> focused().equals("blast-lines"));
        assertEquals("The edit gains 1 line and loses none; 1 stays (1 log).", text(robot, "#blast-words"));
        stroke(robot, KeyCode.ENTER);
        await("the line is shown on the screen of logs", () -> robot.lookup("#line-place").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("a.log, line 302")).isPresent());
    }
}
