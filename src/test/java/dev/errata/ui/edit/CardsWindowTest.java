package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.control.FormTestFolder;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class CardsWindowTest extends FormWindowCase {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    private List<Boolean> open() {
        return List.of(isShown(scene.lookup("#field-dead_ends-0-action")),
                isShown(scene.lookup("#field-dead_ends-1-action")));
    }

    private String title(int card) {
        return ((Label) scene.lookup("#field-dead_ends-" + card).lookup(".card-title")).getText();
    }

    @Test
    void aClosedCardShowsItsTitleAndKeepsTheFocus(FxRobot robot) {
        focus(robot, "/dead_ends/0/why_fails");
        press(robot, KeyCode.MINUS);
        assertEquals(List.of(false, true), open());
        assertEquals("restart", title(0));
        assertEquals("field-dead_ends-0-toggle", focused());
        press(robot, KeyCode.MINUS);
        assertEquals(List.of(true, true), open());
        assertEquals("", title(0));
    }

    @Test
    void allCardsAreClosedAndOpenedAtOnce(FxRobot robot) {
        focus(robot, "/dead_ends/1/action");
        press(robot, KeyCode.DIGIT0);
        assertEquals(List.of(false, false), open());
        assertEquals("field-dead_ends-1-toggle", focused());
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-fold")).fire());
        assertEquals(List.of(true, true), open());
        assertEquals("field-dead_ends-1-action", focused());
    }

    @Test
    void aClosedCardStaysClosedWhereItIsMovedTo(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.MINUS);
        press(robot, KeyCode.DOWN);
        assertEquals(List.of(true, false), open());
        assertEquals("restart", title(1));
        assertEquals("field-dead_ends-1-toggle", focused());
    }

    @Test
    void cardsAreOpenAgainInAnotherRecord(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DIGIT0);
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/misconf.json")));
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/oom.json")));
        assertEquals(List.of(true, true), open());
    }

    @Test
    void movingKeepsTheFocusInTheSameField(FxRobot robot) {
        focus(robot, "/dead_ends/0/why_fails");
        press(robot, KeyCode.DOWN);
        assertEquals("field-dead_ends-1-why_fails", focused());
        assertEquals("fills again", field("field-dead_ends-1-why_fails").getText());
        press(robot, KeyCode.UP);
        assertEquals("field-dead_ends-0-why_fails", focused());
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void aCardIsDraggedByItsHandle(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DIGIT0);
        robot.drag(scene.lookup("#field-dead_ends-0").lookup(".drag-handle"), MouseButton.PRIMARY)
                .moveTo(scene.lookup("#field-dead_ends-1")).drop();
        assertEquals("wait", title(0));
        assertEquals("restart", title(1));
        assertFalse(text().equals(FormTestFolder.RECORD));
    }

    @Test
    void escapePutsADraggedCardBack(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DIGIT0);
        Node second = scene.lookup("#field-dead_ends-1");
        robot.drag(scene.lookup("#field-dead_ends-0").lookup(".drag-handle"), MouseButton.PRIMARY).moveTo(second);
        assertTrue(second.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop-target")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(second.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop-target")));
        robot.drop();
        assertEquals(FormTestFolder.RECORD, text());
        robot.drag(scene.lookup("#field-dead_ends-0").lookup(".drag-handle"), MouseButton.PRIMARY).moveTo(second)
                .drop();
        assertEquals("wait", title(0));
    }

    @Test
    void theOnlyCardLeavesTheFocusToTheButtonThatAdds(FxRobot robot) {
        focus(robot, "/transition_graph/leads_to/0/error_id");
        press(robot, KeyCode.DELETE);
        assertEquals("field-transition_graph-leads_to-add", focused());
        assertTrue(text().contains("\"leads_to\": []"));
    }
}
