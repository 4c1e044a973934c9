package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.FuzzyHit;
import dev.errata.ui.fx.Marked;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the field is set by start, before each test
class MarkedLineWindowTest {
    private static final String TEXT = "the container ran out of memory while the daemon was pulling layers";
    private MarkedLine line;

    @Start
    void start(Stage stage) {
        line = new MarkedLine("test");
        line.setManaged(false);
        stage.setScene(new Scene(new Pane(line), 600, 100));
        stage.show();
    }

    /// What is seen at a width, the mark in brackets.
    private String shown(FxRobot robot, String marked, double width) {
        int at = TEXT.indexOf(marked);
        robot.interact(() -> {
            line.show(new Marked(TEXT, List.of(new FuzzyHit.Mark(at, at + marked.length()))));
            line.resize(width, 20);
            line.layout();
        });
        assertTrue(line.getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .allMatch(piece -> piece.getBoundsInParent().getMaxX() <= width + 2));
        return line.getChildrenUnmodifiable().stream().filter(Node::isVisible).map(Text.class::cast)
                .filter(piece -> !piece.getText().isEmpty())
                .map(piece -> piece.getStyleClass().contains("marked") ? "[" + piece.getText() + "]" : piece.getText())
                .collect(Collectors.joining());
    }

    @Test
    void aLineThatFitsIsWhole(FxRobot robot) {
        assertEquals(TEXT.replace("daemon", "[daemon]"), shown(robot, "daemon", 600));
    }

    /// As in a row that gives a line no more than it wants.
    @Test
    void aLineThatFitsExactlyIsWhole(FxRobot robot) {
        for (String marked : List.of("layers", "layer", "daemon", "the")) {
            shown(robot, marked, 600);
            assertEquals(TEXT.replaceFirst(marked, "[" + marked + "]"), shown(robot, marked, line.prefWidth(-1)));
        }
    }

    @Test
    void whatIsShownNextTakesTheSamePieces(FxRobot robot) {
        shown(robot, "container", 600);
        List<Node> before = List.copyOf(line.getChildrenUnmodifiable());
        assertEquals(TEXT.replace("daemon", "[daemon]"), shown(robot, "daemon", 600));
        assertEquals(before, line.getChildrenUnmodifiable());
        assertEquals("[the]" + TEXT.substring(3), shown(robot, "the", 600));
        assertEquals(before, line.getChildrenUnmodifiable());
    }

    @Test
    void aLineWithAMarkInSightKeepsItsStart(FxRobot robot) {
        String shown = shown(robot, "container", 160);
        assertTrue(shown.startsWith("the [container]") && shown.endsWith("…"), shown);
    }

    @Test
    void aLineBeginsNearAMarkThatWouldBeOutOfSight(FxRobot robot) {
        String shown = shown(robot, "daemon", 160);
        assertTrue(shown.startsWith("…") && shown.contains("the [daemon]") && shown.endsWith("…"), shown);
    }
}
