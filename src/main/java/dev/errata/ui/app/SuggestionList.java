package dev.errata.ui.app;

import dev.errata.ui.fx.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// What drops down below the search field. Never takes the focus: the field drives it.
final class SuggestionList extends StackPane {
    private static final double ROW = 34;
    private static final int MOST_ROWS = 12;
    private static final double GAP = 6;
    private static final double MARGIN = 6;
    /// Where the field is short.
    private static final double LEAST_WIDTH = 440;

    private final ListView<Suggestion> rows = new ListView<>();
    /// How many rows are seen at once.
    private int shown = 1;
    private final Label nothing = new Label();

    SuggestionList(Consumer<Suggestion> choose) {
        setId("suggestions");
        getStyleClass().addAll("raised", "suggestions");
        setManaged(false);
        setVisible(false);
        rows.setFocusTraversable(false);
        rows.setFixedCellSize(ROW);
        rows.setPlaceholder(nothing);
        rows.setCellFactory(list -> new SuggestionCell());
        rows.setOnMousePressed(event -> selected().ifPresent(choose));
        nothing.getStyleClass().add("quiet");
        getChildren().add(rows);
    }

    /// What it says when there is nothing to suggest.
    StringProperty emptyText() {
        return nothing.textProperty();
    }

    /// Shows `suggestions` below a field at `place`, a place in the scene.
    void open(Bounds place, List<Suggestion> suggestions) {
        rows.getItems().setAll(suggestions);
        rows.getSelectionModel().clearSelection();
        double top = place.getMaxY() + GAP;
        int fitting = (int) ((getScene().getHeight() - top - GAP - 2 * MARGIN) / rows.getFixedCellSize());
        shown = Math.clamp(Math.min(suggestions.size(), fitting), 1, MOST_ROWS);
        double width = Math.min(Math.max(place.getWidth(), LEAST_WIDTH), getScene().getWidth() - 2 * GAP);
        double x = Math.clamp(place.getCenterX() - width / 2, GAP, getScene().getWidth() - GAP - width);
        resizeRelocate(x, top, width, shown * rows.getFixedCellSize() + 2 * MARGIN);
        setVisible(true);
    }

    void close() {
        setVisible(false);
        rows.getItems().clear();
    }

    /// Selects the first that can be chosen, or the first of all.
    void begin() {
        int usable = 0;
        while (usable < rows.getItems().size() && rows.getItems().get(usable).obstacle().isPresent()) {
            usable++;
        }
        rows.getSelectionModel().clearSelection();
        move(usable < rows.getItems().size() ? usable + 1 : 1);
    }

    Optional<Suggestion> selected() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    /// Moves the selection by `steps` rows, stopping at the ends.
    void move(int steps) {
        int last = rows.getItems().size() - 1;
        if (last >= 0) {
            int row = Math.clamp(rows.getSelectionModel().getSelectedIndex() + steps, 0, last);
            rows.getSelectionModel().clearAndSelect(row);
            rows.scrollTo(Math.max(0, row - shown + 1));
        }
    }
}
