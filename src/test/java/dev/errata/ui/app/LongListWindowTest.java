package dev.errata.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A list that is far longer than the window is high.
class LongListWindowTest extends AppWindowCase {
    private static final int RECORDS = 120;

    LongListWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        for (int i = 0; i < RECORDS; i++) {
            writeRecord(folder, "r%03d".formatted(i));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), 1440, 900);
    }

    @Test
    void theChosenRecordIsInViewWhenTheFiltersAreCleared(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("r06", 0);
        await("few are left", () -> text(robot, "#record-count").equals("10 of 120"));
        stroke(robot, KeyCode.DOWN);
        stroke(robot, KeyCode.END);
        await("the last of them is shown", () -> text(robot, "#editor-id").equals("go/r069"));
        stroke(robot, KeyCode.BACK_SPACE, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("all are listed", () -> text(robot, "#record-count").equals("120 records"));
        await("the chosen record is in view", () -> isInView(robot, 69));
    }

    private static boolean isInView(FxRobot robot, int place) {
        Node list = robot.lookup("#record-list").query();
        Bounds all = list.localToScene(list.getLayoutBounds());
        return robot.lookup("#record-list .record-cell").queryAll().stream()
                .filter(cell -> cell.isVisible() && cell instanceof IndexedCell<?> row && row.getIndex() == place)
                .anyMatch(cell -> all.contains(cell.localToScene(cell.getLayoutBounds())));
    }
}
