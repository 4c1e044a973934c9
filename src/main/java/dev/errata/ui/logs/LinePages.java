package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads the lines around those in view, in the background. Belongs to the FX thread.
final class LinePages {
    /// The most bytes of a line that the viewer shows.
    static final int MOST_BYTES = 4 << 10;
    /// So many lines are read before and behind those in view.
    private static final int AROUND = 120;

    private final Newest reading;
    private final ReadOnlyObjectWrapper<LinePage> page = new ReadOnlyObjectWrapper<>(LinePage.NONE);

    LinePages(FxTasks tasks) {
        reading = tasks.newest();
    }

    /// What was read last.
    ReadOnlyObjectProperty<LinePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Wants these lines; the page follows if they are not in it. Lines behind the last do not count.
    void want(OpenLog log, long from, int count) {
        Optional<IndexedLog> text = log.text();
        long to = Math.min(from + count - 1, log.lines());
        if (text.isEmpty() || page.get().holds(log, from, to)) {
            return;
        }
        long first = Math.max(1, from - AROUND);
        int wanted = (int) (to + AROUND - first + 1);
        reading.start((_, _) -> new LinePage(Optional.of(log), first, text.get().lines(first, wanted, MOST_BYTES)),
                page::set, _ -> page.set(new LinePage(Optional.of(log), first, List.of())));
    }

    /// Shows nothing.
    void clear() {
        reading.cancel();
        page.set(LinePage.NONE);
    }
}
