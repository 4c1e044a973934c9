package dev.errata.ui.app;

import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TaskState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is under way in the background, and what has ended of late. Work that ends before anybody could have wondered is not
/// told of, unless it failed. Belongs to the FX thread.
final class ActivityViewModel {
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final int MOST_ENDED = 20;

    private final Localization localization;
    private final InstantSource time;
    private final ObservableList<TaskLine> running = FXCollections.observableArrayList();
    private final ObservableList<TaskLine> ended = FXCollections.observableArrayList();
    private final ObservableList<TaskLine> readOnlyRunning = FXCollections.unmodifiableObservableList(running);
    private final ObservableList<TaskLine> readOnlyEnded = FXCollections.unmodifiableObservableList(ended);
    private final ObservableValue<Optional<TaskLine>> first = Bindings
            .createObjectBinding(() -> running.stream().findFirst(), running);

    ActivityViewModel(FxTasks tasks, Delay delay, InstantSource time, Localization localization) {
        this.localization = localization;
        this.time = time;
        tasks.onNamed(task -> {
            task.stateProperty().subscribe((_, state) -> ended(task, state));
            delay.after(PATIENCE, () -> {
                if (task.isRunning()) {
                    running.add(line(task));
                    running.sort(Comparator.comparing(TaskLine::started));
                }
            });
        });
    }

    /// What has been under way for a while, the oldest first.
    ObservableList<TaskLine> running() {
        return readOnlyRunning;
    }

    /// What has ended of late, the newest first; never more than fit into a list that is read.
    ObservableList<TaskLine> ended() {
        return readOnlyEnded;
    }

    /// What the status line tells of.
    ObservableValue<Optional<TaskLine>> first() {
        return first;
    }

    /// Forgets what has ended.
    void clear() {
        ended.forEach(TaskLine::close);
        ended.clear();
    }

    private void ended(FxTask task, TaskState state) {
        Optional<TaskLine> shown = running.stream().filter(line -> line.task().filter(task::equals).isPresent())
                .findFirst();
        shown.ifPresent(running::remove);
        shown.or(() -> state instanceof TaskState.Failed ? Optional.of(line(task)) : Optional.empty())
                .ifPresent(ended::addFirst);
        if (ended.size() > MOST_ENDED) {
            ended.removeLast().close();
        }
    }

    private TaskLine line(FxTask task) {
        return new TaskLine(task, task.name().orElseThrow(), localization, time);
    }

    /// Stops what may be stopped.
    static void stop(TaskLine line) {
        if (line.name().unstoppable().isEmpty()) {
            line.task().ifPresent(FxTask::cancel);
        }
    }

}
