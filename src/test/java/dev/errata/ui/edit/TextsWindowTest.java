package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.control.FormTestFolder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class TextsWindowTest extends FormWindowCase {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void proseIsAsHighAsItsTextWithoutBars(FxRobot robot) throws TimeoutException {
        double oneLine = field("field-root_cause").getHeight();
        retype(robot, "/root_cause", "a\nb\nc\nd");
        awaitHeight(3 * oneLine, 0.8 * oneLine);
        assertEquals(List.of(), field("field-root_cause").lookupAll(".scroll-bar").stream()
                .filter(bar -> ((ScrollBar) bar).isVisible()).toList());
        retype(robot, "/root_cause", "a");
        awaitHeight(oneLine, 2);
    }

    /// Heights follow a text with the next layout, which the robot does not wait for.
    private void awaitHeight(double wanted, double tolerance) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                () -> Math.abs(field("field-root_cause").getHeight() - wanted) <= tolerance).get());
    }

    @Test
    void jsonThatIsNoneIsKeptWithItsPlaceWhileTheRecordKeepsTheOldValue(FxRobot robot) {
        focus(robot, "/house_note");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("{\"by\" 1}", 0);
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals(List.of("✗ Not valid JSON at line 1, column 7. The record keeps the value from before."),
                notes("field-house_note"));
        robot.interact(() -> {
            session.currentProperty().set(Optional.of("redis/misconf.json"));
            session.currentProperty().set(Optional.of("redis/oom.json"));
        });
        assertEquals("{\"by\" 1}", field("field-house_note").getText());
        retype(robot, "/house_note", "{\"by\": 1}");
        assertEquals(List.of(), notes("field-house_note"));
        assertEquals(FormTestFolder.RECORD.replace("{\"by\": \"me\"}", "{\"by\": 1}"), text());
    }
}
