package dev.errata.ui.edit;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Turns a form to another record, which is more than a frame has room for: as many pieces at once as there is room for, the
/// rest in the frames that follow. What waits is hidden. Belongs to the FX thread.
final class PieceByPiece {
    /// What is done in a frame, in nanoseconds; the layout that follows takes longer.
    private static final long ROOM = 2_000_000;

    private final Delay delay;
    private final LongSupplier nanoTime;
    private final Deque<FormPiece> waiting = new ArrayDeque<>();
    private Optional<Subscription> frame = Optional.empty();

    PieceByPiece(Delay delay, LongSupplier nanoTime) {
        this.delay = delay;
        this.nanoTime = nanoTime;
    }

    /// Starts with these pieces, in place of those that still wait. What has the focus is not kept waiting.
    void start(List<FormPiece> pieces) {
        stopWaiting();
        waiting.clear();
        waiting.addAll(pieces);
        fillFrame();
        for (Iterator<FormPiece> rest = waiting.iterator(); rest.hasNext();) {
            FormPiece piece = rest.next();
            if (piece.hasFocus()) {
                piece.show();
                rest.remove();
            } else {
                piece.hide();
            }
        }
        awaitFrame();
    }

    /// Does all that waits now.
    void finish() {
        stopWaiting();
        while (!waiting.isEmpty()) {
            waiting.poll().show();
        }
    }

    private void stopWaiting() {
        frame.ifPresent(Subscription::close);
        frame = Optional.empty();
    }

    private void fillFrame() {
        long start = nanoTime.getAsLong();
        while (!waiting.isEmpty() && nanoTime.getAsLong() - start < ROOM) {
            waiting.poll().show();
        }
    }

    private void awaitFrame() {
        if (!waiting.isEmpty()) {
            frame = Optional.of(delay.after(Debouncer.NEXT_FRAME, () -> {
                fillFrame();
                awaitFrame();
            }));
        }
    }
}
