package dev.errata.ui.refactor;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StepNotices;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// What every dialog of this package works with: the open folder, and the way to change it. Belongs to the FX thread.
///
/// @param delay waits for pauses in typing
/// @param tell  hears what was done, with the way to undo it
public record Desk(CurationSession session, FxTasks tasks, Delay delay, Notifier tell) {

    /// Hears of a failure that no record can cause.
    static final Consumer<Exception> UNEXPECTED = failure -> {
        throw new IllegalStateException("records could not be edited", failure);
    };

    RecordSet records() {
        return session.records();
    }

    LocalDate today() {
        return session.today();
    }

    /// The id of the record at the path, or the path where it has none.
    String name(String path) {
        return records().at(path).flatMap(record -> record.id()).orElse(path);
    }

    void lookAt(String path) {
        session.currentProperty().set(Optional.of(path));
    }

    /// Works out changes in the background and applies them to the very records that they were worked out for: where those have
    /// changed meanwhile, it starts anew, since a change holds whole texts.
    ///
    /// @param step  what to apply
    /// @param after runs when it is applied
    <T> void run(BiFunction<RecordSet, Cancellation, T> plan, Function<T, Step> step, Consumer<T> after) {
        RecordSet before = records();
        tasks.start((cancellation, _) -> plan.apply(before, cancellation), made -> {
            if (records() == before) {
                session.apply(step.apply(made));
                after.accept(made);
            } else {
                run(plan, step, after);
            }
        }, Desk.UNEXPECTED);
    }

    /// The step of these changes, which is called `key`.
    static Step step(String key, List<Change> changes, String... arguments) {
        return new Step(key, List.of(arguments), changes, Optional.empty());
    }

    /// Tells what the last step has done, and offers to take it back.
    void done(Phrase what) {
        new StepNotices(session, tell).tell(Notice.of(Tone.GOOD, what));
    }
}
