package dev.errata.ui.regexlab;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Something about the pattern that is worked out in the background after each change of it, as long as somebody looks. Belongs to
/// the FX thread.
///
/// @param <T> what is found out
final class LabInsight<T> {
    private final RegexLabViewModel lab;
    private final Function<Trying, Work<T>> work;
    private final Newest runs;
    private final Debouncer soon;
    private final ReadOnlyObjectWrapper<Optional<T>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Optional<Trying> answered = Optional.empty();
    private boolean watched;

    /// @param pause how long a change is waited for the next
    /// @param work  what finds it out; touches nothing of the FX thread
    LabInsight(RegexLabViewModel lab, FxTasks tasks, Delay delay, Duration pause, Function<Trying, Work<T>> work) {
        this.lab = lab;
        this.work = work;
        this.runs = tasks.newest();
        this.soon = new Debouncer(delay, pause, this::run);
        subscriptions.add(lab.tryingProperty().subscribe(_ -> changed())::unsubscribe);
    }

    /// What was found out last; empty where there is no pattern, or nobody has looked.
    ReadOnlyObjectProperty<Optional<T>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether the result is about to change.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Somebody looks from now on.
    void watch() {
        watched = true;
        changed();
    }

    /// Nobody looks any more.
    void rest() {
        watched = false;
        soon.cancel();
        runs.cancel();
        busy.set(false);
    }

    /// What is under way is given up, until the pattern changes or somebody asks [again][#again].
    void stop() {
        soon.cancel();
        runs.cancel();
        take(lab.tryingProperty().get(), Optional.empty());
    }

    /// Something else than the pattern has changed on which the result depends.
    void again() {
        answered = Optional.empty();
        changed();
    }

    /// What ends with it.
    void onClose(Subscription ending) {
        subscriptions.add(ending);
    }

    void close() {
        rest();
        subscriptions.forEach(Subscription::close);
    }

    private void changed() {
        if (watched && !answered.equals(lab.tryingProperty().get())) {
            busy.set(lab.tryingProperty().get().isPresent());
            soon.request();
        }
    }

    private void run() {
        Optional<Trying> trying = lab.tryingProperty().get();
        if (trying.isEmpty()) {
            runs.cancel();
            take(trying, Optional.empty());
            return;
        }
        runs.start(work.apply(trying.get()), found -> take(trying, Optional.of(found)), failure -> {
            busy.set(false);
            throw new IllegalStateException("the pattern could not be looked into", failure);
        });
    }

    private void take(Optional<Trying> trying, Optional<T> found) {
        answered = trying;
        busy.set(false);
        result.set(found);
    }
}
