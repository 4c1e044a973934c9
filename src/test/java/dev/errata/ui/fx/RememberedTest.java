package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<Theme> stored = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private boolean full;
    private final Remembered remembered = new Remembered(PersonalSettings.DEFAULTS, this::store,
            new FxTasks(background, Runnable::run), delay, failure -> told.add(failure.getMessage()));

    private void store(PersonalSettings settings) throws IOException {
        if (full) {
            throw new IOException("disk full");
        }
        stored.add(settings.theme());
    }

    @Test
    void writesInTheBackgroundOnceAfterAPause() {
        choose(Theme.DARK);
        choose(Theme.LIGHT);
        delay.pass();
        assertEquals(List.of(), stored);
        background.runAll();
        assertEquals(List.of(Theme.LIGHT), stored);
    }

    @Test
    void writesNothingWhereAChangeIsTakenBack() {
        choose(Theme.DARK);
        choose(Theme.SYSTEM);
        delay.pass();
        background.runAll();
        assertEquals(List.of(), stored);
    }

    @Test
    void whatChangesDuringASaveIsWrittenAfterIt() {
        choose(Theme.DARK);
        delay.pass();
        choose(Theme.LIGHT);
        delay.pass();
        assertEquals(1, background.waiting());
        background.runAll();
        assertEquals(List.of(Theme.DARK, Theme.LIGHT), stored);
    }

    @Test
    void aFlushTellsWhenTheNewestIsWritten() {
        choose(Theme.DARK);
        delay.pass();
        choose(Theme.LIGHT);
        remembered.flush(() -> told.add("saved " + stored));
        assertEquals(List.of(), told);
        background.runAll();
        assertEquals(List.of("saved [DARK, LIGHT]"), told);
    }

    @Test
    void aFlushWithNothingToWriteTellsAtOnce() {
        remembered.flush(() -> told.add("saved"));
        assertEquals(List.of("saved"), told);
    }

    @Test
    void aFlushEndsAlsoWhereTheDiskIsFull() {
        full = true;
        choose(Theme.DARK);
        remembered.flush(() -> told.add("ended"));
        background.runAll();
        assertEquals(List.of("disk full", "ended"), told);
    }

    @Test
    void aFlushTriesAgainWhatCouldNotBeWritten() {
        full = true;
        choose(Theme.DARK);
        delay.pass();
        background.runAll();
        full = false;
        remembered.flush(() -> told.add("ended"));
        background.runAll();
        assertEquals(List.of(Theme.DARK), stored);
    }

    private void choose(Theme theme) {
        remembered.change(settings -> settings.withTheme(theme));
    }
}
