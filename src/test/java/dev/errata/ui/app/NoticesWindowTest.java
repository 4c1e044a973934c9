package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class NoticesWindowTest extends ShellWindowCase {
    private static final TaskName WORK = TaskName.stoppable(Phrase.of("app.task.checking"), TaskName.Unit.RECORDS);

    NoticesWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary);
    }

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void aNoticeIsDismissedByEscapeAndKeptInTheList(FxRobot robot) {
        tell(robot, Tone.ERROR, "app.unsaved.text");
        assertEquals(1, notices(robot));
        assertEquals("1", text(robot, "#command-view-activity"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, notices(robot));
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        assertEquals("activity-scroll", focused());
        assertTrue(texts(robot, "#activity-pane .label").contains(shell().localization().now("app.unsaved.text")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#activity-pane").query().isVisible());
        assertEquals("command-folder-open", focused());
    }

    @Test
    void aNoticeCoversNothing(FxRobot robot) {
        open(robot);
        tell(robot, Tone.GOOD, "review.empty");
        assertTrue(inScene(robot, "#status").contains(inScene(robot, ".notice")));
        assertEquals(List.of(), covered(robot));
        assertTrue(robot.lookup("#status-left").query().isVisible());
    }

    @Test
    void theFactsMakeRoomForALongNoticeAndComeBack(FxRobot robot) {
        open(robot);
        tell(robot, Tone.GOOD, "review.empty");
        assertTrue(robot.lookup("#status-left").query().isVisible());
        robot.interact(() -> shell().notifier().tell(Notice.of(Tone.ERROR,
                Phrase.of("app.folder.gone", "/records/of/a/place/that/is/long".repeat(8)))
                .offering(Phrase.of("refactor.undo"), () -> {})));
        assertEquals(List.of(), covered(robot));
        assertFalse(robot.lookup("#status-left").query().isVisible());
        assertTrue(inScene(robot, ".notice").contains(inScene(robot, ".notice-close")));
        assertTrue(inScene(robot, ".notice").contains(inScene(robot, ".notice-offer")));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#status-left").query().isVisible());
    }

    @Test
    void whatANoticeOffersIsReachedAndDoneByKey(FxRobot robot) {
        open(robot);
        List<String> done = new ArrayList<>();
        robot.interact(() -> shell().notifier().tell(Notice.of(Tone.GOOD, Phrase.of("app.unsaved.text"))
                .offering(Phrase.of("refactor.undo"), () -> done.add("undone"))));
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        while (!robot.lookup(".notice-offer").query().isFocused()) {
            robot.type(KeyCode.TAB);
        }
        robot.interact(delay::pass);
        assertEquals(1, notices(robot));
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("undone"), done);
        assertEquals(0, notices(robot));
        assertFalse(focused().isEmpty());
    }

    private static long notices(FxRobot robot) {
        return robot.lookup(".notice").queryAll().stream().filter(Node::isVisible).count();
    }

    /// What of the window lies under the notice, besides the line that holds it.
    private static List<String> covered(FxRobot robot) {
        Bounds notice = inScene(robot, ".notice");
        return Stream.of("#bar", "#rail", "#content", "#status-left", "#status-right", "#activity", "#status-language")
                .filter(query -> robot.lookup(query).query().isVisible())
                .filter(query -> inScene(robot, query).intersects(notice)).toList();
    }

    @Test
    void aNoticeThatIsPointedAtStays(FxRobot robot) {
        tell(robot, Tone.INFO, "app.unsaved.text");
        robot.moveTo(".notice-text");
        robot.interact(delay::pass);
        assertEquals(1, notices(robot));
        robot.moveTo("#search");
        robot.interact(delay::pass);
        assertEquals(0, notices(robot));
    }

    @Test
    void workUnderWayIsToldOfAndStopped(FxRobot robot) {
        FxTask task = startLongWork(robot);
        assertEquals("Checking the records", text(robot, "#activity-name"));
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        assertTrue(texts(robot, "#activity-pane .label").contains("Checking the records"));
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        assertFalse(task.isRunning());
        assertFalse(robot.lookup("#activity-task").query().isVisible());
        assertTrue(texts(robot, "#activity-pane .label").contains("Ended"));
    }

    /// What is shown again may be painted before it has its new place.
    @Test
    void workThatBeginsStandsOnNothingBeforeItIsLaidOut(FxRobot robot) {
        startLongWork(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        robot.interact(() -> shell().stage().getScene().getRoot().layout());
        double[] ends = new double[2];
        robot.interact(() -> {
            shell().tasks().start(WORK, (_, _) -> "never", _ -> {}, _ -> {});
            delay.pass();
            Node task = robot.lookup("#activity-task").query();
            ends[0] = task.getParent().localToScene(task.getBoundsInParent()).getMaxX();
            ends[1] = robot.lookup("#status-language").query().localToScene(0, 0).getX();
        });
        assertTrue(ends[0] <= ends[1],
                () -> "the work ends at %.0f, the language begins at %.0f".formatted(ends[0], ends[1]));
    }

    @Test
    void theDetailsOfAFailureAreCopied(FxRobot robot) {
        robot.interact(() -> shell().tasks().start(WORK, (_, _) -> {
            throw new IOException("disk full");
        }, _ -> {}, _ -> {}));
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        robot.clickOn(".activity-copy");
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].contains("java.io.IOException: disk full"), copied[0]);
    }

    @Test
    void theListOfTasksGoesWhenTheWorkGoesOnElsewhere(FxRobot robot) {
        robot.clickOn("#command-view-activity");
        assertTrue(robot.lookup("#activity-pane").query().isVisible());
        robot.clickOn("#command-view-activity");
        assertFalse(robot.lookup("#activity-pane").query().isVisible());
        robot.clickOn("#command-view-activity").clickOn("#search");
        assertFalse(robot.lookup("#activity-pane").query().isVisible());
    }

    @Test
    void anUnexpectedErrorIsToldAndTheSessionGoesOn(FxRobot robot) {
        UncaughtErrors errors = new UncaughtErrors(shell().tasks(), shell().dialogs(), shell().localization(), folder,
                shell().diagnostics());
        errors.uncaughtException(Thread.currentThread(), new IllegalStateException("bang"));
        WaitForAsyncUtils.waitForFxEvents();
        TextInputControl details = robot.lookup("#error-details").queryTextInputControl();
        assertTrue(details.getText().startsWith("java.lang.IllegalStateException: bang"), details.getText());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), robot.lookup("#error-details").tryQuery());
        command(robot, "dark");
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
    }

    private void tell(FxRobot robot, Tone tone, String key) {
        robot.interact(() -> shell().notifier().tell(Notice.of(tone, Phrase.of(key))));
    }

    /// Work that ends when it is stopped; told of since it takes its time.
    private FxTask startLongWork(FxRobot robot) {
        background = _ -> {};
        FxTask[] task = new FxTask[1];
        robot.interact(() -> {
            task[0] = shell().tasks().start(WORK, (_, _) -> "never", _ -> {}, _ -> {});
            delay.pass();
        });
        return task[0];
    }

    private static Bounds inScene(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
