package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.ScriptedFileDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// F6 leads round the parts of the window as the application wires it.
@ExtendWith(ApplicationExtension.class)
class PartsWindowTest {
    private static final List<String> PARTS = List.of("bar", "rail", "facet-frame", "filter-bar", "record-list",
            "problems", "regexlab", "editor", "status");

    private final Path folder;
    private final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private Optional<Shell> made = Optional.empty();

    PartsWindowTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("panic.json"),
                "{\"id\":\"go/panic\",\"signature\":\"panic\",\"regex\":\"panic\",\"domain\":\"go\"}");
    }

    @Start
    void show(Stage stage) {
        made = Optional.of(new AppWiring(stage, new Surroundings(
                PersonalSettings.DEFAULTS.withLanguage(Language.ENGLISH), _ -> {}, background, Delay.TOOLKIT, folder,
                Locale.ENGLISH, (_, _) -> new ScriptedFileDialogs(), SilentDesktop.OUTSIDE, Optional.empty())).shell());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(() -> shell().folders().close());
        background.shutdownNow();
    }

    @Test
    void f6GoesRoundThePanesAndShiftF6Back(FxRobot robot) throws Exception {
        open(robot);
        List<String> round = List.of("editor", "problems", "regexlab", "status", "bar", "rail", "facet-frame",
                "filter-bar", "record-list");
        List<String> there = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            robot.type(KeyCode.F6);
            there.add(part());
        }
        assertEquals(round, there);
        List<String> back = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            back.addFirst(part());
            robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        }
        assertEquals(round, back);
        assertEquals("record-list", part());
    }

    @Test
    void aPaneIsEnteredAgainWhereItWasLeft(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup("#field-root_cause").query().requestFocus());
        robot.type(KeyCode.F6);
        assertEquals("problems", part());
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertEquals("field-root_cause", focused().map(Node::getId).orElse(""));
    }

    @Test
    void aHiddenPaneIsPassedOver(FxRobot robot) throws Exception {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertEquals("rail", part());
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().folders().open(folder));
        await(() -> robot.lookup("#editor-id").tryQueryAs(Labeled.class).isPresent()
                && robot.lookup("#problems-title").tryQueryAs(Labeled.class)
                        .filter(title -> title.getText().matches(".*[1-9].*")).isPresent());
        robot.interact(shell()::focusContent);
        assertEquals("record-list", part(), () -> focused() + "");
    }

    /// The innermost known part that has the focus.
    private String part() {
        WaitForAsyncUtils.waitForFxEvents();
        for (Node at = focused().orElse(null); at != null; at = at.getParent()) {
            List<String> names = new ArrayList<>(at.getStyleClass());
            names.add(String.valueOf(at.getId()));
            if (!Collections.disjoint(names, PARTS)) {
                return names.stream().filter(PARTS::contains).findFirst().orElseThrow();
            }
        }
        return "nowhere";
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(shell().stage().getScene().getFocusOwner());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
    }

    private Shell shell() {
        return made.orElseThrow();
    }
}
