package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Whatever of the form gets the focus is in view then, and what opens for it stands beside it.
class FocusInViewWindowTest extends FormWindowCase {
    private static final double HEIGHT = 500;

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
        stage.setHeight(HEIGHT);
    }

    private ScrollPane form() {
        return (ScrollPane) scene.lookup("#record-form");
    }

    private boolean isInView(Node node) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        Bounds view = form().localToScene(form().getBoundsInLocal());
        return place.getMinY() >= view.getMinY() && place.getMaxY() <= view.getMaxY();
    }

    private void scrollTo(FxRobot robot, double place) {
        robot.interact(() -> form().setVvalue(place));
        robot.interact(() -> scene.getRoot().layout());
    }

    private void pressHelp(FxRobot robot) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false)));
    }

    @Test
    void aFieldThatGetsTheFocusFromTheProgramIsBroughtIntoViewWithItsLabel(FxRobot robot) {
        scrollTo(robot, 0);
        robot.interact(() -> field("field-evidence_count").requestFocus());
        assertTrue(isInView(frame("field-evidence_count")));
        robot.interact(() -> field("field-id").requestFocus());
        assertTrue(isInView(frame("field-id")));
    }

    @Test
    void theFirstFieldOfASectionIsInViewWithTheHeadingAboveIt(FxRobot robot) {
        scrollTo(robot, 1);
        robot.interact(() -> scene.lookup("#field-regex").requestFocus());
        assertEquals(0, form().getVvalue(), 0.001);
        scrollTo(robot, 1);
        robot.interact(() -> field("field-root_cause").requestFocus());
        assertTrue(isInView(frame("field-root_cause").getParent().getParent().lookup(".section-title")));
    }

    @Test
    void anItemThatIsAddedIsInView(FxRobot robot) {
        focus(robot, "/transition_graph/preceded_by");
        scrollTo(robot, 0);
        robot.interact(() -> robot.lookup("#field-transition_graph-preceded_by-add").queryButton().fire());
        assertTrue(isInView(scene.getFocusOwner()));
        assertEquals("field-transition_graph-preceded_by-0-error_id", focused());
    }

    @Test
    void helpOpensBesideAFieldThatWasScrolledAway(FxRobot robot) {
        focus(robot, "/first_seen");
        scrollTo(robot, 0);
        pressHelp(robot);
        assertTrue(isInView(frame("field-first_seen")));
        assertHelpIsInTheWindow(robot);
    }

    @Test
    void helpStaysInTheWindowAtTheLastFieldAndAtAListThatIsHigherThanIt(FxRobot robot) {
        for (String place : new String[]{"/aliases", "/dead_ends", "/regex"}) {
            focus(robot, place);
            pressHelp(robot);
            assertHelpIsInTheWindow(robot);
            robot.interact(() -> robot.lookup("#field-help-close").queryButton().fire());
        }
    }

    private void assertHelpIsInTheWindow(FxRobot robot) {
        Window help = robot.lookup(".field-help").query().getScene().getWindow();
        Window window = scene.getWindow();
        assertTrue(help.getY() >= window.getY() && help.getY() + help.getHeight() <= window.getY() + window.getHeight(),
                () -> "from %.0f, %.0f high, in a window of %.0f".formatted(help.getY() - window.getY(),
                        help.getHeight(), window.getHeight()));
    }
}
