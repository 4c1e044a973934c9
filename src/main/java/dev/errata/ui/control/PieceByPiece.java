package dev.errata.ui.control;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Delay;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Turns a view to another record, which is more than a frame has room for: in each frame as many pieces as there is room for, and
/// one alone that has to be made. What waits longer than the first of these frames is hidden. Belongs to the FX thread.
public final class PieceByPiece {
    /// What is done in a frame, in nanoseconds; the layout that follows takes longer.
    private static final long ROOM = 2_000_000;

    private final Delay delay;
    private final int first;
    private final LongSupplier nanoTime;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private Optional<Supplier<List<Piece>>> begin = Optional.empty();
    private Optional<Subscription> frame = Optional.empty();

    /// @param first the frame that begins, counted from 1, the one that shows what happens now
    public PieceByPiece(Delay delay, int first) {
        this(delay, first, System::nanoTime);
    }

    PieceByPiece(Delay delay, int first, LongSupplier nanoTime) {
        this.delay = delay;
        this.first = first;
        this.nanoTime = nanoTime;
    }

    /// Starts with these pieces, in place of those that still wait, which are asked for when their first frame comes.
    public void start(Supplier<List<Piece>> pieces) {
        cancel();
        begin = Optional.of(pieces);
        awaitFrame(first);
    }

    /// Does so unless it has yet to begin with others, so that a steady stream does not keep it off: `pieces` are asked for then.
    public void startOnce(Supplier<List<Piece>> pieces) {
        if (begin.isEmpty()) {
            start(pieces);
        }
    }

    /// Whether something is still to be done.
    public boolean isWaiting() {
        return begin.isPresent() || !waiting.isEmpty();
    }

    /// Forgets what waits.
    public void cancel() {
        stopWaiting();
        waiting.clear();
        begin = Optional.empty();
    }

    /// Does all that waits now.
    public void finish() {
        stopWaiting();
        turnFocused();
        while (!waiting.isEmpty()) {
            waiting.poll().show();
        }
    }

    /// Turns what has the focus now.
    public void turnFocused() {
        begin.map(Supplier::get).ifPresent(pieces -> {
            waiting.addAll(pieces);
            pieces.stream().filter(Piece::hasFocus).toList().forEach(piece -> {
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
            frame = Optional.empty();
            turnFocused();
            fillFrame();
            waiting.forEach(Piece::hide);
            if (!waiting.isEmpty()) {
                awaitFrame(1);
            }
        }));
    }

    private void fillFrame() {
        long from = nanoTime.getAsLong();
        boolean hasRoom = true;
        while (hasRoom && !waiting.isEmpty()) {
            Piece piece = waiting.poll();
            piece.begin().reversed().forEach(waiting::addFirst);
            hasRoom = !piece.isMade() && nanoTime.getAsLong() - from < ROOM && !isMadeNext();
        }
    }

    private boolean isMadeNext() {
        return !waiting.isEmpty() && waiting.peek().isMade();
    }
}
