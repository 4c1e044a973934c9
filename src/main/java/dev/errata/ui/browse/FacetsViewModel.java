package dev.errata.ui.browse;

import dev.errata.search.Arrangement;
import dev.errata.search.Facet;
import dev.errata.search.FacetCounts;
import dev.errata.search.Scope;
import dev.errata.ui.browse.FacetLine.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The facets as lines: the parts of the folder, then each facet with its most frequent values. Values keep their order while
/// their counts change. Belongs to the FX thread.
public final class FacetsViewModel {
    private static final int FIRST_VALUES = 6;

    /// Whether the pane is wanted.
    public enum Pane {
        SHOWN, HIDDEN
    }

    private final RecordsViewModel records;
    private final ObservableList<FacetLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Pane> pane;
    private final Set<Facet> folded;
    private final Set<Facet> complete = EnumSet.noneOf(Facet.class);

    public FacetsViewModel(RecordsViewModel records) {
        this.records = records;
        this.folded = records.memory().folded();
        this.pane = new SimpleObjectProperty<>(records.memory().facets());
        pane.subscribe((_, wanted) -> records.memory().facets(wanted));
        records.arrangementProperty().subscribe((_, _) -> refresh());
        records.criteriaProperty().subscribe((_, _) -> refresh());
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

    /// Does what the line is for: shows, chooses, folds.
    public void act(FacetLine line) {
        switch (line) {
            case FacetLine.ScopeLine(Scope scope, _, _) -> records.show(scope);
            case FacetLine.Heading(Facet facet, Mark unfolded, _) -> fold(facet, unfolded);
            case FacetLine.ValueLine(Facet facet, String value, _, _) -> records.toggle(facet, value);
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
            case FacetLine.Heading(Facet facet, Mark now, _) when now != unfolded -> fold(facet, now);
            case FacetLine.Heading _ -> {
            }
            case FacetLine.ValueLine(Facet facet, _, _, _) when unfolded == Mark.OFF -> fold(facet, Mark.ON);
            case FacetLine.ValueLine _ -> {
            }
            case FacetLine.MoreLine(Facet facet, _, _) when unfolded == Mark.OFF -> fold(facet, Mark.ON);
            case FacetLine.MoreLine _ -> {
            }
        }
    }

    /// Chooses no value of the facet.
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
        for (Scope scope : Scope.values()) {
            made.add(new FacetLine.ScopeLine(scope, arrangement.totals().of(scope), mark(isShown(scope))));
        }
        for (Facet facet : Facet.all()) {
            Set<String> chosen = records.criteriaProperty().get().facets().of(facet);
            made.add(new FacetLine.Heading(facet, mark(!folded.contains(facet)), chosen.size()));
            if (!folded.contains(facet)) {
                addValues(made, facet, chosen, arrangement);
            }
        }
        return made;
    }

    /// The whole folder counts as chosen only while nothing else narrows it down.
    private boolean isShown(Scope scope) {
        return scope == Scope.ALL
                ? records.criteriaProperty().get().isEverything()
                : records.criteriaProperty().get().scope() == scope;
    }

    private void addValues(List<FacetLine> made, Facet facet, Set<String> chosen, Arrangement arrangement) {
        List<String> values = values(facet, chosen, arrangement.totals().facets());
        boolean all = complete.contains(facet) || values.size() <= FIRST_VALUES + 1;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (all || i < FIRST_VALUES || chosen.contains(value)) {
                made.add(new FacetLine.ValueLine(facet, value, arrangement.counts().of(facet, value),
                        mark(chosen.contains(value))));
            }
        }
        long hidden = values.stream().skip(FIRST_VALUES).filter(value -> !chosen.contains(value)).count();
        if (values.size() > FIRST_VALUES + 1 && hidden > 0) {
            made.add(new FacetLine.MoreLine(facet, Math.toIntExact(hidden), mark(complete.contains(facet))));
        }
    }

    /// Known values in their own order, then the others, the most frequent of the folder first; none given last.
    private static List<String> values(Facet facet, Set<String> chosen, FacetCounts totals) {
        Set<String> others = new TreeSet<>(totals.values(facet));
        others.addAll(chosen);
        facet.known().forEach(others::remove);
        List<String> values = new ArrayList<>(facet.known());
        others.stream().sorted(Comparator.<String, Boolean>comparing(Facet.NONE::equals)
                .thenComparing(value -> -totals.of(facet, value))).forEach(values::add);
        return values;
    }

    private static Mark mark(boolean on) {
        return on ? Mark.ON : Mark.OFF;
    }
}
