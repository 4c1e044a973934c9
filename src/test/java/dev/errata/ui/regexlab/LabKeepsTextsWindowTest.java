package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What somebody has typed or pasted into the lab: nothing takes its place for good, and it is not taken for another record's.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class LabKeepsTextsWindowTest {
    private static final String SAMPLE = "{\"record\":\"oom\",\"expect\":\"no-match\",\"text\":\"the oom killer\"}\n";

    private final Path folder;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holds;
    private OpenLab lab;
    private RegexLabPane pane;

    LabKeepsTextsWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                "{\"id\": \"oom\", \"signature\": \"OOM command not allowed\", \"regex\": \"oom (\\\\w+)\"}\n");
        Files.writeString(folder.resolve("b.json"),
                "{\"id\": \"refused\", \"signature\": \"connection refused\", \"regex\": \"conn\"}\n");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/samples.jsonl"), SAMPLE);
        lab = new OpenLab(folder, "a.json", this::inBackground);
        pane = lab.pane(stage);
    }

    private void inBackground(Runnable work) {
        if (holds) {
            held.add(work);
        } else {
            work.run();
        }
    }

    /// Lets the work that was held go on.
    private void release(FxRobot robot) {
        robot.interact(() -> {
            holds = false;
            List.copyOf(held).forEach(Runnable::run);
            held.clear();
        });
        settle(robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(lab::close);
    }

    private void show(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(tab));
        settle(robot);
    }

    private void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            pane.node().applyCss();
            pane.node().layout();
        });
    }

    private void press(FxRobot robot, Node on, KeyCode key, boolean control) {
        settle(robot);
        robot.interact(() -> Event.fireEvent(on,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
        settle(robot);
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
        settle(robot);
    }

    private static CodeArea text(FxRobot robot) {
        return robot.lookup("#regexlab-text").queryAs(CodeArea.class);
    }

    private static TextArea sample(FxRobot robot) {
        return robot.lookup("#regexlab-sample-text").queryAs(TextArea.class);
    }

    private String tried() {
        return lab.model.textProperty().get().text();
    }

    private String samples() throws IOException {
        return Files.readString(folder.resolve(".errata/samples.jsonl"));
    }

    @Test
    void aTextThatAnExampleOrNoneTookThePlaceOfIsBroughtBack(FxRobot robot) {
        String log = "a pasted line\n".repeat(7_000);
        show(robot, 4);
        robot.interact(() -> text(robot).replaceText(log));
        robot.interact(() -> ((Button) robot.lookup("#regexlab-examples").query().lookup(".button")).fire());
        assertTrue(tried().startsWith("oom "), tried());
        press(robot, text(robot), KeyCode.Z, true);
        assertEquals(log, tried());
        assertEquals(log, text(robot).getText());

        fire(robot, "#regexlab-clear");
        assertEquals("", tried());
        assertTrue(text(robot).isFocused());
        press(robot, text(robot), KeyCode.Z, true);
        assertEquals(log, tried());
    }

    @Test
    void aSampleThatIsBeingTypedIsThereAgainAfterAnotherWasEdited(FxRobot robot) throws IOException {
        show(robot, 0);
        ListView<?> list = robot.lookup("#regexlab-samples").queryAs(ListView.class);
        robot.interact(() -> {
            sample(robot).setText("a new sample");
            list.getSelectionModel().select(1);
        });
        press(robot, list, KeyCode.F2, false);
        assertEquals("the oom killer", sample(robot).getText());
        press(robot, sample(robot), KeyCode.ESCAPE, false);
        assertEquals("a new sample", sample(robot).getText());

        press(robot, list, KeyCode.F2, false);
        assertEquals("the oom killer", sample(robot).getText());
        robot.interact(() -> sample(robot).setText("the oom reaper"));
        fire(robot, "#regexlab-sample-match");
        assertEquals(SAMPLE.replace("no-match", "match").replace("killer", "reaper"), samples());
        assertEquals("a new sample", sample(robot).getText());
        fire(robot, "#regexlab-sample-match");
        assertTrue(samples().contains("a new sample"), samples());
        assertEquals("", sample(robot).getText());
    }

    @Test
    void aSelectionOfNothingIsNotTakenForASampleAndThatIsSaid(FxRobot robot) {
        show(robot, 0);
        Label nothing = robot.lookup("#regexlab-sample-nothing").queryAs(Label.class);
        robot.interact(() -> {
            text(robot).replaceText("one oom two");
            sample(robot).setText("a new sample");
        });
        assertFalse(nothing.isVisible());
        fire(robot, "#regexlab-sample-selection");
        assertEquals("a new sample", sample(robot).getText());
        assertTrue(nothing.isVisible());
        assertEquals("Nothing is selected in the text that the regex is tried on.", nothing.getText());
        robot.interact(() -> text(robot).selectRange(4, 7));
        fire(robot, "#regexlab-sample-selection");
        assertEquals("oom", sample(robot).getText());
        assertFalse(nothing.isVisible());
        robot.interact(sample(robot)::undo);
        assertEquals("a new sample", sample(robot).getText());
    }

    @Test
    void lettersTypedWhileASampleIsWrittenStay(FxRobot robot) throws IOException {
        show(robot, 0);
        robot.interact(() -> {
            holds = true;
            sample(robot).setText("an oom");
            robot.lookup("#regexlab-sample-match").queryAs(Button.class).fire();
            sample(robot).setText("an oom too");
        });
        release(robot);
        assertTrue(samples().contains("\"an oom\""), samples());
        assertEquals("an oom too", sample(robot).getText());
    }

    @Test
    void lettersTypedWhileAnEditedSampleIsWrittenStayAnEditOfIt(FxRobot robot) throws IOException {
        show(robot, 0);
        ListView<?> list = robot.lookup("#regexlab-samples").queryAs(ListView.class);
        robot.interact(() -> {
            sample(robot).setText("a new sample");
            list.getSelectionModel().select(1);
        });
        press(robot, list, KeyCode.F2, false);
        robot.interact(() -> {
            holds = true;
            sample(robot).setText("an oom");
            robot.lookup("#regexlab-sample-match").queryAs(Button.class).fire();
            sample(robot).setText("an oom too");
        });
        release(robot);
        assertTrue(samples().contains("\"an oom\""), samples());
        assertEquals("an oom too", sample(robot).getText());
        fire(robot, "#regexlab-sample-match");
        assertEquals(SAMPLE.replace("no-match", "match").replace("the oom killer", "an oom too"), samples());
        assertEquals("a new sample", sample(robot).getText());
    }

    @Test
    void theLineOfAnotherRecordIsNotOfferedAsThePatternOfThisOne(FxRobot robot) {
        show(robot, 6);
        Label made = robot.lookup("#regexlab-made").queryAs(Label.class);
        assertEquals("OOM command not allowed", made.getText());
        lookAt(robot, "b.json");
        assertEquals("connection refused", made.getText());
        robot.interact(() -> lab.session.currentProperty().set(Optional.of("a.json")));
        settle(robot);
        assertEquals("OOM command not allowed", made.getText());

        robot.interact(() -> {
            text(robot).replaceText("pid 4711 was killed");
            text(robot).selectAll();
        });
        fire(robot, "#regexlab-generalise");
        lookAt(robot, "a.json");
        assertEquals("pid \\d+(?:[.,]\\d+)* was killed", made.getText());
        lookAt(robot, "b.json");
        fire(robot, "#regexlab-made-use");
        assertEquals(Optional.of("connection refused"), lab.model.patternProperty().get());
    }

    /// Goes to another screen, to a record there, and back.
    private void lookAt(FxRobot robot, String path) {
        robot.interact(() -> {
            pane.detach();
            lab.session.currentProperty().set(Optional.of(path));
            pane.attach();
        });
        settle(robot);
    }
}
