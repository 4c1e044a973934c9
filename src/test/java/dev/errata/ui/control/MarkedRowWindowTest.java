package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.control.TextMark.Look;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the field is set by start, before each test
class MarkedRowWindowTest {
    private static final String TEXT = "the container ran out of memory";
    private MarkedRow row;

    @Start
    void start(Stage stage) {
        Label number = new Label("7");
        number.setMinWidth(40);
        row = new MarkedRow(number);
        row.setManaged(false);
        stage.setScene(new Scene(new Pane(row), 600, 100));
        stage.show();
    }

    /// Where the marked place is painted in the row, and where its text stands.
    private List<Long> places(FxRobot robot, String marked) {
        int at = TEXT.indexOf(marked);
        robot.interact(() -> {
            row.show(TEXT, List.of(new TextMark(at, at + marked.length(), Look.HIT)));
            row.resize(600, 18);
            row.layout();
        });
        double painted = row.sceneToLocal(robot.from(row).lookup(".mark-ground").<Rectangle>query()
                .localToScene(robot.from(row).lookup(".mark-ground").<Rectangle>query().getBoundsInLocal())).getMinX();
        return Stream.of(painted, row.firstMark().orElseThrow().getMinX()).map(Math::round).toList();
    }

    @Test
    void aMarkStandsBehindItsTextHoweverOftenTheRowIsLaidOut(FxRobot robot) {
        for (String marked : List.of("container", "out", "out of", "memory", "the")) {
            List<Long> places = places(robot, marked);
            assertEquals(places.getLast(), places.getFirst(), marked);
        }
    }
}
