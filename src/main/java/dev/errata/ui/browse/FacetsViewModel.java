package dev.errata.ui.browse;

import dev.errata.search.Arrangement;
import dev.errata.search.Facet;
import dev.errata.search.FacetChoice;
import dev.errata.search.FacetCounts;
import dev.errata.search.Scope;
import dev.errata.search.SearchText;
import dev.errata.ui.browse.FacetLine.Mark;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The facets as lines: the parts of the folder, then each facet with its most frequent values. Values keep their order while
/// their counts change. Belongs to the FX thread.
public final class FacetsViewModel {
    private static final int FIRST_VALUES = 6;

    /// With more values than these a facet is worth searching in.
    static final int FEW_VALUES = 8;

    /// So many that were found are shown before somebody asks for the others.
    private static final int MOST_FOUND = 200;

    /// Whether the pane is wanted.
    public enum Pane {
        SHOWN, HIDDEN
    }

    private final RecordsViewModel records;
    private final ObservableList<FacetLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Pane> pane;
    private final Set<Facet> folded;
    private final Set<Facet> complete = EnumSet.noneOf(Facet.class);
    private final BiFunction<Facet, String, String> shown;
    private final Map<Facet, List<String>> ordered = new EnumMap<>(Facet.class);
    private FacetCounts orderedOf;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Facet>> searched = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is chosen shows at once; counts, and so what words alone change, follow in a frame after that of the records: the list
    /// fills one by itself.
    ///
    /// @param shown what a value is called in the language of the reader
    public FacetsViewModel(RecordsViewModel records, Delay delay, BiFunction<Facet, String, String> shown) {
        this.records = records;
        this.shown = shown;
        this.folded = records.memory().folded();
        this.pane = new SimpleObjectProperty<>(records.memory().facets());
        this.orderedOf = records.arrangementProperty().get().totals().facets();
        pane.subscribe((_, wanted) -> records.memory().facets(wanted));
        Debouncer counts = Debouncer.inFrames(delay, 2, this::refresh);
        records.arrangementProperty().subscribe((_, _) -> counts.request());
        records.criteriaProperty().subscribe((before, now) -> {
            if (!before.facets().equals(now.facets()) || before.scope() != now.scope()) {
                refresh();
            }
        });
        records.checksProperty().subscribe((_, _) -> refresh());
        search.subscribe((_, _) -> refresh());
        refresh();
    }

    public ObservableList<FacetLine> lines() {
        return lines;
    }

    public ObjectProperty<Pane> paneProperty() {
        return pane;
    }

    public void togglePane() {
        pane.set(pane.get() == Pane.SHOWN ? Pane.HIDDEN : Pane.SHOWN);
    }

    /// What is looked for among the values; while something is, only values that hold it are shown.
    public StringProperty searchProperty() {
        return search;
    }

    /// The only facet in which one looks; empty for all.
    public ReadOnlyObjectProperty<Optional<Facet>> searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /// Looks for values of one facet only.
    public void searchIn(Facet facet) {
        searched.set(Optional.of(facet));
        refresh();
    }

    /// Looks for no values any more.
    public void endSearch() {
        searched.set(Optional.empty());
        search.set("");
        refresh();
    }

    /// Does what the line is for: shows, chooses, folds.
    public void act(FacetLine line) {
        switch (line) {
            case FacetLine.ScopeLine(Scope scope, _, _) -> records.show(scope);
            case FacetLine.Heading(Facet facet, Mark unfolded, _, _) -> fold(facet, unfolded);
            case FacetLine.ValueLine(Facet facet, String value, _, _) -> records.toggle(facet, value);
            case FacetLine.AwaitedLine _ -> {
            }
            case FacetLine.MoreLine(Facet facet, _, Mark unfolded) -> {
                if (unfolded == Mark.ON) {
                    complete.remove(facet);
                } else {
                    complete.add(facet);
                }
                refresh();
            }
        }
    }

    /// Hides the values of the facet that the line belongs to, or shows them; nothing where that is so already.
    public void fold(FacetLine line, Mark unfolded) {
        switch (line) {
            case FacetLine.ScopeLine _ -> {
            }
            case FacetLine.Heading(Facet facet, Mark now, _, _) when now != unfolded -> fold(facet, now);
            case FacetLine.Heading _ -> {
            }
            case FacetLine.ValueLine(Facet facet, _, _, _) when unfolded == Mark.OFF -> fold(facet, Mark.ON);
            case FacetLine.ValueLine _ -> {
            }
            case FacetLine.MoreLine(Facet facet, _, _) when unfolded == Mark.OFF -> fold(facet, Mark.ON);
            case FacetLine.MoreLine _ -> {
            }
            case FacetLine.AwaitedLine(Facet facet) when unfolded == Mark.OFF -> fold(facet, Mark.ON);
            case FacetLine.AwaitedLine _ -> {
            }
        }
    }

    /// Leaves out the records that have the value of the line, or no longer.
    public void leaveOut(FacetLine line) {
        if (line instanceof FacetLine.ValueLine(Facet facet, String value, _, _)) {
            records.change(query -> query.toggled(facet, FacetChoice.Sense.LEFT_OUT, value));
        }
    }

    /// Chooses no value of the facet and leaves none out.
    public void clear(Facet facet) {
        records.clear(facet);
    }

    private void fold(Facet facet, Mark unfolded) {
        if (unfolded == Mark.ON) {
            folded.add(facet);
        } else {
            folded.remove(facet);
        }
        records.memory().folded(folded);
        refresh();
    }

    private void refresh() {
        List<FacetLine> fresh = made();
        boolean sameLines = fresh.size() == lines.size();
        for (int i = 0; sameLines && i < fresh.size(); i++) {
            sameLines = fresh.get(i).key().equals(lines.get(i).key());
        }
        if (!sameLines) {
            lines.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(lines.get(i))) {
                lines.set(i, fresh.get(i));
            }
        }
    }

    private List<FacetLine> made() {
        Arrangement arrangement = records.arrangementProperty().get();
        List<FacetLine> made = new ArrayList<>();
        if (!isSearching()) {
            for (Scope scope : Scope.values()) {
                OptionalInt count = scope == Scope.TO_REVIEW && isUnchecked()
                        ? OptionalInt.empty()
                        : OptionalInt.of(arrangement.totals().of(scope));
                made.add(new FacetLine.ScopeLine(scope, count, mark(isShown(scope))));
            }
        }
        Facet.all().forEach(facet -> addFacet(made, facet, arrangement));
        return made;
    }

    private void addFacet(List<FacetLine> made, Facet facet, Arrangement arrangement) {
        FacetChoice choice = records.criteriaProperty().get().facets();
        Set<String> chosen = new TreeSet<>(choice.of(facet));
        chosen.addAll(choice.of(facet, FacetChoice.Sense.LEFT_OUT));
        if (isAwaited(facet)) {
            addAwaited(made, facet, chosen.size());
            return;
        }
        List<String> values = values(facet, chosen, arrangement);
        Function<String, FacetLine> line = value -> new FacetLine.ValueLine(facet, value,
                arrangement.counts().of(facet, value), mark(facet, value));
        if (isSearching()) {
            String wanted = SearchText.fold(search.get());
            List<String> found = values.stream().filter(value -> isFound(facet, value, wanted)).toList();
            if (!found.isEmpty()) {
                made.add(new FacetLine.Heading(facet, Mark.ON, chosen.size(), values.size()));
                addValues(made, facet, found, MOST_FOUND, chosen, line);
            }
            return;
        }
        made.add(new FacetLine.Heading(facet, mark(!folded.contains(facet)), chosen.size(), values.size()));
        if (!folded.contains(facet)) {
            addValues(made, facet, values, FIRST_VALUES, chosen, line);
        }
    }

    /// What the rules say is not known before they have spoken.
    private boolean isAwaited(Facet facet) {
        return (facet == Facet.SEVERITY || facet == Facet.RULE) && isUnchecked();
    }

    private boolean isUnchecked() {
        return records.checksProperty().get() == Checks.AWAITED;
    }

    private void addAwaited(List<FacetLine> made, Facet facet, int chosen) {
        if (!isSearching()) {
            made.add(new FacetLine.Heading(facet, mark(!folded.contains(facet)), chosen, 0));
            if (!folded.contains(facet)) {
                made.add(new FacetLine.AwaitedLine(facet));
            }
        }
    }

    private boolean isSearching() {
        return searched.get().isPresent() || !search.get().isBlank();
    }

    private boolean isFound(Facet facet, String value, String wanted) {
        return searched.get().map(facet::equals).orElse(true) && (SearchText.fold(value).contains(wanted)
                || SearchText.fold(shown.apply(facet, value)).contains(wanted));
    }

    private Mark mark(Facet facet, String value) {
        FacetChoice choice = records.criteriaProperty().get().facets();
        return choice.has(facet, value) ? Mark.ON : choice.leavesOut(facet, value) ? Mark.OUT : Mark.OFF;
    }

    /// The whole folder counts as chosen only while nothing else narrows it down.
    private boolean isShown(Scope scope) {
        return scope == Scope.ALL
                ? records.criteriaProperty().get().isEverything()
                : records.criteriaProperty().get().scope() == scope;
    }

    private void addValues(List<FacetLine> made, Facet facet, List<String> values, int first, Set<String> chosen,
            Function<String, FacetLine> line) {
        boolean all = complete.contains(facet) || values.size() <= first + 1;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (all || i < first || chosen.contains(value)) {
                made.add(line.apply(value));
            }
        }
        long hidden = values.stream().skip(first).filter(value -> !chosen.contains(value)).count();
        if (values.size() > first + 1 && hidden > 0) {
            made.add(new FacetLine.MoreLine(facet, Math.toIntExact(hidden), mark(complete.contains(facet))));
        }
    }

    /// Known values in their own order, then the others, the most frequent of the folder first; none given last. Behind all of
    /// them those that would leave no record, unless they are chosen or left out.
    private List<String> values(Facet facet, Set<String> chosen, Arrangement arrangement) {
        List<String> ordered = ordered(facet, arrangement.totals().facets());
        List<String> values = new ArrayList<>(ordered.size() + chosen.size());
        List<String> idle = new ArrayList<>();
        for (String value : ordered) {
            boolean isIdle = !chosen.contains(value) && arrangement.counts().of(facet, value) == 0;
            (isIdle ? idle : values).add(value);
        }
        chosen.stream().filter(value -> arrangement.totals().facets().of(facet, value) == 0
                && !facet.known().contains(value)).forEach(values::add);
        values.addAll(idle);
        return values;
    }

    /// The values of the folder in their order, which is worked out only where the folder has others: there may be very many.
    private List<String> ordered(Facet facet, FacetCounts totals) {
        if (orderedOf != totals) {
            orderedOf = totals;
            ordered.clear();
        }
        return ordered.computeIfAbsent(facet, _ -> {
            Set<String> others = new TreeSet<>(totals.values(facet));
            facet.known().forEach(others::remove);
            List<String> values = new ArrayList<>(facet.known());
            others.stream().sorted(Comparator.<String, Boolean>comparing(Facet.NONE::equals)
                    .thenComparing(value -> -totals.of(facet, value))).forEach(values::add);
            return values;
        });
    }

    private static Mark mark(boolean on) {
        return on ? Mark.ON : Mark.OFF;
    }
}
