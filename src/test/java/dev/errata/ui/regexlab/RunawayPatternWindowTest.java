package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is typed and on whatever text, the window answers: all work is done beside it, and is given up when it is stale.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class RunawayPatternWindowTest {
    private static final long MOST_MILLIS = 100;
    private static final int STROKES = 12;
    private static final int COST = 5;
    private static final int ROUNDS = 6;
    private static final long AFTER_STROKE = 60_000_000;
    private static final long BETWEEN_BEATS = 1_000_000;

    private final Path folder;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private OpenLab lab;

    RunawayPatternWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                "{\"id\": \"a\", \"signature\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\","
                        + " \"regex\": \"a\"}\n");
        lab = new OpenLab(folder, "a.json", workers);
        lab.pane(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(lab::close);
        workers.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a+)+\\1b", "(?<=(?<=(?<=a)a)a)(a*)*b", "(a|aa)+(a|aa)+c"})
    void theWindowAnswersWhileAPatternRunsAwayOnALineOfAMillionCharacters(String pattern, FxRobot robot)
            throws Exception {
        openCost(robot);
        long slowest = 0;
        for (int i = 0; i < STROKES; i++) {
            slowest = Math.max(slowest, answer(pattern + "x".repeat(i % 3)));
        }
        long millis = slowest;
        assertTrue(millis < MOST_MILLIS, () -> "the window answered after " + millis + " ms");
        long waited = wait(pattern);
        assertTrue(waited < MOST_MILLIS, () -> "by the wall the window answered after " + waited + " ms");
    }

    @Test
    void measuringIsStoppedAndTakenUpByHand(FxRobot robot) throws Exception {
        robot.interact(() -> {
            lab.model.editPattern("(a|aa)+(a|aa)+c");
            robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(COST);
            robot.lookup("#regexlab-cost-stop").queryButton().requestFocus();
            robot.lookup("#regexlab-cost-stop").queryButton().fire();
        });
        assertEquals("regexlab-cost-measure", focused(robot));
        assertTrue(robot.lookup("#regexlab-cost-shape").tryQuery().isEmpty());
        robot.interact(() -> robot.lookup("#regexlab-cost-measure").queryButton().fire());
        awaitShape(robot);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> "regexlab-cost-use".equals(focused(robot)));
        assertTrue(robot.lookup("#regexlab-cost-stop").tryQuery().isEmpty());
    }

    private static String focused(FxRobot robot) {
        return robot.lookup("#regexlab-tabs").query().getScene().getFocusOwner().getId();
    }

    private static void awaitShape(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> robot.lookup("#regexlab-cost-shape").tryQuery().isPresent());
    }

    private void openCost(FxRobot robot) throws Exception {
        robot.interact(() -> {
            lab.model.give("a".repeat(1 << 20) + "!");
            robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(COST);
        });
        // The first layout of a part may take longer.
        answer("a{2}");
        awaitShape(robot);
        for (int i = 0; i < STROKES; i++) {
            answer("a{2}" + "y".repeat(i % 3));
        }
    }

    /// The longest that anything had to wait for the window's thread by the wall, from a stroke until some frames later: the median of
    /// the strokes of a round. Whatever else the machine does counts, so it is the best of some rounds; the longest of all is in
    /// the benchmark.
    private long wait(String pattern) throws Exception {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && best >= MOST_MILLIS; round++) {
            List<Long> waits = new ArrayList<>();
            for (int i = 0; i < STROKES; i++) {
                waits.add(longestWait(pattern + "x".repeat(i % 3)));
            }
            best = Math.min(best, waits.stream().sorted().toList().get(STROKES / 2));
        }
        return best;
    }

    private long longestWait(String typed) throws Exception {
        long start = System.nanoTime();
        WaitForAsyncUtils.asyncFx(() -> lab.model.editPattern(typed)).get();
        long longest = System.nanoTime() - start;
        while (System.nanoTime() - start < AFTER_STROKE) {
            LockSupport.parkNanos(BETWEEN_BEATS);
            long posted = System.nanoTime();
            WaitForAsyncUtils.asyncFx(() -> {}).get();
            longest = Math.max(longest, System.nanoTime() - posted);
        }
        return longest / 1_000_000;
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
        return cost(threads::getCurrentThreadCpuTime, () -> lab.model.editPattern(typed));
    }
}
