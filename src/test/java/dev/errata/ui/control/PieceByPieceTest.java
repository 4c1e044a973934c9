package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.HandDrivenDelay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final PieceByPiece work = new PieceByPiece(frames, 2, () -> now);

    /// Pieces that take one and a half milliseconds each.
    private List<Piece> pieces(String... names) {
        return Stream.of(names).map(name -> {
            Node node = new Region();
            nodes.add(node);
            return Piece.of(node, () -> {
                turned.add(name);
                now += 3 * MILLISECOND / 2;
            });
        }).toList();
    }

    private void start(String... names) {
        List<Piece> pieces = pieces(names);
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
    void whatHasToBeMadeHasAFrameAlone() {
        work.start(() -> List.of(piece("there"), Piece.made(() -> turned.add("new")), piece("more")));
        frames.pass();
        assertEquals(List.of("there"), turned);
        frames.pass();
        assertEquals(List.of("there", "new"), turned);
        frames.pass();
        assertEquals(List.of("there", "new", "more"), turned);
    }

    @Test
    void whatAPieceLeavesToDoComesBeforeTheNextOne() {
        work.start(() -> List.of(new Piece(Optional.of(new Region()), () -> {
            turned.add("head");
            return List.of(Piece.made(() -> turned.add("first")), Piece.made(() -> turned.add("second")));
        }), piece("next")));
        frames.pass();
        assertEquals(List.of("head"), turned);
        frames.pass();
        assertEquals(List.of("head", "first"), turned);
        frames.pass();
        assertEquals(List.of("head", "first", "second"), turned);
        frames.pass();
        assertEquals(List.of("head", "first", "second", "next"), turned);
    }

    @Test
    void aSteadyStreamDoesNotKeepTheBeginningOff() {
        work.startOnce(() -> List.of(piece("first"), Piece.made(() -> turned.add("stale"))));
        work.startOnce(() -> List.of(piece("other")));
        frames.pass();
        work.startOnce(() -> List.of(piece("new")));
        frames.pass();
        frames.pass();
        assertEquals(List.of("first", "new"), turned);
    }

    private Piece piece(String name) {
        return pieces(name).getFirst();
    }

    @Test
    void allIsDoneNowWhereSomebodyCannotWait() {
        start("a", "b", "c", "d", "e");
        work.finish();
        assertEquals(List.of("a", "b", "c", "d", "e"), turned);
        assertEquals(List.of(), hidden());
    }
}
