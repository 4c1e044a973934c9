package dev.errata.ui.browse;

import dev.errata.task.Subscription;
import dev.errata.ui.control.TextScale;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.StyleSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Facets and list of the records, with the commands that go with them. Where there is little room the facets lie above the list
/// while they are asked for, and give way when the focus leaves them.
public final class BrowsePane {
    /// The looks of this pane, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(BrowsePane.class, "browse.css");
    /// The least width at which facets and list stand side by side.
    private static final double ROOM_FOR_BOTH = 520;
    private static final double FACETS_WIDTH = 206;
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final RecordsViewModel model;
    private final FacetsViewModel facetsModel;
    private final StackPane node = new StackPane();
    private final TextScale scale = new TextScale();
    private final BorderPane records = new BorderPane();
    private final FacetPane facets;
    private final SearchesPane searches;
    private final FacetSearch facetSearch;
    private final VBox facetFrame;
    private final RecordList list;
    private final RecordTable table;
    private final FilterBar bar;
    private final EmptyNote empty;
    private final RowMenu menu;
    private final Subscription commands;
    private final javafx.util.Subscription language;
    private final ObservableValue<Node> focusOwner = node.sceneProperty().flatMap(Scene::focusOwnerProperty);
    private boolean peeking;
    private Optional<StartingRow> start = Optional.empty();

    /// A pane whose commands belong to the screen `screen`; `open` puts the focus into the editor of the selected record.
    public BrowsePane(RecordsViewModel model, SearchesViewModel kept, String screen, Localization localization,
            CommandRegistry registry,
            Delay delay, Runnable open) {
        this.model = model;
        this.facetsModel = new FacetsViewModel(model, delay, new RowTexts(localization)::value);
        BrowseCommands offered = new BrowseCommands(model, kept, screen, places());
        this.commands = offered.register(registry);
        CommandControls controls = new CommandControls(registry, localization);
        this.list = new RecordList(model, localization, delay, open);
        this.table = new RecordTable(model, localization, delay, open, this::showColumns);
        this.menu = new RowMenu(controls);
        menu.serve(list, list::leadOnScreen);
        menu.serve(table, table::leadOnScreen);
        this.facets = new FacetPane(facetsModel, localization, this::focusList, this::searchFacets);
        this.facetSearch = new FacetSearch(facetsModel, localization, facets::focusFound);
        this.searches = new SearchesPane(kept, model, localization, controls, offered.save(), this::focusList);
        this.facetFrame = new VBox(facetSearch, searches, facets);
        this.bar = new FilterBar(model, localization, controls, offered, this::focusList);
        this.empty = new EmptyNote(model, localization, controls, offered.clear(), registry.find("folder.open"));
        records.setBottom(new OutsideNote(model, localization, controls, offered.clear()));
        assemble();
        model.checksProperty().subscribe((_, _) -> {
            list.refresh();
            table.refresh();
        });
        this.language = localization.messages().subscribe((_, _) -> refresh());
    }

    /// What the window shows.
    public Region node() {
        return node;
    }

    /// Has rules explained that the facets name.
    public void onRule(Localization localization, Consumer<String> explain) {
        facets.onRule(localization, explain);
    }

    /// Puts the focus into the list.
    public void focusList() {
        rowsControl().requestFocus();
    }

    /// Has the list begin with this record, until somebody moves.
    public void startAt(String path) {
        release();
        start = Optional.of(new StartingRow(model, node, path, this::scrollTo));
    }

    /// Ends what [#startAt] began.
    public void release() {
        start.ifPresent(StartingRow::letGo);
    }

    /// The path of the record at the top of the list.
    public Optional<String> topRow() {
        return start.flatMap(StartingRow::path).or(isList() ? list::top : table::top);
    }

    private void scrollTo(int place) {
        if (isList()) {
            list.scrollTo(place);
        } else {
            table.scrollTo(place);
        }
    }

    private boolean isList() {
        return model.look().layoutProperty().get() == ListLayout.LIST;
    }

    /// What the focus goes round: facets while they are shown, filter, list.
    public List<FocusPart> parts() {
        return List.of(new FocusPart(facetFrame, facets::requestFocus), new FocusPart(bar, bar::focusFilter),
                new FocusPart(rowsControl(), this::focusList));
    }

    private void showFacets() {
        if (isRoomForBoth()) {
            facetsModel.paneProperty().set(FacetsViewModel.Pane.SHOWN);
        } else {
            peeking = true;
            dock();
        }
    }

    private void searchFacets(String letters) {
        facetSearch.type(letters);
    }

    /// Shows a button for one command above the list, and offers the rest in the menu beside it.
    public void offerOnTop(Command often, List<Command> rest) {
        bar.offer(often, rest);
    }

    /// Offers these commands in the context menu of the rows, a line between two groups.
    public void offerOnRows(List<List<Command>> offered) {
        menu.offer(offered);
    }

    /// Ends the commands and lets go of the language; the view model is closed by whoever made it.
    public void close() {
        release();
        commands.close();
        language.unsubscribe();
    }

    private void showColumns() {
        bar.showColumns();
    }

    /// Says everything in the present language.
    private void refresh() {
        facets.refresh();
        searches.refresh();
        bar.refresh();
        list.refresh();
        table.refresh();
    }

    private void assemble() {
        node.setId("browse");
        node.getStyleClass().add("browse");
        node.setMinWidth(280);
        VBox.setVgrow(facets, Priority.ALWAYS);
        facetFrame.getStyleClass().add("facet-frame");
        StackPane.setAlignment(facetFrame, Pos.CENTER_LEFT);
        records.getStyleClass().add("records");
        records.setTop(bar);
        facetFrame.setViewOrder(-1);
        node.getChildren().addAll(facetFrame, records, scale);
        scale.factor().subscribe(_ -> dock());
        model.look().layoutProperty().subscribe(_ -> showRows());
        facetsModel.paneProperty().subscribe((_, _) -> dock());
        node.widthProperty().subscribe((_, _) -> dock());
        focusOwner.subscribe(owner -> {
            if (peeking && !isInFacets(owner)) {
                peeking = false;
                dock();
            }
        });
        dock();
    }

    private boolean isInFacets(@Nullable Node owner) {
        for (Node part = owner; part != null; part = part.getParent()) {
            if (part.equals(facetFrame)) {
                return true;
            }
        }
        return false;
    }

    private void showRows() {
        boolean hadFocus = list.isFocused() || table.isFocused();
        records.setCenter(new StackPane(rowsControl(), empty));
        list.follow();
        table.follow();
        if (hadFocus) {
            focusList();
        }
    }

    private Region rowsControl() {
        return isList() ? list : table;
    }

    private boolean isRoomForBoth() {
        return node.getWidth() >= ROOM_FOR_BOTH * scale.factor().getValue();
    }

    private void dock() {
        boolean docked = isRoomForBoth() && facetsModel.paneProperty().get() == FacetsViewModel.Pane.SHOWN;
        peeking &= !isRoomForBoth();
        show(facetFrame, docked || peeking);
        double width = FACETS_WIDTH * scale.factor().getValue();
        facetFrame.setMinWidth(width);
        facetFrame.setPrefWidth(width);
        facetFrame.setMaxWidth(width);
        StackPane.setMargin(records, new Insets(0, 0, 0, docked ? width : 0));
        // The button that closes the facets again stays in sight.
        StackPane.setMargin(facetFrame, new Insets(peeking ? bar.getHeight() : 0, 0, 0, 0));
        facetFrame.pseudoClassStateChanged(FLOATING, peeking);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private BrowseCommands.Places places() {
        return new BrowseCommands.Places() {
            @Override
            public void focusFilter() {
                bar.focusFilter();
            }

            @Override
            public void focusList() {
                BrowsePane.this.focusList();
            }

            @Override
            public void focusFacets() {
                showFacets();
                facets.requestFocus();
            }

            @Override
            public void focusSearches() {
                showFacets();
                searches.focusList();
            }

            @Override
            public void showHelp() {
                bar.showHelp();
            }

            @Override
            public void showSort() {
                bar.showSort();
            }

            @Override
            public void showColumns() {
                bar.showColumns();
            }

            @Override
            public void toggleFacets() {
                if (isRoomForBoth()) {
                    facetsModel.togglePane();
                } else if (peeking) {
                    BrowsePane.this.focusList();
                } else {
                    focusFacets();
                }
            }
        };
    }
}
