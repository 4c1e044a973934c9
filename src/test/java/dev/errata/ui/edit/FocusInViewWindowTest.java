package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.workspace.Step;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.testfx.util.WaitForAsyncUtils;

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

    @Test
    void theFieldThatKeepsTheFocusInALongerRecordIsInView(FxRobot robot) {
        String card = "{\"action\": \"a\", \"why_fails\": \"b\", \"fail_rate\": 0.5, \"condition\": \"\", \"sources\": []},";
        robot.interact(() -> session.apply(new Step("edit.step.add", List.of(), List.of(new Change.Edit(
                "redis/misconf.json", JsonText.of(FormTestFolder.RECORD.replace("redis/oom", "redis/misconf")
                        .replace("\"dead_ends\": [", "\"dead_ends\": [" + card.repeat(20))))),
                Optional.empty())));
        for (String place : new String[]{"/evidence_count", "/root_cause", "/aliases"}) {
            robot.interact(() -> session.currentProperty().set(Optional.of("redis/oom.json")));
            focus(robot, place);
            String field = focused();
            for (String path : new String[]{"redis/misconf.json", "redis/oom.json", "redis/misconf.json"}) {
                robot.interact(() -> session.currentProperty().set(Optional.of(path)));
                WaitForAsyncUtils.waitForFxEvents();
                assertEquals(field, focused());
                assertTrue(isInView(scene.getFocusOwner()), () -> place + " of " + path);
            }
        }
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
    void theFocusedFieldStaysInViewWhereTheFormBecomesNarrower(FxRobot robot) throws TimeoutException {
        focus(robot, "/evidence_count");
        double wide = scene.getWindow().getWidth();
        for (double width : new double[]{wide / 2, wide}) {
            robot.interact(() -> scene.getWindow().setWidth(width));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Math.abs(scene.getWidth() - width) < 20);
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(isInView(field("field-evidence_count")), () -> "at a width of " + width);
        }
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
