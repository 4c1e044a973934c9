package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.task.Progress;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.HandDrivenTime;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityViewModelTest {
    private static final TaskName CHECKING = TaskName.stoppable(Phrase.of("app.task.checking"), TaskName.Unit.RECORDS);

    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final HandDrivenTime time = new HandDrivenTime();
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final FxTasks tasks = new FxTasks(background, Runnable::run, time);
    private final Localization localization = new Localization(Language.ENGLISH);
    private final ActivityViewModel model = new ActivityViewModel(tasks, delay, time, localization);

    @Test
    void workThatIsDoneAtOnceIsNotToldOf() {
        start(CHECKING, _ -> {});
        background.runAll();
        delay.pass();
        assertEquals(List.of(), model.running());
        assertEquals(List.of(), model.ended());
    }

    @Test
    void workThatTakesItsTimeIsToldOfUntilItEndsAndAfterwards() {
        start(CHECKING, _ -> time.pass(Duration.ofMillis(2340)));
        assertEquals(Optional.empty(), model.first().getValue());
        delay.pass();
        assertEquals("app.task.checking", model.first().getValue().orElseThrow().name().label().key());
        background.runAll();
        assertEquals(Optional.empty(), model.first().getValue());
        assertEquals(List.of("Done in 2.3 s"), ended());
    }

    @Test
    void aFailureIsToldOfEvenIfItWasQuickAndKeepsItsTrace() {
        tasks.start(CHECKING, (_, _) -> {
            throw new IOException("disk full");
        }, _ -> {}, _ -> {});
        background.runAll();
        assertEquals(List.of("Failed: disk full"), ended());
        String trace = model.ended().getFirst().failure().orElseThrow();
        assertTrue(trace.startsWith("Checking the records\n2026-01-02T12:00:00Z\njava.io.IOException: disk full\n"),
                trace);
    }

    @Test
    void stopsWhatMayBeStopped() {
        FxTask task = start(CHECKING, _ -> {});
        delay.pass();
        ActivityViewModel.stop(model.running().getFirst());
        assertFalse(task.isRunning());
        assertEquals(List.of("Stopped after 0 s"), ended());
    }

    @Test
    void letsGoOnWhatMayNotBeStopped() {
        FxTask task = start(TaskName.unstoppable(Phrase.of("app.task.saving", 2), TaskName.Unit.FILES,
                Phrase.of("app.task.saving.unstoppable")), _ -> {});
        delay.pass();
        ActivityViewModel.stop(model.running().getFirst());
        assertTrue(task.isRunning());
    }

    @Test
    void theOldestIsToldOfFirstAndTheLastEndedIsListedFirst() {
        start(CHECKING, _ -> time.pass(Duration.ofSeconds(1)));
        time.pass(Duration.ofMillis(10));
        start(new TaskName(Phrase.of("app.task.indexing"), TaskName.Unit.RECORDS, Optional.empty()), _ -> {});
        delay.pass();
        assertEquals(List.of("app.task.checking", "app.task.indexing"),
                model.running().stream().map(line -> line.name().label().key()).toList());
        background.runAll();
        assertEquals(List.of("app.task.indexing", "app.task.checking"),
                model.ended().stream().map(line -> line.name().label().key()).toList());
        model.clear();
        assertEquals(List.of(), model.ended());
    }

    /// Who listened to it may be a folder with all its records.
    @Test
    void whatHasEndedHoldsTheWorkNoMore() {
        FxTask task = start(CHECKING, _ -> {});
        delay.pass();
        assertEquals(Optional.of(task), model.running().getFirst().task());
        background.runAll();
        assertEquals(Optional.empty(), model.ended().getFirst().task());
    }

    @Test
    void keepsTheLastTwenty() {
        for (int i = 0; i < 25; i++) {
            start(CHECKING, _ -> {});
        }
        delay.pass();
        background.runAll();
        assertEquals(20, model.ended().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"RECORDS | 400 | 1500 | 100000 | 1,500 of 100,000 records",
            "RECORDS | 2000 | 5000 | 100000 | 5,000 of 100,000 records · 2,500 a second · 38 s left",
            "FILES | 10000 | 1000 | 100000 | 1,000 of 100,000 files · 100 a second · 16 min 30 s left",
            "RECORDS | 1000 | 100000 | 100000 | 100,000 of 100,000 records · 100,000 a second",
            "BYTES | 2000 | 12582912 | 41943040 | 12 of 40 MB · 6 MB a second · 5 s left",
            "FILES | 2000 | 1 | 0 | 1 file · 1 a second", "FILES | 2000 | 0 | 10 | ''"})
    void saysHowFarWorkHasComeAndHowFast(TaskName.Unit unit, long millis, long done, long total, String said) {
        start(new TaskName(Phrase.of("app.task.checking"), unit, Optional.empty()), progress -> {
            time.pass(Duration.ofMillis(millis));
            progress.report(done, total);
            assertEquals(said, model.running().getFirst().detailProperty().get());
        });
        delay.pass();
        background.runAll();
    }

    @Test
    void figuresStandStillLongEnoughToBeRead() {
        start(CHECKING, progress -> {
            time.pass(Duration.ofMillis(500));
            progress.report(1, 10);
            progress.report(2, 10);
            assertEquals("1 of 10 records", model.running().getFirst().detailProperty().get());
            time.pass(Duration.ofMillis(200));
            progress.report(3, 10);
            assertEquals("3 of 10 records", model.running().getFirst().detailProperty().get());
        });
        delay.pass();
        background.runAll();
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        start(CHECKING, progress -> {
            time.pass(Duration.ofSeconds(2));
            progress.report(5000, 100_000);
            localization.languageProperty().set(Language.CHINESE);
            assertEquals("5,000 / 100,000 条记录 · 每秒 2,500 条 · 还需 38 秒",
                    model.running().getFirst().detailProperty().get());
        });
        delay.pass();
        background.runAll();
    }

    private FxTask start(TaskName name, Consumer<Progress> work) {
        return tasks.start(name, (_, progress) -> {
            work.accept(progress);
            return name;
        }, _ -> {}, failure -> {
            throw new AssertionError(failure);
        });
    }

    private List<String> ended() {
        return model.ended().stream().map(line -> line.detailProperty().get()).toList();
    }
}
