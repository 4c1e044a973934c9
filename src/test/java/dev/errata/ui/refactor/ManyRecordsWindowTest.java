package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Many records edited, searched and respelt by keyboard alone.
class ManyRecordsWindowTest extends RefactorWindowCase {
    ManyRecordsWindowTest(@TempDir Path temp) {
        super(temp);
    }

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void manyRecordsAreEditedAfterALookAtEach(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.bulk-edit");
        assertEquals("bulk-value", focused());
        assertEquals("Type a value.", text(robot, "#bulk-count"));
        assertTrue(robot.lookup("#bulk-count").query().getStyleClass().contains("tone-plain"));
        assertTrue(robot.lookup("#bulk-nothing").query().isVisible(), "what will be shown is said");
        assertTrue(robot.lookup("#bulk-tick-all").query().isDisabled());
        assertTrue(robot.lookup("#bulk-apply").query().isDisabled());
        write(robot, "x");
        assertEquals("2 of 2 records change.", text(robot, "#bulk-count"));
        assertFalse(robot.lookup("#bulk-nothing").query().isVisible());
        assertEquals("Change 2 records", text(robot, "#bulk-apply"));
        tabTo(robot, "bulk-rows");
        type(robot, KeyCode.DOWN);
        assertEquals(List.of("+   \"category\": \"x\","),
                robot.lookup("#bulk-diff .diff-added").queryAll().stream().map(Node::getAccessibleText).toList());
        type(robot, KeyCode.SPACE);
        assertEquals("Change 1 record", text(robot, "#bulk-apply"));
        tabTo(robot, "bulk-apply");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of("runtime_error", "x", "resource-error"), folder.paths().stream()
                .map(path -> folder.record(path).string(Field.CATEGORY).orElseThrow()).toList());
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void theOneRecordThatIsSelectedIsEditedAlone(FxRobot robot) {
        open(robot, "records.bulk-edit");
        assertEquals("Selected (1)", chosen(robot));
        write(robot, "x");
        assertEquals("1 of 1 record changes.", text(robot, "#bulk-count"));
        assertEquals("Change 1 record", text(robot, "#bulk-apply"));
        type(robot, KeyCode.ESCAPE);
        open(robot, "records.replace");
        assertEquals("Shown by the filters (2)", chosen(robot));
        type(robot, KeyCode.ESCAPE);
    }

    private static String chosen(FxRobot robot) {
        ComboBox<BulkScopes.Scope> box = robot.lookup("#bulk-scope").queryComboBox();
        return box.getConverter().toString(box.getValue());
    }

    @Test
    void textIsAddedAtTheEndOfAText(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.bulk-edit");
        robot.interact(() -> {
            choose(robot, "#bulk-field", "Signature");
            choose(robot, "#bulk-action", "Add at the end");
        });
        assertEquals("Text to add at the end", robot.lookup("#bulk-value").query().getAccessibleText());
        tabTo(robot, "bulk-value");
        write(robot, "(seen again)");
        assertEquals("2 of 2 records change.", text(robot, "#bulk-count"));
        tabTo(robot, "bulk-apply");
        type(robot, KeyCode.SPACE);

        assertEquals(Optional.of("Slow command (seen again)"), folder.record(SLOW).string(Field.SIGNATURE));
    }

    @Test
    void aTextIsReplacedEverywhere(FxRobot robot) {
        open(robot, "records.replace");
        assertEquals("bulk-find", focused());
        write(robot, "Slow (\\w+)");
        type(robot, KeyCode.TAB);
        write(robot, "Late $1");
        tabTo(robot, "bulk-pattern");
        type(robot, KeyCode.SPACE);
        tabTo(robot, "bulk-find");
        type(robot, KeyCode.ENTER);
        assertEquals("bulk-rows", focused());
        type(robot, KeyCode.ENTER);
        assertEquals(Optional.of("Slow command"), folder.record(SLOW).string(Field.SIGNATURE));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals(Optional.of("Late command"), folder.record(SLOW).string(Field.SIGNATURE));
        assertEquals(Optional.of("Late command"), folder.record(SLOW).string(Field.REGEX));
    }

    @Test
    void aPatternToFindHasItsColoursOnlyWhereItIsOne(FxRobot robot) {
        open(robot, "records.replace");
        write(robot, "a(b");
        assertTrue(robot.lookup("#bulk-find").query() instanceof TextInputControl);
        robot.interact(() -> robot.lookup("#bulk-whole-word").queryAs(CheckBox.class).fire());
        robot.interact(() -> robot.lookup("#bulk-pattern").queryAs(CheckBox.class).fire());
        assertEquals("a(b", typed(robot, "#bulk-find"));
        assertEquals("fault", look(robot, "#bulk-find", 1));
        assertEquals("The regex is wrong at character 2.", text(robot, "#bulk-count"));
        robot.interact(() -> {
            CodeArea area = robot.lookup("#bulk-find").queryAs(CodeArea.class);
            area.requestFocus();
            area.moveTo(3);
        });
        write(robot, ")");
        assertEquals("group bracket", look(robot, "#bulk-find", 1));
        robot.interact(() -> robot.lookup("#bulk-pattern").queryAs(CheckBox.class).fire());
        assertEquals("a(b)", typed(robot, "#bulk-find"));
        assertTrue(robot.lookup("#bulk-find").query() instanceof TextInputControl);
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void spellingsAreMerged(FxRobot robot) {
        open(robot, "records.clusters");
        assertEquals("1 word with several spellings among 3 values", text(robot, "#clusters-count"));
        tabTo(robot, "cluster-tick-0");
        type(robot, KeyCode.SPACE);
        tabTo(robot, "cluster-target-0");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(robot, "resource_error");
        tabTo(robot, "clusters-merge");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of("runtime_error", "resource_error", "resource_error"), folder.paths().stream()
                .map(path -> folder.record(path).string(Field.CATEGORY).orElseThrow()).toList());
    }
}
