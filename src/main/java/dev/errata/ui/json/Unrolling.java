package dev.errata.ui.json;

import dev.errata.task.Subscription;
import dev.errata.ui.control.RowedArea;
import dev.errata.ui.fx.Delay;
import java.util.Optional;

/// Shows another text from its top down, some rows more in each frame: a row is made anew for each text, and a screenful of them
/// takes some frames. The text itself is there at once. Belongs to the FX thread.
final class Unrolling {
    /// What a frame has room for, in pixels: some rows.
    private static final double STEP = 60;

    private final RowedArea area;
    private final Delay delay;
    private Optional<Subscription> frame = Optional.empty();

    Unrolling(RowedArea area, Delay delay) {
        this.area = area;
        this.delay = delay;
    }

    /// Starts from the top, in the next frame: this one has enough to do with all else that shows another text.
    void start() {
        finish();
        unroll(0);
    }

    /// Shows all now.
    void finish() {
        frame.ifPresent(Subscription::close);
        frame = Optional.empty();
        area.unroll(Double.MAX_VALUE);
    }

    private void unroll(double most) {
        area.unroll(most);
        frame = Optional.of(delay.afterFrames(1, () -> {
            if (area.isUnrolled()) {
                finish();
            } else {
                unroll(most + STEP);
            }
        }));
    }
}
