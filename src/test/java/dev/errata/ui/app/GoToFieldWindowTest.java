package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// From the palette to a field of the record, in the window as the application wires it.
class GoToFieldWindowTest extends AppWindowCase {

    GoToFieldWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/one.json"), "{\"id\": \"a/one\", \"signature\": \"words\"}\n");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    @Test
    void aFieldIsFoundByNameFromAnyScreenAndWhatIsNotFoundIsCalledSo(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        robot.interact(() -> shell().registry().run(shell().registry().get("find.command")));
        robot.write("no such thing", 0);
        ListView<?> list = robot.lookup("#suggestions .list-view").queryListView();
        assertEquals("No command and no field of the record is called that. Without > records are found.",
                ((Labeled) list.getPlaceholder()).getText());
        robot.interact(() -> shell().registry().run(shell().registry().get("find.command")));
        robot.write("confidence", 0);
        await("the field is offered", () -> list.getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        await("the field has the focus", () -> focused().equals("field-confidence"));
    }
}
