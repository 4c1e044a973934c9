package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Looks for words in the log that is shown, line by line from the chosen one on and round its end, until somebody goes elsewhere.
/// Case does not matter. Belongs to the FX thread.
final class LogFind {
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
        query.subscribe((_, _) -> end());
        model.movesProperty().subscribe((_, _) -> end());
    }

    private void end() {
        searching.cancel();
        said.set(Optional.empty());
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
        end();
        said.set(Optional.of(Phrase.of("logs.find.looking")));
        FxTask task = searching.start(
                TaskName.stoppable(Phrase.of("logs.task.find", wanted, log.name()), TaskName.Unit.LINES),
                (cancellation, progress) -> new LogSearch(text.get(), wanted, progress, cancellation).from(here,
                        direction),
                found -> show(log, found, here, direction),
                failure -> said.set(Optional.of(LogFailure.of(failure))));
        task.stateProperty().subscribe((_, state) -> {
            if (state instanceof TaskState.Stopped) {
                said.set(Optional.empty());
            }
        });
    }

    private void show(OpenLog log, LogSearch.Found found, long here, Direction direction) {
        if (found.line().isEmpty()) {
            said.set(Optional.of(none(found)));
            return;
        }
        long line = found.line().getAsLong();
        boolean round = direction == Direction.FORWARD ? line <= here : line >= here && here > 0;
        model.look(new LinePlace(log, line));
        if (round) {
            said.set(Optional.of(Phrase.of(found.counted() ? "logs.find.round" : "logs.find.round.so-far")));
        }
    }

    /// Claims no more than what was looked at.
    private static Phrase none(LogSearch.Found found) {
        if (found.counted()) {
            return found.cut()
                    ? Phrase.of("logs.find.none.cut", LogSearch.MOST_KIB)
                    : Phrase.of("logs.find.none");
        }
        return found.cut()
                ? Phrase.of("logs.find.none.so-far-cut", LogSearch.MOST_KIB)
                : Phrase.of("logs.find.none.so-far");
    }

    void close() {
        searching.cancel();
    }
}
