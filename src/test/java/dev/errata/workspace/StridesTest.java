package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StridesTest {
    private static final Duration FILE = Duration.ofNanos(100_000);

    private final List<Duration> rests = new ArrayList<>();
    private long nanos = Long.MAX_VALUE - Duration.ofMillis(50).toNanos();
    private int eventAfter = Integer.MAX_VALUE;

    private boolean rest(Duration longest) {
        rests.add(longest);
        nanos += longest.toNanos();
        return rests.size() == eventAfter;
    }

    /// Looks at so many files.
    private Strides walk(boolean isUnhurried, int files) {
        Strides strides = new Strides(isUnhurried, () -> nanos, this::rest);
        IntStream.range(0, files).forEach(_ -> {
            nanos += FILE.toNanos();
            strides.go();
        });
        return strides;
    }

    @Test
    void workTakesATwentiethOfTheTime() {
        Duration rested = walk(/* isUnhurried= */ true, 1000).rested();
        assertEquals(FILE.multipliedBy(1000).multipliedBy(19), rested);
        assertEquals(50, rests.size());
    }

    @Test
    void thereIsNoRestOnceSomethingHasCome() {
        eventAfter = 3;
        assertEquals(Duration.ofMillis(3 * 38), walk(/* isUnhurried= */ true, 1000).rested());
        assertEquals(3, rests.size());
    }

    @Test
    void whatWasAskedForDoesNotRest() {
        assertEquals(Duration.ZERO, walk(/* isUnhurried= */ false, 1000).rested());
        assertEquals(List.of(), rests);
    }

    @Test
    void anInterruptEndsTheRestsAndStaysSet() {
        Strides strides = new Strides(true, () -> nanos, _ -> {
            rests.add(Duration.ZERO);
            throw new InterruptedException();
        });
        for (int i = 0; i < 100; i++) {
            nanos += FILE.toNanos();
            strides.go();
        }
        assertTrue(Thread.interrupted());
        assertEquals(1, rests.size());
    }
}
