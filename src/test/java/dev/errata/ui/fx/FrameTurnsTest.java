package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTurnsTest {
    private final HandDrivenDelay frames = new HandDrivenDelay();
    private final FrameTurns turns = new FrameTurns(frames);
    private final List<String> done = new ArrayList<>();

    /// What is done in each of the next frames.
    private List<List<String>> next(int count) {
        List<List<String>> byFrame = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            done.clear();
            frames.pass();
            byFrame.add(List.copyOf(done));
        }
        return byFrame;
    }

    private Subscription ask(int after, String name) {
        return turns.after(after, () -> done.add(name));
    }

    @Test
    void waitsForItsFrame() {
        ask(2, "form");
        assertEquals(List.of(List.of(), List.of("form"), List.of()), next(3));
    }

    @Test
    void givesEachAFrameOfItsOwnInTheOrderInWhichTheyAreDue() {
        ask(2, "problems");
        ask(1, "form");
        ask(2, "lab");
        assertEquals(List.of(List.of("form"), List.of("problems"), List.of("lab")), next(3));
    }

    @Test
    void whatGoesOnFromFrameToFrameLetsOthersPass() {
        turns.after(1, () -> {
            done.add("form");
            ask(1, "rest of the form");
        });
        ask(2, "problems");
        assertEquals(List.of(List.of("form"), List.of("problems"), List.of("rest of the form")), next(3));
    }

    @Test
    void whoNoLongerWantsAFrameLeavesItToTheNext() {
        Subscription form = ask(1, "form");
        ask(1, "problems");
        form.close();
        assertEquals(List.of(List.of("problems"), List.of()), next(2));
    }

    @Test
    void countsOnAfterWorkThatFails() {
        turns.after(1, () -> {
            throw new IllegalStateException("a part that cannot be shown");
        });
        ask(1, "problems");
        try {
            frames.pass();
        } catch (IllegalStateException expected) {
            done.add("failed");
        }
        assertEquals(List.of("failed"), List.copyOf(done));
        assertEquals(List.of(List.of("problems")), next(1));
    }
}
