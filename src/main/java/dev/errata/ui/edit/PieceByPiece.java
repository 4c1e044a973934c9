package dev.errata.ui.edit;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Delay;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Turns a form to another record, which is more than a frame has room for: from the second frame on, in each as many pieces as
/// there is room for. What waits longer than that frame is hidden. Belongs to the FX thread.
final class PieceByPiece {
    /// What is done in a frame, in nanoseconds; the layout that follows takes longer.
    private static final long ROOM = 2_000_000;

    private final Delay delay;
    private final LongSupplier nanoTime;
    private final Deque<FormPiece> waiting = new ArrayDeque<>();
    private Optional<Supplier<List<FormPiece>>> begin = Optional.empty();
    private Optional<Subscription> frame = Optional.empty();

    PieceByPiece(Delay delay, LongSupplier nanoTime) {
        this.delay = delay;
        this.nanoTime = nanoTime;
    }

    /// Starts with these pieces, in place of those that still wait, not before the second frame: the first has enough to do with all
    /// else that shows the record.
    void start(Supplier<List<FormPiece>> pieces) {
        stopWaiting();
        waiting.clear();
        begin = Optional.of(pieces);
        awaitFrame(2);
    }

    /// Does all that waits now.
    void finish() {
        stopWaiting();
        turnFocused();
        while (!waiting.isEmpty()) {
            waiting.poll().show();
        }
    }

    /// Turns what has the focus now.
    void turnFocused() {
        begin.map(Supplier::get).ifPresent(pieces -> {
            waiting.addAll(pieces);
            pieces.stream().filter(FormPiece::hasFocus).toList().forEach(piece -> {
                piece.show();
                waiting.remove(piece);
            });
        });
        begin = Optional.empty();
    }

    private void stopWaiting() {
        frame.ifPresent(Subscription::close);
        frame = Optional.empty();
    }

    private void awaitFrame(int frames) {
        frame = Optional.of(delay.afterFrames(frames, () -> {
            turnFocused();
            long from = nanoTime.getAsLong();
            while (!waiting.isEmpty() && nanoTime.getAsLong() - from < ROOM) {
                waiting.poll().show();
            }
            waiting.forEach(FormPiece::hide);
            if (!waiting.isEmpty()) {
                awaitFrame(1);
            }
        }));
    }
}
