package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.ScriptedFileDialogs;
import dev.errata.ui.fx.Theme;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is typed and on whatever text, the window answers: all work is done beside it, and is given up when it is stale.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class RunawayPatternWindowTest {
    private static final long MOST_MILLIS = 100;
    private static final int STROKES = 12;
    private static final int COST = 5;

    private final Path folder;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private CurationSession session;
    private RegexLabViewModel model;
    private RegexLabPane pane;

    RunawayPatternWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                "{\"id\": \"a\", \"signature\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\","
                        + " \"regex\": \"a\"}\n");
        FxTasks tasks = FxTasks.onToolkit(workers);
        session = new CurationSession(
                Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER),
                new RuleCatalogue(List.of()), Clock.systemUTC(), tasks);
        session.currentProperty().set(Optional.of("a.json"));
        Delay atOnce = (_, action) -> {
            action.run();
            return () -> {};
        };
        model = new RegexLabViewModel(session, tasks, atOnce, _ -> {});
        pane = new RegexLabPane(session, model, new Localization(Language.ENGLISH), new RegexLabPane.Surroundings(
                "regex", new CommandRegistry(), tasks, atOnce, new ScriptedFileDialogs(), _ -> {}));
        pane.attach();
        Scene scene = new Scene(pane.node(), 1000, 700);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, RegexDrawer.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            model.close();
            session.close();
        });
        workers.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a+)+\\1b", "(?<=(?<=(?<=a)a)a)(a*)*b", "(a|aa)+(a|aa)+c"})
    void theWindowAnswersWhileAPatternRunsAwayOnALineOfAMillionCharacters(String pattern, FxRobot robot)
            throws Exception {
        robot.interact(() -> {
            model.give("a".repeat(1 << 20) + "!");
            robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(COST);
        });
        // The first layout of a part may take longer.
        answer("a{2}");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> robot.lookup("#regexlab-cost-shape").tryQuery().isPresent());
        for (int i = 0; i < STROKES; i++) {
            answer("a{2}" + "y".repeat(i % 3));
        }
        long slowest = 0;
        for (int i = 0; i < STROKES; i++) {
            slowest = Math.max(slowest, answer(pattern + "x".repeat(i % 3)));
        }
        long millis = slowest;
        assertTrue(millis < MOST_MILLIS, () -> "the window answered after " + millis + " ms");
    }

    /// How much of its time the window's thread gave to the stroke, and to what it led to until another event had its turn: what the
    /// machine does beside is left out.
    private static long cost(Callable<Long> clock, Runnable stroke) throws Exception {
        long before = WaitForAsyncUtils.asyncFx(clock).get();
        WaitForAsyncUtils.asyncFx(stroke).get();
        return (WaitForAsyncUtils.asyncFx(clock).get() - before) / 1_000_000;
    }

    private long answer(String typed) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return cost(threads::getCurrentThreadCpuTime, () -> model.editPattern(typed));
    }
}
