package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Chinese in fields: what an input method has not decided on yet is in the control, and not in the text.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class ComposedTextWindowTest {
    private final List<String> heard = new ArrayList<>();
    private LineEditor line;
    private ProseEditor prose;

    @Start
    void start(Stage stage) {
        line = new LineEditor();
        prose = new ProseEditor();
        line.onEdit(heard::add);
        prose.onEdit(heard::add);
        stage.setScene(new Scene(new VBox(line.node(), prose.node()), 320, 240));
        stage.show();
    }

    @BeforeEach
    void show(FxRobot robot) {
        for (PlainTextEditor<? extends TextInputControl> editor : editors()) {
            robot.interact(() -> editor.show("外存"));
        }
    }

    private List<PlainTextEditor<? extends TextInputControl>> editors() {
        return List.of(line, prose);
    }

    private static void begin(FxRobot robot, TextInputControl control) {
        robot.interact(() -> {
            control.requestFocus();
            control.selectRange(0, 1);
        });
        InputMethod.compose(robot, control, "n", "");
        InputMethod.compose(robot, control, "nei", "");
    }

    @Test
    void isInTheTextOnceItIsDecided(FxRobot robot) {
        for (PlainTextEditor<? extends TextInputControl> editor : editors()) {
            begin(robot, editor.node());
            assertEquals("nei存", editor.node().getText());
            assertEquals("外存", editor.text());
            assertEquals(List.of(), heard);
            InputMethod.compose(robot, editor.node(), "", "内");
            assertEquals("内存", editor.node().getText());
            assertEquals("内存", editor.text());
            assertEquals(List.of("内存"), heard.stream().distinct().toList());
            heard.clear();
        }
    }

    @Test
    void staysWhereTheSameTextIsShownAgain(FxRobot robot) {
        begin(robot, line.node());
        robot.interact(() -> line.show("外存"));
        assertEquals("nei存", line.node().getText());
        robot.interact(() -> line.show("another record"));
        assertEquals("another record", line.node().getText());
        assertEquals(List.of(), heard);
    }

    @Test
    void isInTheTextWhenTheFieldIsLeft(FxRobot robot) {
        begin(robot, line.node());
        robot.interact(prose.node()::requestFocus);
        assertEquals("nei存", line.text());
        assertEquals(List.of("nei存"), heard);
    }
}
