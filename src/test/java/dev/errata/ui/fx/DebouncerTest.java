package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebouncerTest {
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final List<String> runs = new ArrayList<>();
    private final Debouncer debouncer = new Debouncer(delay, Duration.ofMillis(80), () -> runs.add("run"));

    @Test
    void runsOnceForManyRequests() {
        debouncer.request();
        debouncer.request();
        delay.pass();
        delay.pass();
        assertEquals(List.of("run"), runs);
    }

    @Test
    void flushRunsAtOnceAndNotAgain() {
        debouncer.request();
        debouncer.flush();
        delay.pass();
        assertEquals(List.of("run"), runs);
    }

    @Test
    void flushWithoutRequestDoesNothing() {
        debouncer.flush();
        assertEquals(List.of(), runs);
    }

    @Test
    void forgetsACancelledRequest() {
        debouncer.request();
        debouncer.cancel();
        delay.pass();
        assertEquals(List.of(), runs);
    }

    @Test
    void aSteadyStreamDoesNotKeepOffWhatIsAskedForOnce() {
        debouncer.requestOnce();
        delay.pass();
        debouncer.requestOnce();
        debouncer.requestOnce();
        delay.pass();
        assertEquals(List.of("run", "run"), runs);
    }

    @Test
    void runsInAFrameOnceForManyRequests() {
        Debouncer inFrames = Debouncer.inFrames(delay, 3, () -> runs.add("frame"));
        inFrames.request();
        inFrames.requestOnce();
        delay.pass();
        delay.pass();
        assertEquals(List.of("frame"), runs);
    }
}
