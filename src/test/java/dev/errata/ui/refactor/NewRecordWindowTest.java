package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How a record begins: from a pasted error, empty, like another one, or from a template, and what there is already.
class NewRecordWindowTest extends RefactorWindowCase {
    NewRecordWindowTest(@TempDir Path temp) {
        super(temp);
    }

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void anErrorIsPastedAndBecomesARecord(FxRobot robot) {
        open(robot, "records.new");
        assertEquals("refactor-pasted", focused());
        write(robot, "2024-03-01 10:00:00 ERROR redis fork failed after 12 ms");
        assertEquals("redis fork failed after 12 ms", typed(robot, "#refactor-signature"));
        assertEquals("redis fork failed after \\d+(?:[.,]\\d+)* ms", typed(robot, "#refactor-regex"));
        assertEquals("redis/fork-failed-after-ms", typed(robot, "#refactor-id"));
        assertEquals("File: redis/fork-failed-after-ms.json", text(robot, "#refactor-id-note"));
        assertEquals("Matches the signature.", text(robot, "#refactor-regex-note"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        assertEquals("redis/fork-failed-after-ms.json", folder.current());
        assertEquals(Optional.of("redis fork failed after 12 ms"),
                folder.record(folder.current()).string(Field.SIGNATURE));
        assertEquals(Optional.of("2026-11-26"), folder.record(folder.current()).string(Field.FIRST_SEEN));
        assertEquals(List.of("redis/fork-failed-after-ms.json"), folder.edited);
    }

    @Test
    void aRecordStartsEmptyWithoutAnError(FxRobot robot) {
        open(robot, "records.new");
        assertEquals("Empty record", chosen(robot));
        tabTo(robot, "refactor-id");
        write(robot, "go/other");
        type(robot, KeyCode.ENTER);

        assertEquals("go/other.json", folder.current());
        assertEquals(Optional.of(""), folder.record(folder.current()).string(Field.CATEGORY));
    }

    @Test
    void aRecordStartsLikeTheOneThatIsLookedAt(FxRobot robot) {
        open(robot, "records.new");
        robot.interact(() -> choose(robot, "#refactor-start", "Like redis/oom"));
        assertEquals("redis/new-error", typed(robot, "#refactor-id"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        assertEquals("redis/new-error.json", folder.current());
        assertEquals(List.of("memory", "Out-Of-Memory"), folder.record(folder.current()).strings(Field.TAGS));
        open(robot, "records.new");
        assertEquals("Like redis/new-error", chosen(robot));
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void aRecordBecomesATemplateAndTheTemplateARecord(FxRobot robot) throws IOException {
        Files.createDirectories(temp.resolve(".errata/templates"));
        Files.writeString(temp.resolve(".errata/templates/broken.template"), "{");
        open(robot, "records.save-template");
        assertEquals("template-name", focused());
        assertTrue(text(robot, "#template-note").endsWith("errata/templates/redis.template"));
        write(robot, "Mem");
        assertTrue(robot.lookup("#template-save").query().isDisabled());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(robot, "memory");
        type(robot, KeyCode.ENTER);
        open(robot, "records.save-template");
        write(robot, "memory");
        type(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#template-replace").queryButton().fire());

        open(robot, "records.new");
        assertEquals("Not offered: broken.template (no JSON object).", text(robot, "#refactor-start-note"));
        robot.interact(() -> choose(robot, "#refactor-start", "Template memory"));
        robot.interact(() -> robot.lookup("#refactor-pasted").query().requestFocus());
        write(robot, "ERROR fork failed");
        assertEquals("redis/fork-failed", typed(robot, "#refactor-id"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        assertEquals(Optional.of("resource_error"), folder.record("redis/fork-failed.json").string(Field.CATEGORY));
    }

    private static String chosen(FxRobot robot) {
        ComboBox<StartsViewModel.Choice> box = robot.lookup("#refactor-start").queryComboBox();
        return box.getConverter().toString(box.getValue());
    }

    @Test
    void whatSomebodyTypedIsNotFilledInAgain(FxRobot robot) {
        open(robot, "records.new");
        tabTo(robot, "refactor-id");
        write(robot, "go/mine");
        robot.interact(() -> robot.lookup("#refactor-pasted").query().requestFocus());
        write(robot, "redis fork failed");

        assertEquals("go/mine", typed(robot, "#refactor-id"));
        type(robot, KeyCode.ESCAPE);
        assertEquals(3, folder.paths().size());
    }

    @Test
    void theRecordThatExistsAlreadyIsShownAndGoneTo(FxRobot robot) {
        open(robot, "records.new");
        write(robot, "panic: assignment to entry in nil map");
        assertFalse(robot.lookup("#refactor-unclaimed").query().isVisible(), "what claims it is said once");
        assertEquals("go/nil claims this error already.", text(robot, "#refactor-claimed"));
        tabTo(robot, "refactor-claimed-open");
        tabTo(robot, "refactor-neighbours");
        type(robot, KeyCode.DOWN);
        robot.interact(
                () -> robot.lookup("#refactor-neighbours").queryAs(ListView.class).getSelectionModel().select(0));
        type(robot, KeyCode.ENTER);

        assertEquals(NIL, folder.current());
        assertFalse(isShown(robot, "#refactor-pasted"));
    }

    @Test
    void aTextOfNoKnownKindIsSaidToBeLikeNoneAndToWantAnId(FxRobot robot) {
        open(robot, "records.new");
        assertFalse(robot.lookup("#refactor-unclaimed").query().isVisible());
        assertEquals("Paste an error or type a signature to see the records that are like it.",
                text(robot, "#refactor-neighbours-none"));
        write(robot, "quota exceeded while writing the very long path of a snapshot volume");
        assertEquals("No record is like this.", text(robot, "#refactor-neighbours-none"));
        assertFalse(robot.lookup("#refactor-claimed").query().getParent().isVisible());
        assertEquals("", typed(robot, "#refactor-id"), "nothing in it tells a domain");
        assertEquals("Type an id: domain/name.", text(robot, "#refactor-id-note"));
        TextInputControl signature = robot.lookup("#refactor-signature").query();
        assertTrue(signature.getHeight() > 30, "a signature that is too long for a line takes two");
    }

    @Test
    void theIdIsSeenHoweverLongTheErrorIs(FxRobot robot) {
        open(robot, "records.new");
        robot.interact(() -> robot.lookup("#refactor-pasted").queryTextInputControl()
                .setText("redis fork failed ".repeat(40) + "\nat line\n".repeat(60)));
        WaitForAsyncUtils.waitForFxEvents();
        Node id = robot.lookup("#refactor-id-note").query();
        Bounds place = id.localToScene(id.getLayoutBounds());
        Node create = robot.lookup("#refactor-create").query();
        assertTrue(place.getMaxY() < create.localToScene(create.getLayoutBounds()).getMinY(), place::toString);
        for (Node parent = id; parent != null; parent = parent.getParent()) {
            assertFalse(parent instanceof ScrollPane, "it scrolls away with nothing");
        }
    }

    @Test
    void whatWasTypedIsThereAgainUntilItIsMadeARecordOrGivenUp(FxRobot robot) {
        open(robot, "records.new");
        assertFalse(robot.lookup("#refactor-start-over").query().isVisible());
        write(robot, "redis fork failed");
        tabTo(robot, "refactor-id");
        write(robot, "go/mine");
        type(robot, KeyCode.ESCAPE);

        open(robot, "records.new");
        assertEquals("redis fork failed", typed(robot, "#refactor-pasted"));
        assertEquals("go/mine", typed(robot, "#refactor-id"));
        assertEquals("redis fork failed",
                robot.lookup("#refactor-pasted").queryTextInputControl().getSelectedText());
        robot.interact(() -> robot.lookup("#refactor-start-over").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", typed(robot, "#refactor-pasted") + typed(robot, "#refactor-signature")
                + typed(robot, "#refactor-regex") + typed(robot, "#refactor-id"));
        write(robot, "redis bgsave failed");
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        open(robot, "records.new");
        assertEquals("", typed(robot, "#refactor-pasted"));
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void theRecordThatClaimsTheErrorIsOpenedByItsButton(FxRobot robot) {
        open(robot, "records.new");
        write(robot, "panic: assignment to entry in nil map");
        tabTo(robot, "refactor-claimed-open");
        type(robot, KeyCode.SPACE);

        assertEquals(NIL, folder.current());
        assertFalse(isShown(robot, "#refactor-pasted"));
    }

    @Test
    void theRegexOfANewRecordHasItsColours(FxRobot robot) {
        open(robot, "records.new");
        robot.interact(() -> robot.lookup("#refactor-regex").query().requestFocus());
        write(robot, "a|[b");
        assertEquals("alternation", look(robot, "#refactor-regex", 1));
        assertTrue(look(robot, "#refactor-regex", 2).contains("fault"), look(robot, "#refactor-regex", 2));
        assertEquals("Is no regex.", text(robot, "#refactor-regex-note"));
        write(robot, "]");
        assertFalse(look(robot, "#refactor-regex", 2).contains("fault"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ESCAPE);
    }
}
