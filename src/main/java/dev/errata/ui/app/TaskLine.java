package dev.errata.ui.app;

import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TaskAmount;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.TaskState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// What people read about one piece of work: what it is, how far it has come and how fast, or how it ended.
final class TaskLine {
    /// Figures that change more often than this cannot be read.
    private static final Duration READABLE = Duration.ofMillis(150);
    /// Before this much time has passed nobody can say how fast it goes.
    private static final Duration TELLING = Duration.ofSeconds(1);
    private static final double MEGABYTE = 1 << 20;

    private final TaskName name;
    private final Instant started;
    private final Localization localization;
    private final InstantSource time;
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final Subscription speaking;
    private TaskState state;
    private TaskAmount amount;
    /// Empty once it has ended: whatever listened to it would live as long as this line.
    private Optional<FxTask> task = Optional.empty();
    private Subscription advancing = Subscription.EMPTY;
    private Instant told = Instant.MIN;

    TaskLine(FxTask task, TaskName name, Localization localization, InstantSource time) {
        this.name = name;
        this.started = task.started();
        this.localization = localization;
        this.time = time;
        this.state = task.stateProperty().get();
        this.amount = task.amountProperty().get();
        if (task.isRunning()) {
            this.task = Optional.of(task);
            this.advancing = Subscription.combine(task.amountProperty().subscribe(this::advanced),
                    task.stateProperty().subscribe((_, how) -> ended(how)));
        }
        this.speaking = localization.messages().subscribe(_ -> say());
    }

    /// The work, for as long as it is under way.
    Optional<FxTask> task() {
        return task;
    }

    Instant started() {
        return started;
    }

    TaskState state() {
        return task.map(running -> running.stateProperty().get()).orElse(state);
    }

    TaskName name() {
        return name;
    }

    /// How far the work has come, or how it ended, in the language of the window.
    ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// What went wrong, with the trace that the makers of Errata need; empty unless something did.
    Optional<String> failure() {
        return state() instanceof TaskState.Failed(Instant at, Throwable cause)
                ? Optional.of(trace(at, cause))
                : Optional.empty();
    }

    void close() {
        speaking.unsubscribe();
        advancing.unsubscribe();
    }

    private void ended(TaskState how) {
        state = how;
        task = Optional.empty();
        advancing.unsubscribe();
        advancing = Subscription.EMPTY;
        say();
    }

    private void advanced(TaskAmount now) {
        amount = now;
        if (Duration.between(told, time.instant()).compareTo(READABLE) >= 0) {
            say();
        }
    }

    private void say() {
        told = time.instant();
        detail.set(switch (state()) {
            case TaskState.Running() -> progress(Duration.between(started, told));
            case TaskState.Done(Instant at) -> localization.now("app.task.done", seconds(at));
            case TaskState.Stopped(Instant at) -> localization.now("app.task.stopped", seconds(at));
            case TaskState.Failed(_, Throwable cause) -> localization.now("app.task.failed",
                    DiskReason.named(cause));
        });
    }

    private String progress(Duration elapsed) {
        if (amount.done() == 0) {
            return "";
        }
        String unit = name.unit().name().toLowerCase(java.util.Locale.ROOT);
        String done = amount.total() > 0
                ? localization.now("app.task.of." + unit, shown(amount.done()), shown(amount.total()))
                : localization.now("app.task.so-far." + unit, shown(amount.done()));
        if (elapsed.compareTo(TELLING) < 0) {
            return done;
        }
        double perSecond = amount.done() * 1000.0 / elapsed.toMillis();
        String speed = localization.now("app.task.rate." + unit, shown(perSecond));
        long left = Math.round((amount.total() - amount.done()) / perSecond);
        return amount.total() > amount.done() && left > 0
                ? localization.now("app.task.progress.left", done, speed, left / 60, left % 60)
                : localization.now("app.task.progress", done, speed);
    }

    /// A number that is read, whole or with one decimal.
    private Number shown(Number amount) {
        return switch (name.unit()) {
            case FILES, RECORDS, LINES -> Math.round(amount.doubleValue());
            case BYTES -> Math.round(amount.doubleValue() / MEGABYTE * 10) / 10.0;
        };
    }

    private double seconds(Instant end) {
        return Math.round(Duration.between(started, end).toMillis() / 100.0) / 10.0;
    }

    private String trace(Instant at, Throwable cause) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(localization.now(name.label()));
        lines.println(at);
        cause.printStackTrace(lines);
        return text.toString();
    }
}
