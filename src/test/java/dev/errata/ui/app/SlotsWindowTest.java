package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.PersonalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// List, form, problems and drawer share a small window so that the form can be worked in, and as somebody has dragged them.
class SlotsWindowTest extends AppWindowCase {
    private final AtomicReference<PersonalSettings> kept = new AtomicReference<>(SETTINGS);

    SlotsWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.writeString(folder.resolve("panic.json"),
                "{\"id\":\"go/panic\",\"signature\":\"panic\",\"regex\":\"panic\",\"domain\":\"go\"}");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, kept::set, 1000, 700);
    }

    @Test
    void theFormComesFirstInASmallWindow(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        assertFalse(isShown(robot, "#regexlab"));
        assertTrue(isShown(robot, "#problems"));
        assertTrue(bounds(robot, ".record-form").getWidth() >= 350);
        assertTrue(bounds(robot, ".record-form").getHeight() >= 400);
        assertTrue(bounds(robot, "#record-list").getWidth() >= 300);
    }

    @Test
    void theFormKeepsWhatItNeedsWhenALargeWindowShrinks(FxRobot robot) throws TimeoutException {
        robot.interact(() -> resize(1440, 900));
        openFolder(robot);
        await("the drawer has room", () -> isShown(robot, "#regexlab"));
        double large = bounds(robot, "#record-list").getWidth();
        robot.interact(() -> resize(1000, 700));
        await("the drawer has given way", () -> !isShown(robot, "#regexlab"));
        assertTrue(bounds(robot, ".record-form").getWidth() >= 350);
        robot.interact(() -> resize(1440, 900));
        await("the list is as it was", () -> bounds(robot, "#record-list").getWidth() == large);
        assertTrue(isShown(robot, "#regexlab"));
    }

    @Test
    void aTableIsWiderThanTheListAndEachIsRememberedAlone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> resize(1440, 900));
        openFolder(robot);
        await("the list is there", () -> isShown(robot, "#record-list"));
        double list = bounds(robot, "#record-list").getWidth();
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the table takes more", () -> bounds(robot, "#record-table").getWidth() > 590);
        assertTrue(bounds(robot, ".record-form").getWidth() >= 350);
        double table = bounds(robot, "#record-table").getWidth();
        stroke(robot, KeyCode.COMMA, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        await("the table is smaller", () -> bounds(robot, "#record-table").getWidth() < table);
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the list is as it was", () -> bounds(robot, "#record-list").getWidth() == list);
    }

    @Test
    void theDrawerComesWhenItIsAskedFor(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.E, KeyCombination.CONTROL_DOWN);
        await("the pattern has the focus", () -> isIn(robot, "#regexlab"));
        assertTrue(bounds(robot, ".record-form").getHeight() >= 200);
        stroke(robot, KeyCode.E, KeyCombination.ALT_DOWN);
        assertFalse(isShown(robot, "#regexlab"));
        assertTrue(isIn(robot, "#editor"), this::focused);
    }

    @Test
    void whatIsPutAwayStaysAway(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.P, KeyCombination.ALT_DOWN);
        assertFalse(isShown(robot, "#problems"));
        robot.interact(() -> shell().folders().close());
        openFolder(robot);
        assertFalse(isShown(robot, "#problems"));
        robot.interact(() -> robot.lookup("#command-view-problems").queryButton().fire());
        assertTrue(isShown(robot, "#problems"));
    }

    @Test
    void largeTextsTakeTheRoomOfWhatLiesBeside(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(150));
        await("the problems have given way", () -> !isShown(robot, "#problems"));
        assertTrue(bounds(robot, ".record-form").getWidth() >= 1.5 * 350);
        for (String last : List.of("#command-changes-save-all", "#status-language", "#command-view-problems")) {
            assertTrue(bounds(robot, last).getMaxX() <= shell().stage().getScene().getWidth(), last);
        }
        robot.interact(() -> shell().appearance().scaleText(100));
        await("the problems are back", () -> isShown(robot, "#problems"));
    }

    @Test
    void aDraggedBorderIsRemembered(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        double before = bounds(robot, "#record-list").getWidth();
        robot.drag("#records-split-grip", MouseButton.PRIMARY).moveBy(60, 0).drop();
        double dragged = bounds(robot, "#record-list").getWidth();
        assertEquals(before + 60, dragged, 2);
        await("it is kept", () -> kept.get().choice("size.records-split").isPresent());
        robot.interact(() -> shell().folders().close());
        openFolder(robot);
        assertEquals(dragged, bounds(robot, "#record-list").getWidth(), 1);
        robot.doubleClickOn("#records-split-grip");
        assertEquals(before, bounds(robot, "#record-list").getWidth(), 1);
    }

    @Test
    void keysSetTheSizeOfThePartWithTheFocus(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
        double before = bounds(robot, "#record-list").getWidth();
        stroke(robot, KeyCode.PERIOD, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        assertEquals(before + 40, bounds(robot, "#record-list").getWidth(), 1);
        stroke(robot, KeyCode.COMMA, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        assertEquals(before, bounds(robot, "#record-list").getWidth(), 1);
    }

    private void resize(double width, double height) {
        shell().stage().setWidth(width);
        shell().stage().setHeight(height);
    }

    private Bounds bounds(FxRobot robot, String query) {
        robot.interact(() -> shell().stage().getScene().getRoot().layout());
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(node -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        }).isPresent();
    }

    private boolean isIn(FxRobot robot, String query) {
        Node part = robot.lookup(query).query();
        return part.isFocusWithin();
    }
}
