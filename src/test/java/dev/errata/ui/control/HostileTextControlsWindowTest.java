package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.regex.PatternOptions;
import dev.errata.ui.fx.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Marks that turn the direction of writing, and control characters, in text that is edited: shown as U+FFFD, and kept as they are.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class HostileTextControlsWindowTest {
    private static final String LOADED = "a\u202Eb\u0007c\u0085";
    private final List<String> heard = new ArrayList<>();
    private LineEditor line;
    private ProseEditor prose;
    private PatternEditor pattern;

    @Start
    void start(Stage stage) {
        line = new LineEditor();
        prose = new ProseEditor();
        pattern = new PatternEditor(PatternOptions.DEFAULT);
        line.onEdit(heard::add);
        prose.onEdit(heard::add);
        pattern.onEdit(heard::add);
        stage.setScene(new Scene(new VBox(line.node(), prose.node(), pattern.node()), 320, 240));
        stage.show();
    }

    @Test
    void whatIsLoadedIsShownHarmlessAndKept(FxRobot robot) {
        for (PlainTextEditor<? extends TextInputControl> editor : List.of(line, prose)) {
            TextInputControl control = editor.node();
            robot.interact(() -> editor.show(LOADED));
            assertEquals("a\uFFFDb\uFFFDc\uFFFD", control.getText());
            robot.interact(() -> control.insertText(3, "x"));
            assertEquals("a\u202Ebx\u0007c\u0085", editor.text());
            robot.interact(() -> control.deleteText(1, 2));
            assertEquals("abx\u0007c\u0085", editor.text());
            assertEquals(List.of(), heard.stream().filter(text -> text.contains("\uFFFD")).toList());
        }
    }

    @Test
    void whatIsPastedIsShownHarmlessAndKept(FxRobot robot) {
        for (PlainTextEditor<? extends TextInputControl> editor : List.of(line, prose)) {
            TextInputControl control = editor.node();
            robot.interact(() -> editor.show("ab"));
            robot.interact(() -> control.insertText(1, "\u202Eexe\u202C"));
            assertEquals("a\uFFFDexe\uFFFDb", control.getText());
            assertEquals("a\u202Eexe\u202Cb", editor.text());
            robot.interact(() -> control.replaceText(0, 3, "\u2066"));
            assertEquals("\uFFFDxe\uFFFDb", control.getText());
            assertEquals("\u2066xe\u202Cb", editor.text());
        }
    }

    @Test
    void aPatternIsShownHarmlessAndKept(FxRobot robot) {
        PatternArea area = (PatternArea) pattern.node();
        robot.interact(() -> pattern.show(LOADED));
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", area.getText());
        robot.interact(() -> area.insertText(3, "\u202Ex"));
        assertEquals("a\uFFFDb\uFFFDx\uFFFDc\uFFFD", area.getText());
        assertEquals("a\u202Eb\u202Ex\u0007c\u0085", pattern.text());
        assertEquals(List.of(pattern.text()), heard);
    }
}
