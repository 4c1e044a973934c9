package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The rules at work on an open folder: one check at a time in the background; what is asked for meanwhile waits for the next. Belongs
/// to the FX thread.
final class FolderCheck {
    private static final TaskName CHECK = TaskName.stoppable(Phrase.of("app.task.checking"), TaskName.Unit.RECORDS);

    private final RuleCatalogue rules;
    private final FxTasks tasks;
    private final Supplier<RuleContext> context;
    private Validation validation;

    private final ReadOnlyObjectWrapper<FindingCounts> counts = new ReadOnlyObjectWrapper<>(FindingCounts.NONE);
    private final ReadOnlyObjectWrapper<CheckState> state = new ReadOnlyObjectWrapper<>(CheckState.UNDER_WAY);
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(true);
    private final List<Consumer<Set<String>>> listeners = new ArrayList<>();
    private FolderFindings findings = FolderFindings.NONE;

    /// Paths edited since the check that is under way started, or `everything`.
    private final Set<String> waiting = new TreeSet<>();
    private boolean everything = true;
    private boolean closed;
    private boolean stopped;
    private Optional<FxTask> check = Optional.empty();

    /// A check that counts as at work from now on, and starts when [#begin] is called.
    ///
    /// @param context what the rules may ask, as of now
    FolderCheck(RuleCatalogue rules, FxTasks tasks, Supplier<RuleContext> context) {
        this.rules = rules;
        this.tasks = tasks;
        this.context = context;
        this.validation = new Validation(rules);
    }

    /// Has the rules look at every record for the first time.
    void begin() {
        if (!begun.get() && !closed) {
            begun.set(true);
            start();
        }
    }

    ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FindingCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CheckState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the rules said last.
    FolderFindings findings() {
        return findings;
    }

    /// Has the rules look at every record again.
    void all() {
        everything = true;
        go();
    }

    /// Has the rules look at these files again.
    void paths(Collection<String> paths) {
        waiting.addAll(paths);
        go();
    }

    /// Tells the listener the paths whose findings were made anew.
    Subscription onFindings(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void close() {
        listeners.clear();
        waiting.clear();
        everything = false;
        closed = true;
        check.ifPresent(FxTask::cancel);
    }

    private void go() {
        if (checking.get() || !everything && (stopped || waiting.isEmpty())) {
            return;
        }
        checking.set(true);
        state.set(CheckState.UNDER_WAY);
        start();
    }

    private void start() {
        RuleContext asked = context.get();
        Set<String> paths = Set.copyOf(waiting);
        waiting.clear();
        boolean all = everything;
        everything = false;
        stopped = false;
        Validation using = validation;
        FolderFindings before = findings;
        Work<Verdict> work = all
                ? (cancellation, progress) -> Verdict.of(using.checkAll(asked, progress, cancellation),
                        using.accepted())
                : (cancellation, _) -> Verdict.of(before, using.checkChanged(asked, paths, cancellation),
                        using.accepted());
        FxTask task = all
                ? tasks.start(CHECK, work, this::checked, FolderCheck::failed)
                : tasks.start(work, this::checked, FolderCheck::failed);
        check = Optional.of(task);
        task.stateProperty().subscribe(now -> {
            if (now instanceof TaskState.Stopped || now instanceof TaskState.Failed) {
                giveUp();
            }
        });
    }

    private void rest() {
        state.set(stopped ? CheckState.STOPPED : CheckState.DONE);
        checking.set(false);
    }

    /// What was stopped halfway, or failed, may still run for a moment, and what it knows is not whole: the next check starts afresh.
    private void giveUp() {
        validation = new Validation(rules);
        stopped = true;
        rest();
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("the rules could not be applied", failure);
    }

    private void checked(Verdict verdict) {
        findings = verdict.findings();
        counts.set(findings.counts());
        rest();
        List.copyOf(listeners).forEach(listener -> listener.accept(verdict.paths()));
        go();
    }
}
