package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.control.FormTestFolder;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class FieldToolsWindowTest extends FormWindowCase {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void editedFieldIsMarkedAndGoesBackToTheFile(FxRobot robot) {
        assertFalse(isShown(scene.lookup("#field-root_cause-revert")));
        retype(robot, "/root_cause", "full ");
        assertTrue(isShown(scene.lookup("#field-root_cause-revert")));
        assertEquals("Differs from the saved file. test-root-cause", field("field-root_cause").getAccessibleHelp());
        robot.interact(() -> ((Button) scene.lookup("#field-root_cause-revert")).fire());
        assertEquals(FormTestFolder.RECORD, text());
        assertFalse(isShown(scene.lookup("#field-root_cause-revert")));
        assertEquals("", field("field-root_cause").getAccessibleHelp());
    }

    @Test
    void aControlStandsBelowItsLabelInARowThatANoteBesideItMakesHigher(FxRobot robot) {
        Region frame = (Region) frame("field-category");
        double before = top(frame, "field-category");
        robot.interact(() -> {
            frame.resize(frame.getWidth(), frame.getHeight() + 100);
            frame.layout();
        });
        assertEquals(before, top(frame, "field-category"));
    }

    private double top(Region frame, String id) {
        return frame.sceneToLocal(field(id).localToScene(field(id).getLayoutBounds())).getMinY();
    }

    @Test
    void savedValueIsShownAndTakenBackByKeyboard(FxRobot robot) {
        retype(robot, "/signature", "OOM");
        press(robot, KeyCode.V);
        TextInputControl saved = robot.lookup("#saved-value").queryTextInputControl();
        assertEquals("OOM command not allowed", saved.getText());
        robot.interact(() -> robot.lookup("#saved-value-revert").queryButton().fire());
        assertEquals(FormTestFolder.RECORD, text());
        retype(robot, "/signature", "OOM");
        press(robot, KeyCode.Z);
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void removedItemComesBackWithTheList(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DELETE);
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-revert")).fire());
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals(List.of("restart", "wait"), actions());
    }

    @Test
    void fieldIsExplained(FxRobot robot) {
        focus(robot, "/confidence");
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false)));
        assertEquals(List.of("Confidence", "How sure the record is, from 0 to 1.", "number from 0 to 1 · required",
                "For example", "0.85", "In search and rules: confidence"),
                robot.lookup(".field-help .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
        robot.interact(() -> robot.lookup("#field-help-close").queryButton().fire());
        assertTrue(robot.lookup(".field-help").tryQuery().isEmpty());
    }
}
