package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Typing runs and painted rows: what an editor of texts knows without a screen.
class TextPiecesTest {

    @Test
    void joinsWhatIsTypedInOneGo() {
        TypingRun run = new TypingRun();
        assertFalse(run.continues(new TextSplice(3, 3, "a")));
        assertTrue(run.continues(new TextSplice(4, 4, "你好")));
        assertFalse(run.continues(new TextSplice(9, 9, "b")), "elsewhere");
        assertFalse(run.continues(new TextSplice(9, 10, "")), "takes away");
        assertTrue(run.continues(new TextSplice(8, 9, "")));
        assertFalse(run.continues(new TextSplice(8, 8, "\n")), "a new line");
        assertFalse(run.continues(new TextSplice(9, 9, "pasted ".repeat(9))));
    }

    @Test
    void painterLaysOneStyleOverAnother() {
        List<RowPainter.Run> runs = RowPainter.runs(10, 16,
                List.of(new RowPainter.Layer(10, 13, "json-key"), new RowPainter.Layer(12, 15, "found")));
        assertEquals(List.of(new RowPainter.Run(2, List.of("json-key")),
                new RowPainter.Run(1, List.of("json-key", "found")), new RowPainter.Run(2, List.of("found")),
                new RowPainter.Run(1, List.of())), runs);
        assertEquals(Optional.empty(), RowPainter.runs(3, 3, List.of()).stream().findFirst());
    }
}
