package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpliceHistoryTest {
    private final SpliceHistory history = new SpliceHistory();
    private String text = "";

    private void edit(int start, int end, String inserted) {
        TextSplice splice = new TextSplice(start, end, inserted);
        String after = splice.applyTo(text);
        history.add(splice, text, after);
        text = after;
    }

    @Test
    void whatIsTypedInOneGoIsOneStep() {
        edit(0, 0, "o");
        edit(1, 1, "o");
        edit(2, 2, "m");
        edit(0, 0, "a line that was pasted\n");

        assertEquals(Optional.of("oom"), history.undo());
        assertEquals(Optional.of(""), history.undo());
        assertEquals(Optional.empty(), history.undo());
        assertEquals(Optional.of("oom"), history.redo());
        assertEquals(Optional.of("a line that was pasted\noom"), history.redo());
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void anEditAfterUndoIsAStepOfItsOwnAndEndsRedo() {
        edit(0, 0, "a");
        text = history.undo().orElseThrow();
        edit(0, 0, "b");

        assertEquals(Optional.empty(), history.redo());
        assertEquals(Optional.of(""), history.undo());
    }

    @Test
    void forgetsEverythingWithAnotherText() {
        edit(0, 0, "a");
        history.clear();

        assertEquals(Optional.empty(), history.undo());
    }

    @Test
    void keepsTheLastHundredSteps() {
        for (int i = 0; i < 150; i++) {
            edit(0, 0, "line\n");
        }
        int steps = 0;
        while (history.undo().isPresent()) {
            steps++;
        }

        assertEquals(100, steps);
    }
}
