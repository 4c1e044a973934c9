package dev.errata.ui.problems;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Severity;
import dev.errata.record.RecordSet;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FolderFindings;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Remembered;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All problems of the folder: which of them are listed, how they are put together, which sections are folded, and which rows are
/// selected. They are filtered and sorted in the background, and follow each edit; the newest wish wins. Belongs to the FX thread.
final class FolderProblemsViewModel {
    private static final String GROUPING = "problems.grouping";
    private static final Duration PAUSE = Duration.ofMillis(150);

    /// What there is to say.
    enum State {
        /// The rules have not spoken yet.
        CHECKING,
        /// The check was stopped, and nothing is known.
        STOPPED,
        /// There are none.
        CLEAN,
        /// There are some, but the filter lets none through.
        FILTERED,
        /// Nothing is accepted, and only that was asked for.
        NONE_ACCEPTED,
        /// There are some.
        PROBLEMS
    }

    private final CurationSession session;
    private final Localization localization;
    private final Remembered remembered;
    private final Newest arranging;
    private final Debouncer pause;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Grouping> grouping;
    private final ReadOnlyObjectWrapper<ProblemFilter> filter = new ReadOnlyObjectWrapper<>(ProblemFilter.NONE);
    private final ReadOnlyObjectWrapper<Optional<Arrangement>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ProblemRows> rows = new ReadOnlyObjectWrapper<>(ProblemRows.NONE);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHECKING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<Grouping, Folding> foldings = new EnumMap<>(Grouping.class);
    private final ProblemSelection selection = new ProblemSelection();
    /// Files that were checked anew since the arrangement that is shown.
    private final List<Set<String>> touched = new ArrayList<>();
    private boolean started;

    FolderProblemsViewModel(CurationSession session, Localization localization, FxTasks tasks, Delay delay,
            Remembered remembered) {
        this.session = session;
        this.localization = localization;
        this.remembered = remembered;
        this.arranging = tasks.newest();
        this.pause = new Debouncer(delay, PAUSE, this::arrange);
        this.grouping = new ReadOnlyObjectWrapper<>(
                remembered.settings().choice(GROUPING).flatMap(Grouping::ofWord).orElse(Grouping.RULE));
        subscriptions.add(session.onFindings(this::follow));
        subscriptions.add(session.facts().acceptancesProperty().subscribe((_, _) -> follow(Set.of()))::unsubscribe);
        subscriptions.add(session.checkStateProperty().subscribe((_, _) -> judge())::unsubscribe);
        subscriptions.add(localization.messages().subscribe((_, _) -> arrange())::unsubscribe);
    }

    /// Begins to put the problems together, and does so with each edit from now on.
    void start() {
        if (!started) {
            started = true;
            arrange();
        }
    }

    void close() {
        pause.cancel();
        arranging.cancel();
        subscriptions.forEach(Subscription::close);
    }

    ReadOnlyObjectProperty<Grouping> groupingProperty() {
        return grouping.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The problems as they were last put together; empty until they were for the first time.
    ReadOnlyObjectProperty<Optional<Arrangement>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether what is shown is about to be put together anew.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ProblemSelection selection() {
        return selection;
    }

    void group(Grouping chosen) {
        remembered.change(settings -> settings.withChoice(GROUPING, chosen.word()));
        grouping.set(chosen);
        arrange();
    }

    void filter(ProblemFilter chosen) {
        boolean typing = !chosen.words().equals(filter.get().words());
        filter.set(chosen);
        if (typing) {
            busy.set(true);
            pause.request();
        } else {
            arrange();
        }
    }

    void toggle(Severity severity) {
        filter(filter.get().toggled(severity));
    }

    /// How the problem is accepted, if it is.
    Optional<AcceptedFinding> accepted(Finding finding) {
        return shown.get().flatMap(arrangement -> arrangement.accepted().of(finding));
    }

    /// Those that are listed and are as it is said, in the order of the list.
    List<Finding> listed(Predicate<Finding> wanted) {
        return rows.get().sections().stream().flatMap(section -> section.findings().stream()).filter(wanted).toList();
    }

    private Folding folding() {
        return foldings.getOrDefault(grouping.get(), Folding.FOLDED);
    }

    /// Folds or unfolds the section.
    void fold(String key, ProblemRow.Fold fold) {
        fold(folding().with(key, fold));
    }

    /// Folds every section, or unfolds it.
    void foldAll(ProblemRow.Fold fold) {
        fold(fold == ProblemRow.Fold.FOLDED ? Folding.FOLDED : Folding.UNFOLDED);
    }

    /// Whether all sections are folded.
    boolean isAllFolded() {
        return rows.get().sections().stream().noneMatch(section -> rows.get().isUnfolded(section.key()));
    }

    private void fold(Folding folding) {
        foldings.put(grouping.get(), folding);
        list();
    }

    /// Selects the problem behind (1) or before (-1) the lead among those that are listed, round and round, and unfolds its section.
    Optional<Finding> step(int by) {
        if (by > 0 && selection.hasSlipped() && selection.lead().orElseThrow() instanceof ProblemRow.Item item) {
            selection.only(selection.leadProperty().get());
            return Optional.of(item.finding());
        }
        Optional<ProblemRow.Item> next = rows.get().next(selection.leadProperty().get(), by);
        next.map(ProblemRow.Item::finding).ifPresent(this::select);
        return next.map(ProblemRow.Item::finding);
    }

    /// Selects a problem that is listed, and unfolds its section.
    void select(Finding finding) {
        if (selection.lead().filter(row -> row instanceof ProblemRow.Item(_, Finding lead) && lead.equals(finding))
                .isEmpty()) {
            String key = grouping.get().key(finding);
            fold(key, ProblemRow.Fold.UNFOLDED);
            rows.get().item(key, finding).ifPresent(selection::only);
        }
    }

    private void follow(Set<String> files) {
        if (started) {
            touched.add(files);
        }
        arrange();
    }

    /// Puts together what is asked for: of what is shown, where only files have changed.
    private void arrange() {
        pause.cancel();
        if (!started) {
            return;
        }
        busy.set(true);
        Arrangement.Question question = new Arrangement.Question(grouping.get(), filter.get(),
                localization.messages().getValue());
        FolderFindings findings = session.folderFindings();
        Acceptances acceptances = session.facts().acceptancesProperty().get();
        RecordSet records = session.records();
        RuleCatalogue rules = session.rules();
        List<Set<String>> changed = List.copyOf(touched);
        Optional<Arrangement> base = shown.get().filter(before -> before.question().equals(question)
                && before.findings().isOfTheSameCheckAs(findings));
        Folding folding = folding();
        arranging.start((cancellation, _) -> {
            AcceptedFindings accepted = AcceptedFindings.of(acceptances, findings, records, rules);
            Arrangement arrangement = base.map(before -> before.with(findings, accepted, together(changed)))
                    .orElseGet(() -> Arrangement.of(question, findings, accepted, cancellation));
            return new Listed(arrangement, arrangement.rows(folding), folding);
        }, this::arranged, FolderProblemsViewModel::fail);
    }

    private static Set<String> together(List<Set<String>> parts) {
        Set<String> all = new HashSet<>();
        parts.forEach(all::addAll);
        return all;
    }

    /// What came of it, with the rows for the sections that were folded then.
    private record Listed(Arrangement arrangement, ProblemRows rows, Folding folding) {}

    private void arranged(Listed listed) {
        touched.clear();
        busy.set(false);
        shown.set(Optional.of(listed.arrangement()));
        if (listed.folding().equals(folding())) {
            list(listed.rows());
        } else {
            list();
        }
    }

    private void list() {
        list(shown.get().map(arrangement -> arrangement.rows(folding())).orElse(ProblemRows.NONE));
    }

    private void list(ProblemRows now) {
        selection.follow(now);
        rows.set(now);
        judge();
    }

    private void judge() {
        boolean none = rows.get().isEmpty();
        boolean anyAtAll = shown.get().filter(arrangement -> arrangement.all() > 0).isPresent();
        state.set(!none
                ? State.PROBLEMS
                : anyAtAll
                        ? State.FILTERED
                        : session.checkStateProperty().get() == CheckState.UNDER_WAY
                                ? State.CHECKING
                                : filter.get().accepted() == Accepted.ALONE
                                        ? State.NONE_ACCEPTED
                                        : session.checkStateProperty().get() == CheckState.STOPPED
                                                ? State.STOPPED
                                                : State.CLEAN);
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("the problems could not be put together", failure);
    }
}
