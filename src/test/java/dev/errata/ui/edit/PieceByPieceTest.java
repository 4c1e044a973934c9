package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.HandDrivenDelay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PieceByPieceTest {
    private static final long MILLISECOND = 1_000_000;

    private final HandDrivenDelay frames = new HandDrivenDelay();
    private final List<String> turned = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private long now;
    private final PieceByPiece work = new PieceByPiece(frames, () -> now);

    /// Pieces that take one and a half milliseconds each.
    private List<FormPiece> pieces(String... names) {
        return Stream.of(names).map(name -> {
            Node node = new Region();
            nodes.add(node);
            return new FormPiece(node, () -> {
                turned.add(name);
                now += 3 * MILLISECOND / 2;
            });
        }).toList();
    }

    private void start(String... names) {
        List<FormPiece> pieces = pieces(names);
        work.start(() -> pieces);
    }

    private List<Integer> hidden() {
        return IntStream.range(0, nodes.size()).filter(i -> !nodes.get(i).isVisible()).boxed().toList();
    }

    @Test
    void whatHasNoRoomInAFrameIsHiddenUntilItsOwn() {
        start("a", "b", "c", "d", "e");
        assertEquals(List.of(), turned);
        frames.pass();
        assertEquals(List.of("a", "b"), turned);
        assertEquals(List.of(2, 3, 4), hidden());
        frames.pass();
        assertEquals(List.of("a", "b", "c", "d"), turned);
        assertEquals(List.of(4), hidden());
        frames.pass();
        assertEquals(List.of("a", "b", "c", "d", "e"), turned);
        assertEquals(List.of(), hidden());
    }

    @Test
    void anotherRecordTakesThePlaceOfWhatWaits() {
        start("a", "b", "c");
        frames.pass();
        start("x", "y", "z");
        frames.pass();
        frames.pass();
        assertEquals(List.of("a", "b", "x", "y", "z"), turned);
    }

    @Test
    void allIsDoneNowWhereSomebodyCannotWait() {
        start("a", "b", "c", "d", "e");
        work.finish();
        assertEquals(List.of("a", "b", "c", "d", "e"), turned);
        assertEquals(List.of(), hidden());
    }
}
