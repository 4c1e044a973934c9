package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import dev.errata.validation.SourceExcerpt;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SourceLinePaneWindowTest {
    private static final double WIDTH = 200;
    private final SourceLinePane pane = new SourceLinePane();

    @Start
    void start(Stage stage) {
        StackPane root = new StackPane(pane);
        root.setMaxWidth(WIDTH);
        Scene scene = new Scene(root, WIDTH, 100);
        Appearance.onToolkit(Theme.LIGHT, List.of(ProblemsPane.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private double caretIn(FxRobot robot, String before, String after) {
        robot.interact(() -> {
            pane.resize(WIDTH, 60);
            pane.show(new SourceExcerpt(before, after));
            pane.layout();
        });
        Bounds caret = pane.lookup(".source-caret").getBoundsInParent();
        return caret.getMinX();
    }

    private String cuts() {
        return pane.lookupAll(".source-cut").stream().filter(cut -> cut.isVisible()).map(cut -> ((Text) cut).getText())
                .collect(Collectors.joining());
    }

    @Test
    void aPlaceNearTheStartLeavesTheLineAsItIs(FxRobot robot) {
        assertTrue(caretIn(robot, "\"id\": ", "\"a\"") < WIDTH / 2);
        assertEquals("", cuts());
    }

    @Test
    void aPlaceFarRightSlidesIntoView(FxRobot robot) {
        double at = caretIn(robot, "x".repeat(80), "y".repeat(80));
        assertTrue(at > 0 && at < WIDTH, () -> "the caret is at " + at);
        assertEquals("‹›", cuts());
    }

    @Test
    void theEndOfTheLineStaysAtTheEdge(FxRobot robot) {
        double at = caretIn(robot, "x".repeat(80), "y");
        assertTrue(at > WIDTH / 2 && at < WIDTH, () -> "the caret is at " + at);
        assertEquals("‹", cuts());
    }
}
