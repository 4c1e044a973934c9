package dev.errata.ui.problems;

import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The problems of the record that is looked at, which of them is chosen, and how they are mended. Quick fixes are worked
/// out in the background, on the records of the time; where the records have changed meanwhile nothing is applied.
/// Belongs to the FX thread.
final class ProblemsViewModel {
    /// What there is to say.
    enum State {
        NO_RECORD, CHECKING, STOPPED, CLEAN, PROBLEMS
    }

    private final CurationSession session;
    private final Mending mending;
    private final Newest offering;
    private final Newest mendingLine;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_RECORD);
    private final ReadOnlyObjectWrapper<List<ProblemGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Finding, List<QuickFix>>> fixes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<Finding>> chosen = new SimpleObjectProperty<>(Optional.empty());

    ProblemsViewModel(CurationSession session, FxTasks tasks) {
        this.session = session;
        this.mending = new Mending(session.rules());
        this.offering = tasks.newest();
        this.mendingLine = tasks.newest();
        subscriptions.add(session.currentProperty().subscribe(_ -> {
            chosen.set(Optional.empty());
            read();
        })::unsubscribe);
        subscriptions.add(session.onFindings(_ -> read()));
        subscriptions.add(session.checkStateProperty().subscribe(_ -> read())::unsubscribe);
        read();
    }

    /// Stops listening to the session.
    void close() {
        offering.cancel();
        mendingLine.cancel();
        subscriptions.forEach(Subscription::close);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ProblemGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// The quick fixes that are known so far.
    ReadOnlyObjectProperty<Map<Finding, List<QuickFix>>> fixesProperty() {
        return fixes.getReadOnlyProperty();
    }

    /// The problem that was gone to last.
    ObjectProperty<Optional<Finding>> chosenProperty() {
        return chosen;
    }

    RecordShape shape() {
        return session.currentRecord().map(ErrorRecord::shape).orElse(RecordShape.FLAT);
    }

    /// Whether the file has fields that could be gone to.
    boolean isReadable() {
        return session.currentRecord().filter(record -> record.text().isWellFormed()).isPresent();
    }

    private List<Finding> findings() {
        return session.currentProperty().get().map(session::findings).orElseGet(List::of);
    }

    private void read() {
        List<ProblemGroup> now = ProblemGroup.of(findings());
        if (!now.equals(groups.get())) {
            groups.set(now);
            chosen.set(chosen.get().filter(findings()::contains));
            offer();
        }
        state.set(session.currentRecord().isEmpty()
                ? State.NO_RECORD
                : now.isEmpty() ? withoutFinding(session.checkStateProperty().get()) : State.PROBLEMS);
    }

    private static State withoutFinding(CheckState check) {
        return switch (check) {
            case UNDER_WAY -> State.CHECKING;
            case STOPPED -> State.STOPPED;
            case DONE -> State.CLEAN;
        };
    }

    private void offer() {
        RuleContext context = session.context();
        List<Finding> wanted = findings().stream().filter(Finding::fixable).toList();
        fixes.set(Map.of());
        if (wanted.isEmpty()) {
            offering.cancel();
            return;
        }
        offering.start((cancellation, _) -> {
            Map<Finding, List<QuickFix>> found = new HashMap<>();
            for (Finding finding : wanted) {
                cancellation.check();
                found.put(finding, session.rules().fixes(finding, context));
            }
            return found;
        }, fixes::set, ProblemsViewModel::fail);
    }

    /// How many of the problems a click can mend without a look.
    List<Finding> safe() {
        return findings().stream().filter(finding -> finding.fixing() == Fixing.SAFE).toList();
    }

    /// Works out the changes that mend these findings by the first fix of each, and gives them to `receiver`; nothing where
    /// there are none or the records have changed meanwhile.
    void mend(List<Finding> findings, Consumer<List<Change>> receiver) {
        RuleContext context = session.context();
        mendingLine.start((cancellation, _) -> mending.all(findings, context, cancellation), changes -> {
            if (!changes.isEmpty() && session.records() == context.records()) {
                receiver.accept(changes);
            }
        }, ProblemsViewModel::fail);
    }

    /// Works out one fix of one finding anew, since the records may have changed since it was offered.
    void mend(Finding finding, QuickFix offered, Consumer<List<Change>> receiver) {
        RuleContext context = session.context();
        mendingLine.start((_, _) -> session.rules().fixes(finding, context).stream()
                .filter(fix -> fix.labelKey().equals(offered.labelKey())
                        && fix.arguments().equals(offered.arguments()))
                .findFirst().map(QuickFix::changes).orElseGet(List::of), changes -> {
                    if (!changes.isEmpty() && session.records() == context.records()) {
                        receiver.accept(changes);
                    }
                }, ProblemsViewModel::fail);
    }

    /// Applies the changes that mend one finding as one undo step, which is called by the place and the fix.
    void apply(List<Change> changes, Finding finding, Phrase fix) {
        StepName.Argument place = new StepName.Place(shape(), finding.pointer());
        StepName words = StepName.words(fix.key(), fix.arguments().stream().map(String::valueOf).toList());
        session.apply(new Step(StepName.of("problems.step.fix", place, new StepName.Name(words)), changes));
    }

    /// Applies the changes that mend several findings as one undo step.
    void apply(List<Change> changes, int count) {
        session.apply(new Step(StepName.of("problems.step.fix-all", new StepName.Words(Integer.toString(count))),
                changes));
    }

    /// The text of a file as it is now, for a diff.
    Optional<ErrorRecord> record(String path) {
        return session.records().at(path);
    }

    /// Chooses the problem behind (1) or before (-1) the chosen one, round and round; empty where there is none.
    Optional<Finding> step(int by) {
        List<Finding> all = groups.get().stream().flatMap(group -> group.findings().stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = chosen.get().map(all::indexOf).orElse(-1);
        int next = at < 0 ? by > 0 ? 0 : all.size() - 1 : Math.floorMod(at + by, all.size());
        chosen.set(Optional.of(all.get(next)));
        return chosen.get();
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("a quick fix could not be worked out", failure);
    }
}
