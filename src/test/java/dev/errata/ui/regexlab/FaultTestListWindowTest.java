package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The tests against known faults, while the rules of the folder are at work, stopped and done.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class FaultTestListWindowTest {
    private final Path folder;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holds = true;
    private OpenLab lab;

    FaultTestListWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                "{\"id\": \"oom\", \"signature\": \"OOM command not allowed\", \"regex\": \"oom\"}\n");
        lab = new OpenLab(folder, "a.json", this::inBackground);
        lab.pane(stage);
    }

    private void inBackground(Runnable work) {
        if (holds) {
            held.add(work);
        } else {
            work.run();
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(lab::close);
    }

    /// Lets the work that was held go on, and all that follows.
    private void release(FxRobot robot) {
        robot.interact(() -> {
            holds = false;
            List.copyOf(held).forEach(Runnable::run);
            held.clear();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void show(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(tab));
    }

    private static List<String> said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#regexlab-faults").query().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText()).toList();
    }

    @Test
    void aCheckThatWasStoppedShowsNothingAsPassed(FxRobot robot) {
        show(robot, 6);
        assertEquals("The rules are at work, or have nothing to say of this record.", said(robot).getLast());

        robot.interact(() -> lab.named.getFirst().cancel());
        release(robot);
        assertEquals(CheckState.STOPPED, lab.session.checkStateProperty().get());
        assertEquals("The check was stopped, so it is not known what is wrong with the regex: check all records again.",
                said(robot).getLast());
        show(robot, 0);
        show(robot, 6);
        assertTrue(said(robot).getLast().startsWith("The check was stopped"), () -> said(robot).toString());
        assertTrue(robot.lookup("#regexlab-faults-passed").tryQuery().isEmpty());

        robot.interact(lab.session::checkAll);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(CheckState.DONE, lab.session.checkStateProperty().get());
        assertTrue(said(robot).getLast().startsWith("Not found: "), () -> said(robot).toString());
    }
}
