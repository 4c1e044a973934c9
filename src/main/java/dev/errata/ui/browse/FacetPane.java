package dev.errata.ui.browse;

import dev.errata.search.Facet;
import dev.errata.ui.browse.FacetLine.Mark;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/// The facets as one list: arrows move, Space and Enter choose, with Shift or by minus they leave out, Left and Right fold a
/// facet, and letters look for values of the facet in which one is.
final class FacetPane extends ListView<FacetLine> {
    private final FacetsViewModel model;
    private final Runnable leave;
    private final Consumer<String> search;
    private Optional<String> cursor = Optional.empty();
    private boolean following;

    /// `leave` puts the focus into the list of records; `search` goes on to type what is looked for among the values.
    FacetPane(FacetsViewModel model, Localization localization, Runnable leave, Consumer<String> search) {
        this.model = model;
        this.search = search;
        this.leave = leave;
        RowTexts texts = new RowTexts(localization);
        setId("facets");
        getStyleClass().add("facet-pane");
        setCellFactory(_ -> new FacetCell(model, texts, localization, this::searchIn));
        setItems(model.lines());
        accessibleTextProperty().bind(localization.text("browse.facets"));
        getSelectionModel().selectedItemProperty().subscribe((_, line) -> {
            if (!following && line != null) {
                cursor = Optional.of(line.key());
            }
        });
        model.lines().addListener((ListChangeListener<FacetLine>) _ -> keepCursor());
        focusedProperty().subscribe((_, focused) -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().select(0);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Offers, in the context menu of a rule, to explain it.
    void onRule(Localization localization, Consumer<String> explain) {
        MenuItem item = new MenuItem();
        item.setId("facet-explain");
        item.textProperty().bind(localization.text("problems.explain"));
        ContextMenu menu = new ContextMenu(item);
        setOnContextMenuRequested(event -> {
            OptionalInt row = event.isKeyboardTrigger()
                    ? OptionalInt.of(getSelectionModel().getSelectedIndex())
                    : RowPicking.rowAt(event.getPickResult());
            if (row.isPresent() && row.getAsInt() >= 0
                    && model.lines().get(row.getAsInt()) instanceof FacetLine.ValueLine(Facet facet, String rule, _, _)
                    && facet == Facet.RULE) {
                item.setOnAction(_ -> explain.accept(rule));
                menu.show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /// Goes to the first value that was found.
    void focusFound() {
        requestFocus();
        getSelectionModel().select(Math.min(1, model.lines().size() - 1));
    }

    private void searchIn(Facet facet) {
        model.searchIn(facet);
        search.accept("");
    }

    private void escape() {
        if (model.searchedProperty().get().isPresent() || !model.searchProperty().get().isEmpty()) {
            model.endSearch();
        } else {
            leave.run();
        }
    }

    /// A letter begins a search among the values of the facet where the cursor is.
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean isLetter = !letter.isBlank() && Character.isLetterOrDigit(letter.codePointAt(0));
        if (!isLetter || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(FacetPane::facet).ifPresent(model::searchIn);
        search.accept(letter);
    }

    private static Optional<Facet> facet(FacetLine line) {
        return switch (line) {
            case FacetLine.ScopeLine _ -> Optional.empty();
            case FacetLine.Heading heading -> Optional.of(heading.facet());
            case FacetLine.ValueLine value -> Optional.of(value.facet());
            case FacetLine.MoreLine more -> Optional.of(more.facet());
            case FacetLine.AwaitedLine awaited -> Optional.of(awaited.facet());
        };
    }

    private void keepCursor() {
        if (cursor.isEmpty()) {
            return;
        }
        following = true;
        try {
            for (int i = 0; i < model.lines().size(); i++) {
                if (model.lines().get(i).key().equals(cursor.get())) {
                    getSelectionModel().clearAndSelect(i);
                    getFocusModel().focus(i);
                    return;
                }
            }
        } finally {
            following = false;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<FacetLine> line = Optional.ofNullable(getSelectionModel().getSelectedItem());
        Optional<Runnable> action = switch (event.getCode()) {
            case SPACE, ENTER -> line.map(chosen -> () -> {
                if (event.isShiftDown()) {
                    model.leaveOut(chosen);
                } else {
                    model.act(chosen);
                }
            });
            case MINUS, SUBTRACT -> line.map(chosen -> () -> model.leaveOut(chosen));
            case LEFT -> line.map(chosen -> () -> model.fold(chosen, Mark.OFF));
            case RIGHT -> line.map(chosen -> () -> model.fold(chosen, Mark.ON));
            case DELETE, BACK_SPACE -> line.flatMap(FacetPane::facet).map(facet -> () -> model.clear(facet));
            case ESCAPE -> Optional.of(this::escape);
            default -> Optional.empty();
        };
        action.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }
}
