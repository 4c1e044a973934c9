package dev.errata.ui.browse;

import dev.errata.ui.browse.FacetLine.Mark;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The facets as one list: arrows move, Space and Enter choose, Left and Right fold a facet.
final class FacetPane extends ListView<FacetLine> {
    private final FacetsViewModel model;
    private final Runnable leave;
    private Optional<String> cursor = Optional.empty();
    private boolean following;

    /// `leave` puts the focus into the list of records.
    FacetPane(FacetsViewModel model, Localization localization, Runnable leave) {
        this.model = model;
        this.leave = leave;
        RowTexts texts = new RowTexts(localization);
        setId("facets");
        getStyleClass().add("facet-pane");
        setCellFactory(_ -> new FacetCell(model, texts, localization));
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
            case SPACE, ENTER -> line.map(chosen -> () -> model.act(chosen));
            case LEFT -> line.map(chosen -> () -> model.fold(chosen, Mark.OFF));
            case RIGHT -> line.map(chosen -> () -> model.fold(chosen, Mark.ON));
            case DELETE, BACK_SPACE -> line.map(chosen -> () -> clear(chosen));
            case ESCAPE -> Optional.of(leave);
            default -> Optional.empty();
        };
        action.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private void clear(FacetLine line) {
        switch (line) {
            case FacetLine.Heading heading -> model.clear(heading.facet());
            case FacetLine.ValueLine value -> model.clear(value.facet());
            case FacetLine.MoreLine more -> model.clear(more.facet());
            case FacetLine.ScopeLine _ -> {
            }
        }
    }
}
