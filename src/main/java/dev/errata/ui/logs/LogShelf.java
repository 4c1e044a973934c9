package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.log.LogSource;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.TaskState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The logs that are open, and those that were not long ago. Belongs to the FX thread.
final class LogShelf {
    private static final String RECENT = "logs.recent";
    private static final int MOST_RECENT = 8;
    private static final System.Logger LOG = System.getLogger(LogShelf.class.getName());

    private final FxTasks tasks;
    private final Remembered remembered;
    private final Path temporary;
    private final List<OpenLog> logs = new ArrayList<>();
    private final Map<OpenLog, FxTask> counting = new HashMap<>();
    private final ObjectProperty<Optional<OpenLog>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<LogSource>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<OpenLog> whenReady = _ -> {};
    private int pasted;

    /// @param temporary where packed logs are unpacked to
    LogShelf(FxTasks tasks, Remembered remembered, Path temporary) {
        this.tasks = tasks;
        this.remembered = remembered;
        this.temporary = temporary;
    }

    /// Names who hears of each log whose lines can be read.
    void onReady(Consumer<OpenLog> heard) {
        whenReady = heard;
    }

    /// In the order in which they were opened.
    List<OpenLog> logs() {
        return List.copyOf(logs);
    }

    /// The log whose lines are shown.
    ObjectProperty<Optional<OpenLog>> currentProperty() {
        return current;
    }

    /// Goes up with each change of a log or of what is known of it.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Says that something of a log has changed.
    void changed() {
        sources.set(logs.stream().map(OpenLog::source).toList());
        changes.set(changes.get() + 1);
    }

    /// What is open.
    ReadOnlyObjectProperty<List<LogSource>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /// The files that were opened last, the last one first, without those that are open.
    List<Path> recent() {
        List<Path> open = logs.stream().flatMap(log -> log.file().stream()).toList();
        return remembered().filter(path -> !open.contains(path)).toList();
    }

    private Stream<Path> remembered() {
        return remembered.settings().choice(RECENT).stream().flatMap(String::lines).filter(line -> !line.isBlank())
                .map(Path::of);
    }

    /// Opens files, and shows the first of them; one that is open is opened anew, since it may have grown.
    void open(List<Path> files) {
        Optional<OpenLog> first = Optional.empty();
        for (Path file : files) {
            Path absolute = file.toAbsolutePath().normalize();
            logs.stream().filter(log -> log.file().equals(Optional.of(absolute))).findFirst().ifPresent(this::close);
            OpenLog opened = open(new LogSource.OfFile(
                    Optional.ofNullable(absolute.getFileName()).orElse(absolute).toString(), absolute));
            first = first.or(() -> Optional.of(opened));
            remember(absolute);
        }
        first.ifPresent(log -> current.set(Optional.of(log)));
        changed();
    }

    /// Opens what a log was opened from once more, in the place of the log. Another one that is shown stays so.
    OpenLog openAnew(OpenLog log) {
        int place = logs.indexOf(log);
        OpenLog again = open(log.source());
        if (current.get().equals(Optional.of(log))) {
            current.set(Optional.of(again));
        }
        close(log);
        logs.remove(again);
        logs.add(place, again);
        changed();
        return again;
    }

    private void remember(Path file) {
        List<String> all = Stream.concat(Stream.of(file), remembered()).distinct().limit(MOST_RECENT)
                .map(Path::toString).toList();
        remembered.change(settings -> settings.withChoice(RECENT, String.join("\n", all)));
    }

    /// Takes in a text.
    ///
    /// @param name what to call it, with a number
    void paste(String text, IntFunction<String> name) {
        current.set(Optional.of(open(new LogSource.OfText(name.apply(++pasted), text))));
        changed();
    }

    private OpenLog open(LogSource source) {
        OpenLog log = new OpenLog(source);
        logs.add(log);
        TaskName name = TaskName.stoppable(Phrase.of("logs.task.open", log.name()), TaskName.Unit.BYTES);
        FxTask task = tasks.start(name, (cancellation, _) -> {
            LogFailure.check(source);
            IndexedLog lines = IndexedLog.open(source, temporary, cancellation);
            log.hold(lines);
            return lines;
        }, lines -> opened(log, lines), failure -> refuse(log, LogFailure.of(failure)));
        counting.put(log, task);
        giveUp(task, log);
        return log;
    }

    /// A log whose opening somebody stops is not open.
    private void giveUp(FxTask task, OpenLog log) {
        task.runningProperty().subscribe((_, running) -> {
            if (!running && task.stateProperty().get() instanceof TaskState.Stopped
                    && logs.contains(log) && log.text().isEmpty()) {
                refuse(log, Phrase.of("logs.failed.stopped"));
            }
        });
    }

    private void opened(OpenLog log, IndexedLog lines) {
        if (!logs.contains(log)) {
            return;
        }
        log.standing(new OpenLog.Standing.Ready(lines));
        TaskName name = TaskName.stoppable(Phrase.of("logs.task.count", log.name()), TaskName.Unit.BYTES);
        FxTask task = tasks.start(name, (cancellation, progress) -> {
            lines.index(progress, cancellation);
            return lines;
        }, _ -> changed(), failure -> refuse(log, LogFailure.of(failure)));
        task.amountProperty().subscribe((_, _) -> changed());
        counting.put(log, task);
        whenReady.accept(log);
        changed();
    }

    private void refuse(OpenLog log, Phrase why) {
        if (logs.contains(log)) {
            log.standing(new OpenLog.Standing.Refused(why));
            changed();
        }
    }

    /// Closes a log, and shows its neighbour.
    void close(OpenLog log) {
        int at = logs.indexOf(log);
        logs.remove(log);
        Optional.ofNullable(counting.remove(log)).ifPresent(FxTask::cancel);
        tasks.start((_, _) -> {
            log.close();
            return log;
        }, _ -> {}, failure -> LOG.log(System.Logger.Level.WARNING, "cannot close " + log.name(), failure));
        if (current.get().equals(Optional.of(log))) {
            current.set(logs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(logs.get(Math.clamp(at, 0, logs.size() - 1))));
        }
        changed();
    }

    /// Closes all logs, at once: nothing may be left over.
    void closeAll() {
        List<OpenLog> open = logs();
        logs.clear();
        counting.values().forEach(FxTask::cancel);
        counting.clear();
        for (OpenLog log : open) {
            try {
                log.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot close " + log.name(), e);
            }
        }
        current.set(Optional.empty());
    }
}
