package dev.errata.ui.browse;

import dev.errata.search.Arrangement;
import dev.errata.search.Criteria;
import dev.errata.search.Facet;
import dev.errata.search.FacetChoice;
import dev.errata.search.IndexedRecord;
import dev.errata.search.QueryTerms;
import dev.errata.search.RecordIndex;
import dev.errata.search.Scope;
import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.search.TypedQuery;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Remembered;
import dev.errata.workspace.SkippedFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// The records of the session as a list: filtered, sorted, one of them selected. Filtering and sorting run in the background; what
/// is shown changes at once when they are done. Belongs to the FX thread.
///
/// The selected record is the session's current one, whether or not the criteria show it. While it is edited it keeps its
/// row, even if it no longer belongs there, until another one is selected or the criteria are changed.
public final class RecordsViewModel {
    private final CurationSession session;
    private final BrowseMemory memory;
    private final LiveIndex live;
    private final Newest arranging;
    private final RecordFilter filter;
    private final List<Subscription> subscriptions;
    private final javafx.util.Subscription following;

    private final ReadOnlyObjectWrapper<SortOrder> order;
    private final ReadOnlyObjectWrapper<Arrangement> arrangement;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper outside = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Checks> checks = new ReadOnlyObjectWrapper<>(Checks.AWAITED);
    private final LookViewModel look;
    private final QueryViewModel typedQuery;
    private final ArrangedRows rows = new ArrangedRows();
    private final SelectionViewModel selection;

    /// The current record as it was before the edits since it became the current one.
    private Optional<IndexedRecord> beforeEdits = Optional.empty();

    /// Where the selection last was, to go on from there when its record is gone or filtered away.
    private Optional<String> lastPath = Optional.empty();
    private int lastPlace;
    private boolean showing;
    private boolean neverSelected = true;

    /// The record that is looked at because it stands first while the rules are at work, and nobody has touched it.
    private Optional<String> provisional = Optional.empty();
    private boolean touched;

    public RecordsViewModel(CurationSession session, FxTasks tasks, Delay delay, Remembered remembered) {
        this.session = session;
        this.memory = new BrowseMemory(remembered);
        this.order = new ReadOnlyObjectWrapper<>(memory.order());
        this.look = new LookViewModel(memory);
        this.arranging = tasks.newest();
        this.subscriptions = List.of(session.onRecords(this::edited));
        this.live = new LiveIndex(session, tasks, this::arrange, this::rank);
        this.filter = new RecordFilter(() -> QueryTerms.of(live.scale()), this::arrangeAnew);
        this.arrangement = new ReadOnlyObjectWrapper<>(Arrangement.empty(live.scale()));
        this.selection = new SelectionViewModel(session, rows);
        this.typedQuery = new QueryViewModel(arrangement, filter.typedProperty(), tasks, delay, memory);
        this.following = session.currentProperty().subscribe((_, path) -> moved(path))
                .and(session.checkingProperty().subscribe((_, _) -> tasks.later(this::settle)));
        lastPath = session.currentProperty().get();
        live.start();
    }

    /// What is typed into the filter; it works at once.
    public StringProperty queryProperty() {
        return filter.queryProperty();
    }

    /// The typed text as it was last read, with what is at fault in it.
    public ReadOnlyObjectProperty<TypedQuery> typedProperty() {
        return filter.typedProperty();
    }

    /// What is asked for; it changes only where something else is asked for.
    public ReadOnlyObjectProperty<Criteria> criteriaProperty() {
        return filter.criteriaProperty();
    }

    public ReadOnlyObjectProperty<SortOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// The order that people see: where no words are searched, the best matches are the gravest records.
    public SortOrder shownOrder() {
        SortOrder wanted = order.get();
        boolean isGravestFirst = wanted.key() == SortKey.RELEVANCE && filter.criteria().query().words().isEmpty();
        return isGravestFirst ? new SortOrder(SortKey.SEVERITY, wanted.direction(), wanted.then()) : wanted;
    }

    /// What is shown, and the counts that go with it.
    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// The records that are shown, in order.
    public ObservableList<IndexedRecord> rows() {
        return rows;
    }

    /// The place of the current record among the rows; -1 where it is not among them.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether the filters leave out the record that is looked at, and show others.
    public ReadOnlyBooleanProperty outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    /// Whether the records have been read for the first time.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether the rules have spoken for the first time, and the order of the rows follows what they said.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// Whether the rows tell what the rules found.
    public ReadOnlyObjectProperty<Checks> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /// How the list looks.
    public LookViewModel look() {
        return look;
    }

    /// Which records are selected, the current one among them.
    public SelectionViewModel selection() {
        return selection;
    }

    /// The query while it is being typed.
    public QueryViewModel typing() {
        return typedQuery;
    }

    /// Files that look like records but could not be read, and so are not among the rows.
    public List<SkippedFile> unread() {
        return session.workspace().skipped().stream().filter(file -> session.records().at(file.path()).isEmpty())
                .toList();
    }

    /// Chooses a value of a facet, or no longer. As all choices do, it changes the text of the filter.
    public void toggle(Facet facet, String value) {
        change(query -> query.toggled(facet, FacetChoice.Sense.CHOSEN, value));
    }

    /// Chooses no value of the facet and leaves none out.
    public void clear(Facet facet) {
        change(query -> query.without(Set.of(facet)));
    }

    /// Makes another text of the one that is in the filter.
    public void change(Function<TypedQuery, String> edit) {
        filter.change(edit);
    }

    /// Looks at a part of the folder, with nothing else narrowing it down.
    public void show(Scope scope) {
        filter(TypedQuery.of(scope));
    }

    /// Shows every record.
    public void clearAll() {
        show(Scope.ALL);
    }

    /// Shows the records that a text in the search language asks for, and has it stand in the filter.
    public void filter(String text) {
        filter.set(text);
    }

    public void sort(SortOrder wanted) {
        if (!wanted.equals(order.get())) {
            order.set(wanted);
            memory.order(wanted);
            arrangeAnew();
        }
    }

    /// Sorts by the key in its usual direction, or the other way round if that is so already.
    public void sort(SortKey key) {
        SortOrder usual = key.usualOrder();
        sort(shownOrder().equals(usual) ? usual.reversed() : usual);
    }

    /// Makes the record at this place the current one.
    public void select(int place) {
        if (!showing && place >= 0 && place < rows.size()) {
            session.currentProperty().set(Optional.of(rows.get(place).path()));
        }
    }

    /// Somebody has begun to work with what is shown: when the rules have spoken, the current record stays what it is.
    public void keep() {
        provisional = Optional.empty();
        touched = true;
    }

    /// Whether somebody has begun to work with what is shown.
    boolean isTouched() {
        return touched;
    }

    /// Whether nobody has chosen what is looked at, and the rules may still lead to another record.
    public boolean isPassing() {
        return !touched && !settled.get();
    }

    /// Goes to the next record of the list, if there is one.
    public void next() {
        select(selected.get() >= 0 ? selected.get() + 1 : Math.min(lastPlace, rows.size() - 1));
    }

    /// Goes to the record before, if there is one.
    public void previous() {
        select(selected.get() >= 0 ? selected.get() - 1 : Math.min(lastPlace, rows.size()) - 1);
    }

    /// The next row, from the selected one on and then from the top, whose signature or id begins with what was typed,
    /// whatever its case. One letter goes past the selected row, so that typing it again moves on.
    public OptionalInt find(String typed) {
        int start = Math.max(0, selected.get() + (typed.length() > 1 ? 0 : 1));
        for (int i = 0; i < rows.size(); i++) {
            int place = (start + i) % rows.size();
            if (rows.get(place).begins(typed)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /// The memory of how the list was left.
    BrowseMemory memory() {
        return memory;
    }

    /// Lets go of the session.
    public void close() {
        typedQuery.close();
        arranging.cancel();
        following.unsubscribe();
        selection.close();
        live.close();
        subscriptions.forEach(Subscription::close);
    }

    /// Something else is asked for, or in another order: no row is held.
    private void arrangeAnew() {
        beforeEdits = Optional.empty();
        arrange();
    }

    /// The first of the edits to the current record: from now on its row is held.
    private void edited(Set<String> changed) {
        Optional<String> current = session.currentProperty().get();
        if (current.filter(changed::contains).isPresent()) {
            keep();
            beforeEdits = beforeEdits.or(() -> current.flatMap(path -> live.index().find(path)));
        }
    }

    private void moved(Optional<String> path) {
        boolean released = beforeEdits.filter(row -> path.filter(row.path()::equals).isEmpty()).isPresent();
        if (released) {
            beforeEdits = Optional.empty();
        }
        if (path.isPresent()) {
            lastPath = path;
            neverSelected = false;
        }
        place();
        if (released) {
            arrange();
        }
    }

    /// The words are known anew: what was searched is put in order anew.
    private void rank() {
        if (!filter.criteria().query().words().isEmpty()) {
            arrange();
        }
    }

    private void arrange() {
        if (!live.isReady()) {
            return;
        }
        RecordIndex index = live.index();
        Arrangement before = arrangement.get();
        Arrangement.Request request = new Arrangement.Request(filter.criteria(), order.get(), beforeEdits,
                live.words());
        List<IndexedRecord> shown = rows.shown();
        arranging.start((cancellation, _) -> {
            Arrangement next = before.next(index, request, cancellation);
            return new Arranged(next, RowChange.between(shown, next.rows()));
        }, this::arranged, failure -> {
            throw new IllegalStateException("the records could not be arranged", failure);
        });
    }

    private record Arranged(Arrangement arrangement, RowChange change) {}

    private void arranged(Arranged next) {
        showing = true;
        try {
            rows.show(next.change, next.arrangement::row);
        } finally {
            showing = false;
        }
        place();
        arrangement.set(next.arrangement);
        selection.rowsChanged();
        goOnWhereTheRecordIsGone();
        loaded.set(true);
        settle();
    }

    private void place() {
        int place = session.currentProperty().get().map(rows::placeOf).orElse(-1);
        selected.set(place);
        outside.set(place < 0 && !rows.isEmpty() && session.currentProperty().get().isPresent());
        if (place >= 0) {
            lastPlace = place;
        }
    }

    private void goOnWhereTheRecordIsGone() {
        if (session.currentProperty().get().isEmpty()
                && lastPath.filter(path -> live.index().find(path).isEmpty()).isPresent()) {
            lastPath = Optional.empty();
            select(Math.min(lastPlace, rows.size() - 1));
        }
    }

    /// The first row is looked at as soon as there is one; when the rules have spoken and the order follows what they said, the
    /// one that is first then, unless somebody has begun to work.
    private void settle() {
        boolean isSettled = loaded.get() && !session.checkingProperty().get() && live.isSettled()
                && arrangement.get().index().equals(live.index());
        if (loaded.get() && neverSelected) {
            select(0);
            provisional = session.currentProperty().get();
        }
        if (!isSettled) {
            return;
        }
        if (session.checkStateProperty().get() == CheckState.DONE) {
            checks.set(Checks.DONE);
        }
        neverSelected = false;
        if (provisional.isPresent() && provisional.equals(session.currentProperty().get())) {
            select(0);
        }
        provisional = Optional.empty();
        settled.set(true);
    }

    /// What is chosen in the facets.
    public FacetChoice facets() {
        return filter.criteria().facets();
    }
}
