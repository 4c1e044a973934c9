package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.WindowExtension;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(WindowExtension.class)
class FirstRecordWindowTest {
    private final SimpleBooleanProperty loaded = new SimpleBooleanProperty();
    private final AtomicBoolean turning = new AtomicBoolean(true);
    private final AtomicInteger begun = new AtomicInteger();
    private final FirstRecord first = new FirstRecord(loaded, () -> {}, turning::get, begun::incrementAndGet);

    /// Waits until the toolkit has begun so many frames.
    private static void pass(FxRobot robot, int frames) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(frames);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        robot.interact(timer::start);
        assertEquals(true, left.await(20, TimeUnit.SECONDS));
        robot.interact(timer::stop);
    }

    @Test
    void theRestBeginsOnceTheWholeRecordIsPainted(FxRobot robot) throws InterruptedException {
        robot.interact(() -> first.in(new Pane()));
        pass(robot, 5);
        assertEquals(0, begun.get());
        robot.interact(() -> loaded.set(true));
        pass(robot, 5);
        assertEquals(0, begun.get());
        turning.set(false);
        pass(robot, 5);
        assertEquals(1, begun.get());
    }

    @Test
    void nothingBeginsInAFolderThatIsClosed(FxRobot robot) throws InterruptedException {
        robot.interact(() -> {
            Subscription watched = first.in(new Pane());
            loaded.set(true);
            watched.close();
        });
        turning.set(false);
        pass(robot, 5);
        assertEquals(0, begun.get());
    }
}
