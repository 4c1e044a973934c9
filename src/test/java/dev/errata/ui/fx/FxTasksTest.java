package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.task.Subscription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class FxTasksTest {
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final HandDrivenExecutor fxThread = new HandDrivenExecutor();
    private final FxTasks tasks = new FxTasks(background, fxThread);
    private final List<Object> heard = new ArrayList<>();

    @Test
    void deliversTheResult() {
        new FxTasks(Runnable::run, Runnable::run).start((cancellation, progress) -> 7, heard::add, heard::add);
        assertEquals(List.of(7), heard);
    }

    @Test
    void deliversTheFailure() {
        IOException trouble = new IOException("disk");
        FxTask task = start((cancellation, progress) -> {
            throw trouble;
        });
        runAll();
        assertEquals(List.of(trouble), heard);
        assertFalse(task.isRunning());
    }

    @Test
    void deliversOnTheFxThreadOnly() {
        FxTask task = start((cancellation, progress) -> "done");
        background.runAll();
        assertEquals(List.of(), heard);
        assertTrue(task.isRunning());
        fxThread.runAll();
        assertEquals(List.of("done"), heard);
        assertFalse(task.isRunning());
    }

    @Test
    void dropsTheResultOfCancelledWork() {
        FxTask task = start((cancellation, progress) -> "late");
        background.runAll();
        task.cancel();
        fxThread.runAll();
        assertEquals(List.of(), heard);
    }

    @Test
    void tellsTheWorkThatItIsCancelled() {
        FxTask task = start((cancellation, progress) -> {
            heard.add(cancellation.requested());
            cancellation.check();
            return "never";
        });
        task.cancel();
        runAll();
        assertEquals(List.of(true), heard);
    }

    @Test
    void workThatIsInterruptedEndsWithoutAWord() {
        FxTask task = start((cancellation, progress) -> {
            throw new InterruptedException("the program ends");
        });
        runAll();
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), heard);
        assertFalse(task.isRunning());
    }

    @Test
    void workThatGivesUpByItselfEndsWithoutAWord() {
        FxTask task = start((cancellation, progress) -> {
            throw new CancellationException();
        });
        runAll();
        assertEquals(List.of(), heard);
        assertFalse(task.isRunning());
    }

    @Test
    void throwsAnErrorOnTheFxThreadAndEndsTheTask() {
        FxTask task = start((cancellation, progress) -> {
            throw new StackOverflowError();
        });
        background.runAll();
        assertThrows(StackOverflowError.class, fxThread::runAll);
        assertFalse(task.isRunning());
    }

    @Test
    void postsManyReportsOfProgressAsOne() {
        FxTask task = start((cancellation, progress) -> {
            for (int done = 1; done <= 1000; done++) {
                progress.report(done, 2000);
            }
            return "done";
        });
        background.runAll();
        assertEquals(2, fxThread.waiting());
        fxThread.runAll();
        assertEquals(0.5, task.progressProperty().get());
    }

    @Test
    void progressIsUnknownWhileTheTotalIs() {
        FxTask task = start((cancellation, progress) -> {
            progress.report(10, 0);
            return "done";
        });
        runAll();
        assertEquals(FxTask.UNKNOWN, task.progressProperty().get());
    }

    @Test
    void workWithANameIsTold() {
        TaskName name = TaskName.stoppable(Phrase.of("app.task.checking"), TaskName.Unit.RECORDS);
        List<Optional<TaskName>> told = new ArrayList<>();
        Subscription telling = tasks.onNamed(task -> told.add(task.name()));
        tasks.start(name, (_, _) -> 1, heard::add, heard::add);
        start((_, _) -> 2);
        telling.close();
        tasks.start(name, (_, _) -> 3, heard::add, heard::add);
        assertEquals(List.of(Optional.of(name)), told);
    }

    @Test
    void knowsHowItEndedBeforeAnybodyHearsOfIt() {
        FxTask done = start((_, _) -> 1);
        FxTask failed = start((_, _) -> {
            throw new IOException("disk");
        });
        FxTask stopped = start((_, _) -> 1);
        stopped.cancel();
        runAll();
        assertInstanceOf(TaskState.Done.class, done.stateProperty().get());
        assertEquals("disk",
                assertInstanceOf(TaskState.Failed.class, failed.stateProperty().get()).cause().getMessage());
        assertInstanceOf(TaskState.Stopped.class, stopped.stateProperty().get());
    }

    @Test
    void tellsHowMuchIsDone() {
        FxTask task = start((_, progress) -> {
            progress.report(3, 4);
            return "done";
        });
        runAll();
        assertEquals(new TaskAmount(3, 4), task.amountProperty().get());
    }

    @Test
    void workThatComesAfterTheEndIsStopped() {
        FxTask task = new FxTasks(_ -> {
            throw new RejectedExecutionException("ended");
        }, fxThread).start((_, _) -> 1, heard::add, heard::add);
        runAll();
        assertInstanceOf(TaskState.Stopped.class, task.stateProperty().get());
        assertEquals(List.of(), heard);
    }

    @Test
    void workWhoseHelpersRefuseAfterTheEndIsStopped() {
        FxTask task = start((cancellation, progress) -> {
            throw new RejectedExecutionException("ended");
        });
        runAll();
        assertInstanceOf(TaskState.Stopped.class, task.stateProperty().get());
        assertEquals(List.of(), heard);
    }

    @Test
    void newestWins() {
        Newest line = tasks.newest();
        line.start((cancellation, progress) -> "old", heard::add, heard::add);
        background.runAll();
        line.start((cancellation, progress) -> "new", heard::add, heard::add);
        runAll();
        assertEquals(List.of("new"), heard);
    }

    private FxTask start(Work<Object> work) {
        return tasks.start(work, heard::add, heard::add);
    }

    private void runAll() {
        background.runAll();
        fxThread.runAll();
    }
}
