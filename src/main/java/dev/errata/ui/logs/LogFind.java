package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.log.LogLine;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Looks for words in the log that is shown, line by line from the chosen one on and round its end. Case does not matter. Belongs
/// to the FX thread.
final class LogFind {
    private static final int BLOCK = 4_000;
    private static final int MOST_BYTES = 1 << 16;

    private final LogsViewModel model;
    private final Newest searching;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Which way to look.
    enum Direction {
        FORWARD, BACK
    }

    LogFind(LogsViewModel model, FxTasks tasks) {
        this.model = model;
        this.searching = tasks.newest();
        query.subscribe((_, _) -> {
            searching.cancel();
            said.set(Optional.empty());
        });
    }

    /// What is looked for; nothing while it is empty.
    StringProperty queryProperty() {
        return query;
    }

    /// How the search went, where there is more to say than the line that it led to.
    ReadOnlyObjectProperty<Optional<Phrase>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    int length() {
        return query.get().length();
    }

    /// Where in a line the words stand.
    List<Integer> placesIn(String text) {
        List<Integer> places = new ArrayList<>();
        int length = length();
        for (int at = 0; length > 0 && at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, query.get(), 0, length)) {
                places.add(at);
                at += length - 1;
            }
        }
        return places;
    }

    /// Goes to the next line that has the words.
    void go(Direction direction) {
        Optional<OpenLog> shown = model.shelf().currentProperty().get();
        Optional<IndexedLog> text = shown.flatMap(OpenLog::text);
        if (text.isEmpty() || query.get().isEmpty()) {
            return;
        }
        OpenLog log = shown.orElseThrow();
        long here = model.lineProperty().get().filter(place -> place.log().equals(log)).map(LinePlace::line).orElse(0L);
        String wanted = query.get();
        said.set(Optional.of(Phrase.of("logs.find.looking")));
        searching.start(TaskName.stoppable(Phrase.of("logs.task.find", wanted, log.name()), TaskName.Unit.LINES),
                (cancellation, progress) -> direction == Direction.FORWARD
                        ? forward(text.get(), wanted, here, progress, cancellation)
                        : back(text.get(), wanted, here, progress, cancellation),
                found -> show(log, found, here, direction),
                failure -> said.set(Optional.of(LogFailure.of(failure))));
    }

    private void show(OpenLog log, Optional<Long> found, long here, Direction direction) {
        if (found.isEmpty()) {
            said.set(Optional.of(Phrase.of("logs.find.none")));
            return;
        }
        boolean round = direction == Direction.FORWARD ? found.get() <= here : found.get() >= here && here > 0;
        said.set(round ? Optional.of(Phrase.of("logs.find.round")) : Optional.empty());
        model.look(new LinePlace(log, found.get()));
    }

    private static Optional<Long> forward(IndexedLog text, String wanted, long here, Progress progress,
            Cancellation cancellation) throws IOException {
        long all = text.lines();
        long done = 0;
        for (long[] part : new long[][]{{here + 1, all}, {1, here}}) {
            for (long from = part[0]; from <= part[1]; from += BLOCK) {
                cancellation.check();
                int count = (int) Math.min(BLOCK, part[1] - from + 1);
                for (LogLine line : text.lines(from, count, MOST_BYTES)) {
                    if (has(line.text(), wanted)) {
                        return Optional.of(line.number());
                    }
                }
                done += count;
                progress.report(done, all);
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> back(IndexedLog text, String wanted, long here, Progress progress,
            Cancellation cancellation) throws IOException {
        long all = text.lines();
        long done = 0;
        for (long[] part : new long[][]{{1, here - 1}, {Math.max(1, here), all}}) {
            for (long to = part[1]; to >= part[0]; to -= BLOCK) {
                cancellation.check();
                long from = Math.max(part[0], to - BLOCK + 1);
                for (LogLine line : text.lines(from, (int) (to - from + 1), MOST_BYTES).reversed()) {
                    if (has(line.text(), wanted)) {
                        return Optional.of(line.number());
                    }
                }
                done += to - from + 1;
                progress.report(done, all);
            }
        }
        return Optional.empty();
    }

    private static boolean has(String text, String wanted) {
        return text.contains(wanted) || text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    void close() {
        searching.cancel();
    }
}
