package dev.errata.ui.browse;

import dev.errata.search.Facet;
import dev.errata.search.Scope;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;

/// What can be asked of the list of records. Going to the next and the previous record works from anywhere in the window.
final class BrowseCommands {
    /// What the commands do to the nodes.
    interface Places {
        void focusFilter();

        void focusList();

        void focusFacets();

        void showHelp();

        void focusSearches();

        void showSort();

        void showColumns();

        /// Shows or hides the facets.
        void toggleFacets();
    }

    private final Command facets;
    private final Command layout;
    private final Command density;
    private final Command clear;
    private final Command help;
    private final Command save;
    private final List<Command> all = new ArrayList<>();

    BrowseCommands(RecordsViewModel model, SearchesViewModel searches, String screen, Places places) {
        BooleanBinding filled = Bindings.isNotEmpty(model.rows());
        Phrase none = Phrase.of("browse.obstacle.no-record");
        facets = Command.named("records.facets").icon(Feather.SIDEBAR).key("Shortcut+B").on(screen)
                .runs(places::toggleFacets);
        layout = Command.named("records.layout").icon(Feather.LAYOUT).key("Shortcut+Shift+L").on(screen)
                .title(model.look().layoutProperty().map(now -> Optional.of(Phrase.of(
                        now == ListLayout.LIST ? "browse.layout.to-table" : "browse.layout.to-list"))))
                .runs(model.look()::toggleLayout);
        density = Command.named("records.density").icon(Feather.ALIGN_JUSTIFY).key("Shortcut+Shift+J").on(screen)
                .title(model.look().densityProperty().map(now -> Optional.of(Phrase.of(
                        now == Density.COMPACT ? "browse.density.to-comfortable" : "browse.density.to-compact"))))
                .runs(model.look()::toggleDensity);
        clear = Command.named("records.clear").icon(Feather.X).key("Shortcut+Shift+Backspace").on(screen)
                .onlyIf(model.criteriaProperty().map(criteria -> !criteria.isEverything()),
                        Phrase.of("browse.obstacle.not-filtered"))
                .runs(model::clearAll);
        help = Command.named("records.search-help").icon(Feather.HELP_CIRCLE).key("Shortcut+F1").on(screen)
                .runs(places::showHelp);
        save = Command.named("records.save-search").icon(Feather.PLUS).key("Alt+Shift+B").on(screen)
                .onlyIf(model.queryProperty().map(query -> !query.isBlank()), Phrase.of("browse.obstacle.no-query"))
                .runs(() -> {
                    places.focusSearches();
                    searches.startToSave();
                });
        all.addAll(List.of(
                Command.named("records.next").icon(Feather.ARROW_DOWN).key("Alt+DOWN").onlyIf(filled, none)
                        .runs(model::next),
                Command.named("records.previous").icon(Feather.ARROW_UP).key("Alt+UP").onlyIf(filled, none)
                        .runs(model::previous),
                Command.named("records.filter").icon(Feather.SEARCH).key("Shortcut+F").on(screen)
                        .runs(places::focusFilter),
                Command.named("records.list").icon(Feather.LIST).key("Alt+L").on(screen).runs(places::focusList),
                Command.named("records.focus-facets").icon(Feather.FILTER).key("Alt+F").on(screen)
                        .runs(places::focusFacets),
                Command.named("records.clear-facets").key("Alt+Shift+A").on(screen)
                        .onlyIf(model.criteriaProperty().map(criteria -> !criteria.facets().isEmpty()),
                                Phrase.of("browse.obstacle.no-facet"))
                        .runs(() -> model.change(query -> query.without(EnumSet.allOf(Facet.class)))),
                Command.named("records.all").key("Alt+A").on(screen).runs(() -> model.show(Scope.ALL)),
                Command.named("records.to-review").key("Alt+R").on(screen)
                        .runs(() -> model.show(Scope.TO_REVIEW)),
                Command.named("records.unsaved").key("Alt+U").on(screen).runs(() -> model.show(Scope.UNSAVED)),
                clear,
                Command.named("records.sort").key("Alt+S").on(screen).runs(places::showSort),
                Command.named("records.reverse").key("Alt+Shift+S").on(screen)
                        .runs(() -> model.sort(model.orderProperty().get().reversed())),
                save, Command.named("records.searches").key("Alt+B").on(screen)
                        .runs(places::focusSearches),
                help, facets, layout,
                density,
                Command.named("records.columns").icon(Feather.COLUMNS).key("Alt+C").on(screen)
                        .onlyIf(model.look().layoutProperty().isEqualTo(ListLayout.TABLE),
                                Phrase.of("browse.obstacle.no-table"))
                        .runs(places::showColumns),
                ofColumn("wider", "Right", model, screen, places),
                ofColumn("narrower", "Left", model, screen, places)));
    }

    /// What the list of columns does to the one that is chosen there; elsewhere it leads to that list.
    private static Command ofColumn(String change, String key, RecordsViewModel model, String screen, Places places) {
        return Command.named("records.column-" + change).ownKey(key).on(screen)
                .onlyIf(model.look().layoutProperty().isEqualTo(ListLayout.TABLE),
                        Phrase.of("browse.obstacle.no-table"))
                .runs(places::showColumns);
    }

    Command facets() {
        return facets;
    }

    Command layout() {
        return layout;
    }

    Command density() {
        return density;
    }

    Command clear() {
        return clear;
    }

    Command save() {
        return save;
    }

    Command help() {
        return help;
    }

    /// Registers all of them.
    Subscription register(CommandRegistry registry) {
        return registry.register(all.toArray(Command[]::new));
    }
}
