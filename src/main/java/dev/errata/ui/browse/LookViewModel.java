package dev.errata.ui.browse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the list looks: as a list or as a table, how dense, and with which columns. Remembered from one day to the next. Belongs to
/// the FX thread.
public final class LookViewModel {
    private static final double LEAST_WIDTH = 40;
    private static final double WIDTH_STEP = 20;

    private final ObjectProperty<ListLayout> layout;
    private final ObjectProperty<Density> density;
    private final ObjectProperty<List<Column>> columns;
    private final ObjectProperty<Map<Column, Double>> widths;

    LookViewModel(BrowseMemory memory) {
        layout = new SimpleObjectProperty<>(memory.layout());
        density = new SimpleObjectProperty<>(memory.density());
        columns = new SimpleObjectProperty<>(memory.columns());
        widths = new SimpleObjectProperty<>(memory.widths());
        layout.subscribe((_, chosen) -> memory.layout(chosen));
        density.subscribe((_, chosen) -> memory.density(chosen));
        columns.subscribe((_, chosen) -> memory.columns(chosen));
        widths.subscribe((_, chosen) -> memory.widths(chosen));
    }

    public ObjectProperty<ListLayout> layoutProperty() {
        return layout;
    }

    public void toggleLayout() {
        layout.set(layout.get().other());
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    public void toggleDensity() {
        density.set(density.get().other());
    }

    /// The columns of the table that are shown, in order; at least one.
    public ObjectProperty<List<Column>> columnsProperty() {
        return columns;
    }

    /// All columns: those that are shown, in their order, and then the others.
    public List<Column> offered() {
        List<Column> offered = new ArrayList<>(columns.get());
        Column.all().stream().filter(column -> !offered.contains(column)).forEach(offered::add);
        return List.copyOf(offered);
    }

    /// Shows a column behind the others, or hides it; the last one stays.
    public void toggle(Column column) {
        List<Column> shown = new ArrayList<>(columns.get());
        if (!shown.remove(column)) {
            shown.add(column);
        }
        if (!shown.isEmpty()) {
            columns.set(List.copyOf(shown));
        }
    }

    /// Moves a column by so many places, as far as there are any; below zero is towards the first. One that is hidden stands behind all
    /// that are shown: towards the first it joins them as the last.
    public void move(Column column, int places) {
        List<Column> shown = new ArrayList<>(columns.get());
        int from = shown.indexOf(column);
        if (from < 0 && places < 0) {
            toggle(column);
        }
        if (from >= 0) {
            int to = Math.clamp(from + places, 0, shown.size() - 1);
            Collections.rotate(shown.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            columns.set(List.copyOf(shown));
        }
    }

    /// Columns that somebody gave another width, in pixels.
    public ObjectProperty<Map<Column, Double>> widthsProperty() {
        return widths;
    }

    /// How wide the column is, in pixels.
    public double width(Column column) {
        return widths.get().getOrDefault(column, column.width());
    }

    /// Gives a column another width.
    public void resize(Column column, double width) {
        if (width != width(column)) {
            Map<Column, Double> changed = new HashMap<>(widths.get());
            changed.put(column, Math.max(LEAST_WIDTH, width));
            widths.set(Map.copyOf(changed));
        }
    }

    /// Makes a shown column wider by so many steps, or narrower where that is below zero.
    public void widen(Column column, int steps) {
        if (columns.get().contains(column)) {
            resize(column, width(column) + steps * WIDTH_STEP);
        }
    }

    /// Shows the usual columns in their usual order and width.
    public void resetColumns() {
        columns.set(Column.usual());
        widths.set(Map.of());
    }
}
