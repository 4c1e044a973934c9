package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A record duplicated, renamed, deleted and shown among the files, by keyboard alone.
class RecordFileWindowTest extends RefactorWindowCase {
    RecordFileWindowTest(@TempDir Path temp) {
        super(temp);
    }

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void aRecordIsDuplicated(FxRobot robot) {
        open(robot, "records.duplicate");
        assertEquals("redis/oom-2", typed(robot, "#refactor-id"));
        write(robot, "oom-killed");
        type(robot, KeyCode.ENTER);

        assertEquals("redis/oom-killed.json", folder.current());
        assertEquals(Optional.of("2026-11-26"), folder.record(folder.current()).string(Field.LAST_UPDATED));
        robot.interact(folder::undoByNotice);
        assertEquals(3, folder.paths().size());
    }

    @Test
    void aRecordIsRenamedAndItsEdgesFollow(FxRobot robot) {
        open(robot, "records.rename");
        assertEquals("1 link follows:", text(robot, "#refactor-references-count"));
        assertEquals(List.of("redis/slow  ·  Leads to 1"),
                List.copyOf(robot.lookup("#refactor-references").<String>queryListView().getItems()));
        write(robot, "out-of-memory");
        tabTo(robot, "refactor-keep-alias");
        type(robot, KeyCode.SPACE);
        tabTo(robot, "refactor-rename");
        type(robot, KeyCode.SPACE);

        assertEquals("redis/out-of-memory.json", folder.current());
        assertEquals(List.of("redis/oom"), folder.record(folder.current()).strings(Field.ALIASES));
        assertTrue(folder.text(SLOW).contains("{\"error_id\": \"redis/out-of-memory\"}"));
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void aNameThatClimbsOutIsRefused(FxRobot robot) {
        open(robot, "records.rename");
        write(robot, "../up");
        assertEquals("“..” would leave the folder or hide the file.", text(robot, "#refactor-id-note"));
        assertTrue(robot.lookup("#refactor-rename").query().isDisabled());
        type(robot, KeyCode.ENTER, KeyCode.ESCAPE);
        assertEquals(List.of(NIL, OOM, SLOW), folder.paths());
    }

    @Test
    void aRecordIsDeletedWithTheEdgesThatLedToIt(FxRobot robot) {
        open(robot, "records.delete");
        assertEquals("1 link leads here:", text(robot, "#refactor-references-count"));
        type(robot, KeyCode.ENTER);
        assertEquals(3, folder.paths().size());
        tabTo(robot, "refactor-delete");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of(NIL, SLOW), folder.paths());
        assertTrue(folder.text(SLOW).contains("\"leads_to\": []"));
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(NIL, OOM, SLOW), folder.paths());
    }

    @Test
    void severalRecordsAreDeletedAtOnce(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, NIL)));
        open(robot, "records.delete");
        assertEquals("Delete 2 records", text(robot, "#refactor-delete"));
        tabTo(robot, "refactor-delete");
        type(robot, KeyCode.SPACE);
        assertEquals(List.of(SLOW), folder.paths());
    }

    @Test
    void aRecordWithoutAFileIsNotRevealed(FxRobot robot) {
        open(robot, "records.reveal");
        assertEquals(List.of(temp.resolve(OOM)), folder.revealed);
        open(robot, "records.duplicate");
        type(robot, KeyCode.ENTER);
        assertEquals(Optional.of("refactor.obstacle.not-saved"),
                command("records.reveal").obstacle().getValue().map(why -> why.key()));
    }
}
