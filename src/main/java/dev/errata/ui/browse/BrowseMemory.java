package dev.errata.ui.browse;

import dev.errata.curation.SavedSearches;
import dev.errata.search.Facet;
import dev.errata.search.SortOrder;
import dev.errata.ui.fx.Remembered;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How somebody likes the list, from one day to the next.
final class BrowseMemory {
    private static final String SORT = "browse.sort";
    private static final String LAYOUT = "browse.layout";
    private static final String DENSITY = "browse.density";
    private static final String WIDTHS = "browse.widths";
    private static final String COLUMNS = "browse.columns";
    private static final String FACETS = "browse.facets";
    private static final String FOLDED = "browse.folded";
    private static final String SEARCHES = "browse.searches";
    private static final String KEPT = "browse.kept";
    private static final String HIDDEN = "hidden";
    private static final String SHOWN = "shown";

    private final Remembered remembered;

    BrowseMemory(Remembered remembered) {
        this.remembered = remembered;
    }

    SortOrder order() {
        return words(SORT).flatMap(SortOrder::ofWords).orElse(SortOrder.DEFAULT);
    }

    void order(SortOrder order) {
        remember(SORT, order.words());
    }

    ListLayout layout() {
        return words(LAYOUT).flatMap(ListLayout::ofWord).orElse(ListLayout.LIST);
    }

    void layout(ListLayout layout) {
        remember(LAYOUT, layout.word());
    }

    Density density() {
        return words(DENSITY).flatMap(Density::ofWord).orElse(Density.COMFORTABLE);
    }

    void density(Density density) {
        remember(DENSITY, density.word());
    }

    /// The widths that somebody gave to columns, in pixels.
    Map<Column, Double> widths() {
        Map<Column, Double> widths = new HashMap<>();
        words(WIDTHS).stream().flatMap(words -> Arrays.stream(words.split(" ")))
                .filter(words -> words.matches("[a-z._]+:\\d{1,4}")).forEach(words -> {
                    int colon = words.indexOf(':');
                    Column.ofWord(words.substring(0, colon))
                            .ifPresent(column -> widths.put(column, Double.valueOf(words.substring(colon + 1))));
                });
        return Map.copyOf(widths);
    }

    void widths(Map<Column, Double> widths) {
        remember(WIDTHS, widths.entrySet().stream()
                .map(width -> width.getKey().word() + ":" + Math.round(width.getValue())).sorted()
                .collect(Collectors.joining(" ")));
    }

    /// The columns that are shown, in their order; at least one.
    List<Column> columns() {
        List<Column> columns = words(COLUMNS).stream().flatMap(words -> Arrays.stream(words.split(" ")))
                .flatMap(word -> Column.ofWord(word).stream()).distinct().toList();
        return columns.isEmpty() ? Column.usual() : columns;
    }

    void columns(List<Column> columns) {
        remember(COLUMNS, columns.stream().map(Column::word).collect(Collectors.joining(" ")));
    }

    FacetsViewModel.Pane facets() {
        return words(FACETS).filter(HIDDEN::equals).isPresent()
                ? FacetsViewModel.Pane.HIDDEN
                : FacetsViewModel.Pane.SHOWN;
    }

    void facets(FacetsViewModel.Pane pane) {
        remember(FACETS, pane == FacetsViewModel.Pane.HIDDEN ? HIDDEN : SHOWN);
    }

    /// The facets whose values are folded away.
    Set<Facet> folded() {
        Set<Facet> folded = EnumSet.noneOf(Facet.class);
        words(FOLDED).ifPresentOrElse(
                words -> Arrays.stream(words.split(" ")).forEach(word -> Facet.ofWord(word).ifPresent(folded::add)),
                () -> folded.add(Facet.CATEGORY));
        return folded;
    }

    void folded(Collection<Facet> folded) {
        remember(FOLDED, folded.stream().map(Facet::word).collect(Collectors.joining(" ")));
    }

    /// The queries that were used, the latest first.
    List<String> searches() {
        return words(SEARCHES).stream().flatMap(String::lines).filter(query -> !query.isBlank()).toList();
    }

    void searches(List<String> queries) {
        remember(SEARCHES, String.join("\n", queries));
    }

    /// The searches that somebody keeps for all folders.
    SavedSearches kept() {
        return words(KEPT).map(SavedSearches::parse).orElse(SavedSearches.NONE);
    }

    void kept(SavedSearches searches) {
        remember(KEPT, searches.text());
    }

    private Optional<String> words(String name) {
        return remembered.settings().choice(name);
    }

    private void remember(String name, String words) {
        remembered.change(settings -> settings.withChoice(name, words));
    }
}
