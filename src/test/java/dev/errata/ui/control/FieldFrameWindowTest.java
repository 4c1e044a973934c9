package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Severity;
import dev.errata.ui.fx.Shy;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class FieldFrameWindowTest {
    private static final FieldNote BROKEN = new FieldNote(Severity.ERROR, "It is broken.");
    private static final FieldNote DOUBTFUL = new FieldNote(Severity.WARNING, "It is doubtful.");

    private FieldFrame frame;
    private TextField field;
    private TextField other;

    @Start
    void start(Stage stage) {
        frame = new FieldFrame(new SimpleStringProperty("Domain"), new SimpleStringProperty("What it is about."));
        field = new TextField();
        frame.setControl(field, field);
        other = new TextField();
        stage.setScene(new Scene(new VBox(other, frame)));
        stage.sizeToScene();
        stage.show();
    }

    /// What the frame has for a state is asked of all that is in it, which is much in a card.
    @Test
    void aNoteColoursTheControlAlone(FxRobot robot) {
        robot.interact(() -> frame.show(List.of(DOUBTFUL, BROKEN)));
        assertEquals(Set.of("error"), states(field));
        assertEquals(Set.of(), states(frame));
        robot.interact(() -> frame.show(List.of(DOUBTFUL)));
        assertEquals(Set.of("warning"), states(field));
        robot.interact(() -> frame.show(List.of()));
        assertEquals(Set.of(), states(field));
    }

    @Test
    void anotherControlInTheFrameTakesTheColourOver(FxRobot robot) {
        TextField next = new TextField();
        robot.interact(() -> {
            frame.show(List.of(BROKEN));
            frame.setControl(next, next);
        });
        assertEquals(Set.of("error"), states(next));
    }

    @Test
    void aChangeIsToldByTheLabelAlone(FxRobot robot) {
        robot.interact(() -> frame.showMark(new Label("*"), "changed"));
        assertEquals(Set.of("changed"), states(robot.from(frame).lookup(".field-label").query()));
        assertEquals(Set.of(), states(frame));
        robot.interact(frame::hideMark);
        assertEquals(Set.of(), states(robot.from(frame).lookup(".field-label").query()));
    }

    @Test
    void toolsAreSeenWhileTheFocusIsAtWhatTheyBelongTo(FxRobot robot) {
        Label tools = new Label("tools");
        robot.interact(() -> {
            frame.addBehindLabel(tools);
            Shy.within(frame, tools);
            other.requestFocus();
        });
        assertEquals(0, tools.getOpacity());
        robot.interact(field::requestFocus);
        assertTrue(field.isFocused());
        assertEquals(1, tools.getOpacity());
    }

    private static Set<String> states(Node node) {
        return node.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName)
                .filter(Set.of("error", "warning", "info", "changed")::contains).collect(Collectors.toSet());
    }
}
