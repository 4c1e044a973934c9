package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.ui.control.Completion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Two records compared and merged by keyboard alone.
class RecordPairWindowTest extends RefactorWindowCase {
    RecordPairWindowTest(@TempDir Path temp) {
        super(temp);
    }

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void twoRecordsAreComparedAndAPartIsCopied(FxRobot robot) {
        open(robot, "records.compare");
        assertEquals("pair-right", focused());
        write(robot, "redis/slow");
        assertEquals("7 differences, 2 the same", text(robot, "#compare-count"));
        List<String> values = robot.lookup("#parts .part-value").queryAllAs(TextFlow.class).stream()
                .map(flow -> flow.getChildren().stream().map(piece -> ((Text) piece).getText())
                        .collect(Collectors.joining()))
                .toList();
        assertTrue(values.contains("• Record: redis/oom"), values::toString);
        assertEquals(4, robot.lookup("#parts .part-value.code").queryAll().size());
        tabTo(robot, "copy-left-category");
        type(robot, KeyCode.SPACE);

        assertEquals(Optional.of("resource-error"), folder.record(OOM).string(Field.CATEGORY));
        assertEquals("6 differences, 3 the same", text(robot, "#compare-count"));
        type(robot, KeyCode.ESCAPE);
        assertFalse(isShown(robot, "#parts"));
    }

    @Test
    void theRecordOnTheOtherSideIsNotOffered(FxRobot robot) {
        open(robot, "records.compare");
        write(robot, "redis");
        ListView<Completion.Entry> list = robot.lookup(".completion-list").queryListView();
        assertEquals(List.of(new Completion.Entry("redis/slow", "Slow command")), list.getItems());
        assertTrue(list.lookup(".list-cell").getLayoutBounds().getHeight() > 36, "a row has two lines");
        type(robot, KeyCode.ESCAPE, KeyCode.ESCAPE);
    }

    @Test
    void theResultOfAMergeIsThereOnceBothRecordsAreChosen(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM)));
        open(robot, "records.merge");
        assertTrue(robot.lookup("#merge-preview").query().isDisabled());
        type(robot, KeyCode.ESCAPE);
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.merge");
        assertFalse(robot.lookup("#merge-preview").query().isDisabled());
        assertTrue(robot.lookup("#parts").query().isVisible());
        tabTo(robot, "merge-fields");
        type(robot, KeyCode.RIGHT);
        assertEquals("merge-preview", focused());
        assertTrue(robot.lookup("#merge-result").query().isVisible());
        assertFalse(robot.lookup("#parts").query().isVisible());
        type(robot, KeyCode.SPACE);
        assertTrue(robot.lookup("#merge-result").query().isVisible(), "one of the two stays chosen");
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void theValueThatIsTakenIsMarkedAndAClickTakesTheOther(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.merge");
        assertTrue(robot.lookup("#take-left-category").queryAs(RadioButton.class).isSelected());
        assertEquals(List.of(true, false), taken(robot, "resource_error", "resource-error"));
        assertEquals(List.of(true, true), taken(robot, "memory", "latency"), "both are taken of a list");
        robot.clickOn(value(robot, "resource-error"));
        assertEquals("take-right-category", focused());
        assertTrue(robot.lookup("#take-right-category").queryAs(RadioButton.class).isSelected());
        assertEquals(List.of(false, true), taken(robot, "resource_error", "resource-error"));
        type(robot, KeyCode.LEFT);
        assertEquals(List.of(true, false), taken(robot, "resource_error", "resource-error"));
        type(robot, KeyCode.ESCAPE);
    }

    private static List<Boolean> taken(FxRobot robot, String left, String right) {
        return Stream.of(left, right).map(text -> value(robot, text).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("taken"))).toList();
    }

    private static TextFlow value(FxRobot robot, String text) {
        return robot.lookup("#parts .part-value").queryAllAs(TextFlow.class).stream()
                .filter(flow -> flow.getChildren().stream().anyMatch(piece -> ((Text) piece).getText().contains(text)))
                .findFirst().orElseThrow();
    }

    @Test
    void twoRecordsAreMerged(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.merge");
        assertEquals("No other record leads to the one that goes. 2 links between the two go. redis/slow becomes an"
                + " alias.", text(robot, "#merge-note"));
        tabTo(robot, "take-left-category");
        type(robot, KeyCode.ENTER);
        assertEquals(List.of(NIL, OOM, SLOW), folder.paths(), "Enter alone merges nothing");
        type(robot, KeyCode.RIGHT);
        tabTo(robot, "merge-apply");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of(NIL, OOM), folder.paths());
        assertEquals(Optional.of("resource-error"), folder.record(OOM).string(Field.CATEGORY));
        assertEquals(List.of("memory", "Out-Of-Memory", "out_of_memory", "latency"),
                folder.record(OOM).strings(Field.TAGS));
        assertEquals(List.of("redis/slow"), folder.record(OOM).strings(Field.ALIASES));
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }
}
