package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.SelectedRecords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// Which records are selected: the current one alone, or several of which the current one is the last that was gone to. They are
/// kept by record and not by row, so filters, orders and edits do not change them. Belongs to the FX thread.
///
/// What the filters leave out stays selected but asleep: no command touches what the list does not show, and it is there again
/// once the filters let it through.
public final class SelectionViewModel implements SelectedRecords {

    /// What is selected at one moment.
    ///
    /// @param paths  records that commands act on, in the order of the list
    /// @param asleep how many more are selected but left out by the filters
    public record Selection(List<String> paths, int asleep) {

        /// Nothing at all.
        static final Selection NONE = new Selection(List.of(), 0);

        public boolean isMany() {
            return paths.size() > 1;
        }
    }

    private final CurationSession session;
    private final ObservableList<IndexedRecord> rows;
    private final javafx.util.Subscription following;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ObservableValue<List<String>> selected = selection.map(Selection::paths);
    private Set<String> picked = Set.of();
    /// Where a stretch of rows begins.
    private Optional<String> anchor = Optional.empty();
    private boolean picking;

    SelectionViewModel(CurationSession session, ObservableList<IndexedRecord> rows) {
        this.session = session;
        this.rows = rows;
        this.following = session.currentProperty().subscribe(this::moved);
    }

    /// What is selected now.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<List<String>> selected() {
        return selected;
    }

    @Override
    public List<String> shown() {
        return rows.stream().map(IndexedRecord::path).toList();
    }

    /// Whether the record is one of several that are selected.
    public boolean isOneOfMany(String path) {
        return selection.get().isMany() && picked.contains(path);
    }

    /// Selects the record at this place and no other.
    public void only(int place) {
        at(place).ifPresent(this::only);
    }

    /// Selects the current record and no other.
    public void onlyCurrent() {
        session.currentProperty().get().ifPresent(this::only);
    }

    /// Selects the rows from where the stretch begins to this place, and no others.
    public void extendTo(int place) {
        at(place).ifPresent(path -> pick(stretch(place), path));
    }

    /// Selects the rows from where the stretch begins to this place, beside what is selected.
    public void addTo(int place) {
        at(place).ifPresent(path -> {
            Set<String> more = new HashSet<>(picked);
            more.addAll(stretch(place));
            pick(more, path);
        });
    }

    /// Selects the record at this place beside the others, or no longer; the last one stays.
    public void toggle(int place) {
        at(place).ifPresent(path -> {
            Set<String> next = new HashSet<>(picked);
            if (next.add(path)) {
                pick(next, path);
            } else {
                next.remove(path);
                nearest(place, next).flatMap(this::at).ifPresent(lead -> pick(next, lead));
            }
            anchor = Optional.of(path);
        });
    }

    /// Selects all that the list shows.
    public void all() {
        Optional<String> lead = session.currentProperty().get().filter(path -> placeOf(path).isPresent())
                .or(() -> at(0));
        lead.ifPresent(path -> {
            pick(new HashSet<>(shown()), path);
            anchor = at(0);
        });
    }

    /// Takes in that the list shows other rows, or the same ones in another order.
    void rowsChanged() {
        if (picked.size() > 1) {
            picked = new HashSet<>(picked);
            picked.removeIf(path -> session.records().at(path).isEmpty());
        }
        tell();
        List<String> awake = selection.get().paths();
        if (!awake.isEmpty() && session.currentProperty().get().filter(awake::contains).isEmpty()) {
            pick(picked, awake.getFirst());
        }
    }

    void close() {
        following.unsubscribe();
    }

    /// Another record has become the current one, by whatever way. A step over several records that is taken back leads to one of them:
    /// they stay selected.
    private void moved(Optional<String> path) {
        if (session.isRetracing() && path.filter(this::isOneOfMany).isPresent()) {
            tell();
        } else if (!picking) {
            picked = path.map(Set::of).orElse(Set.of());
            anchor = path;
            tell();
        }
    }

    private void only(String path) {
        pick(Set.of(path), path);
        anchor = Optional.of(path);
    }

    private void pick(Set<String> next, String lead) {
        picked = next;
        picking = true;
        try {
            session.currentProperty().set(Optional.of(lead));
        } finally {
            picking = false;
        }
        tell();
    }

    private void tell() {
        Optional<String> current = session.currentProperty().get();
        if (picked.size() <= 1) {
            selection.set(new Selection(current.stream().toList(), 0));
            return;
        }
        List<String> awake = new ArrayList<>();
        for (IndexedRecord row : rows) {
            if (picked.contains(row.path())) {
                awake.add(row.path());
            }
        }
        int asleep = picked.size() - awake.size();
        boolean isCurrentAsleep = awake.isEmpty() && current.filter(picked::contains).isPresent();
        selection.set(awake.isEmpty()
                ? new Selection(current.stream().toList(), isCurrentAsleep ? asleep - 1 : asleep)
                : new Selection(List.copyOf(awake), asleep));
    }

    /// Begins at this place itself where no row has begun one.
    private Set<String> stretch(int place) {
        OptionalInt begun = anchor.map(this::placeOf).orElse(OptionalInt.empty());
        if (begun.isEmpty()) {
            anchor = at(place);
        }
        int from = begun.orElse(place);
        Set<String> stretch = new HashSet<>();
        for (IndexedRecord row : rows.subList(Math.min(from, place), Math.max(from, place) + 1)) {
            stretch.add(row.path());
        }
        return stretch;
    }

    private OptionalInt placeOf(String path) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).path().equals(path)).findFirst();
    }

    /// The place nearest to this one of a row that is among `paths`.
    private Optional<Integer> nearest(int place, Set<String> paths) {
        for (int away = 1; away < rows.size(); away++) {
            for (int there : new int[]{place + away, place - away}) {
                if (at(there).filter(paths::contains).isPresent()) {
                    return Optional.of(there);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(int place) {
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place).path()) : Optional.empty();
    }
}
