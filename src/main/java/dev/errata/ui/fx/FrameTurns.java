package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shares out the frames of the window: at most one piece of work a frame, what is due first before the others. Several parts of
/// the window follow the record that is looked at, and each fills a frame; in one they would hold the window up. Frames are
/// counted as they begin, not by the clock: where one is late, what was to come after it still does.
final class FrameTurns {
    private record Turn(long due, Runnable work) {}

    private final Delay delay;
    private final List<Turn> waiting = new ArrayList<>();
    private long frame;
    private boolean counting;

    FrameTurns(Delay delay) {
        this.delay = delay;
    }

    /// Runs `work` in the frame that comes as the `frames`th from now, or in the first after that which nobody else has.
    Subscription after(int frames, Runnable work) {
        Turn turn = new Turn(frame + frames, work);
        waiting.add(turn);
        count();
        return () -> waiting.remove(turn);
    }

    private void count() {
        if (!counting && !waiting.isEmpty()) {
            counting = true;
            delay.after(Delay.NEXT_FRAME, this::begin);
        }
    }

    private void begin() {
        counting = false;
        frame++;
        List<Turn> due = waiting.stream().filter(turn -> turn.due() <= frame)
                .sorted(Comparator.comparingLong(Turn::due)).limit(1).toList();
        waiting.removeAll(due);
        count();
        due.forEach(turn -> turn.work().run());
    }
}
