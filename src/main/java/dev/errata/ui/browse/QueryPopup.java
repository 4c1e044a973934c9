package dev.errata.ui.browse;

import dev.errata.ui.control.RowsInView;
import dev.errata.ui.fx.Localization;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// What drops down below the filter: offers or earlier queries, and which keys take them. Never has the focus: the filter
/// drives it.
final class QueryPopup {
    private static final int MOST_ROWS = 9;
    private static final double GAP = 4;

    private final QueryViewModel model;
    private final Node owner;
    private final ListView<QueryRow> list = new ListView<>();
    private final Popup popup = new Popup();

    /// A list below `owner`; `take` hears which row is wanted.
    QueryPopup(QueryViewModel model, Node owner, Localization localization, Consumer<QueryRow> take) {
        this.model = model;
        this.owner = owner;
        list.setId("query-offers");
        list.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        list.setItems(model.rows());
        RowsInView.fit(list, MOST_ROWS);
        list.setCellFactory(_ -> new QueryCell(localization, take));
        list.accessibleTextProperty().bind(localization.text("browse.query.offers"));
        Label keys = new Label();
        keys.getStyleClass().addAll("quiet", "query-keys");
        keys.textProperty().bind(localization.text("browse.query.keys"));
        VBox frame = new VBox(list, keys);
        frame.getStyleClass().addAll("completion", "query-popup");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnAutoHide(_ -> model.close());
        model.rows().addListener((ListChangeListener<QueryRow>) _ -> show());
        model.chosenProperty().subscribe(_ -> choose());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    private void show() {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (model.rows().isEmpty() || place == null) {
            popup.hide();
            return;
        }
        list.setPrefWidth(place.getWidth());
        if (!popup.isShowing()) {
            popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
        }
        choose();
    }

    private void choose() {
        int row = model.chosenProperty().get();
        if (row < 0) {
            list.getSelectionModel().clearSelection();
            list.scrollTo(0);
        } else {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - MOST_ROWS + 1));
        }
    }
}
