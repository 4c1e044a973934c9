package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the window says of folders that are no use, and what it offers to do.
class FolderStatesWindowTest extends AppWindowCase {
    FolderStatesWindowTest(@TempDir Path folder) {
        super(folder);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    @Test
    void aFolderThatCannotBeReadSaysWhyAndIsTriedAgain(FxRobot robot) throws Exception {
        Path trouble = Files.createDirectories(folder.resolve(".errata/settings.toml"));
        open(robot);
        await("the failure is told", () -> robot.lookup("#folder-failure").tryQuery().isPresent());
        assertEquals("Could not open " + folder.getFileName(), text(robot, "#folder-failure .heading"));
        assertTrue(text(robot, "#folder-failure .state-text").startsWith(folder + " could not be read: "));
        Files.delete(trouble);
        robot.type(KeyCode.ENTER);
        await("the folder is open", () -> robot.lookup("#record-list").tryQuery().isPresent());
    }

    @Test
    void anEmptyFolderSaysWhatToDo(FxRobot robot) throws Exception {
        open(robot);
        await("it says that there is none", () -> robot.lookup("#no-records .heading").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("No records here yet") && label.getParent().isVisible())
                .isPresent());
        assertEquals("No record is chosen", text(robot, "#editor-nothing .heading"));
    }

    @Test
    void aFolderOfOtherJsonIsAskedAbout(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("package.json"), "{\"name\":\"web\"}");
        open(robot);
        await("it is told", () -> robot.lookup(".notice-text").tryQuery().isPresent());
        assertEquals(
                "The JSON file of this folder does not look like an error record: is it another folder that you want?",
                text(robot, ".notice-text"));
        fileDialogs.answer(folder);
        fire(robot, ".notice-offer");
        assertEquals(List.of("app.folder.choose"),
                fileDialogs.asked().stream().map(asked -> asked.key()).toList());
    }

    @Test
    void aFolderIsNotLeftUnaskedWhileAValueIsNoJsonYet(FxRobot robot) throws Exception {
        Files.createDirectories(folder.resolve("redis"));
        Files.writeString(folder.resolve("redis/oom.json"),
                "{\"id\": \"redis/oom\", \"signature\": \"OOM\", \"regex\": \"OOM\", \"house_note\": {\"by\": \"me\"}}");
        openFolder(robot);
        await("the other field is shown", () -> robot.lookup("#field-house_note").tryQuery().isPresent());
        robot.interact(() -> {
            TextInputControl note = robot.lookup("#field-house_note").queryTextInputControl();
            note.requestFocus();
            note.selectAll();
            note.replaceSelection("{\"by\": \"you");
        });
        robot.interact(() -> shell().folders().close());
        await("it is asked", () -> robot.lookup("#unsaved-discard").tryQuery().isPresent());
        assertTrue(robot.lookup(".dialog-text").queryAllAs(Labeled.class).stream()
                .anyMatch(said -> said.getText().equals("redis/oom · house_note")));
        assertTrue(robot.lookup("#unsaved-save").tryQuery().isEmpty());
        fire(robot, "#dialog-cancel");
        assertTrue(shell().folders().session().get().isPresent());
        robot.interact(() -> shell().folders().close());
        await("it is asked again", () -> robot.lookup("#unsaved-discard").tryQuery().isPresent());
        fire(robot, "#unsaved-discard");
        await("the folder is left", () -> shell().folders().session().get().isEmpty());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> shell().folders().open(folder));
    }
}
