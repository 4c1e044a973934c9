package dev.errata.ui.problems;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The problems of the record that is looked at, which of them is chosen, and how they can be mended, which is worked out in the
/// background. Belongs to the FX thread.
final class ProblemsViewModel {
    /// What there is to say.
    enum State {
        NO_RECORD, CHECKING, STOPPED, CLEAN, PROBLEMS
    }

    private final CurationSession session;
    private final Newest offering;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_RECORD);
    private final ReadOnlyObjectWrapper<List<ProblemGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Finding, List<QuickFix>>> fixes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<Finding>> chosen = new SimpleObjectProperty<>(Optional.empty());

    ProblemsViewModel(CurationSession session, FxTasks tasks) {
        this.session = session;
        this.offering = tasks.newest();
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

    /// Chooses the problem behind (1) or before (-1) the chosen one in the text of the record, round and round; empty where there is
    /// none.
    ///
    /// @param from where in the text somebody is, if that is not at the chosen problem
    Optional<Finding> step(int by, Optional<JsonPosition> from) {
        ProblemsInText all = new ProblemsInText(findings());
        Optional<Finding> next = from.map(at -> all.next(at, by))
                .orElseGet(() -> chosen.get().flatMap(last -> all.next(last, by)));
        chosen.set(next.or(() -> all.begin(by)));
        return chosen.get();
    }

    /// Where the value stands in the text of the record, or what should hold it.
    Optional<JsonPosition> position(JsonPointer pointer) {
        return session.currentRecord().map(ErrorRecord::text).flatMap(text -> Stream
                .iterate(Optional.of(pointer), Optional::isPresent, at -> at.flatMap(JsonPointer::parent))
                .flatMap(at -> at.flatMap(text::find).stream()).findFirst()
                .map(value -> text.position(value.span().start())));
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("a quick fix could not be worked out", failure);
    }
}
