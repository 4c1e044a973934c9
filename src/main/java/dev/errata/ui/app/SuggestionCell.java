package dev.errata.ui.app;

import dev.errata.ui.fx.Suggestion;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row below the search field: title, quiet detail (or why not), key.
final class SuggestionCell extends ListCell<Suggestion> {
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label key = new Label();
    private final HBox row;

    SuggestionCell() {
        getStyleClass().add("suggestion");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("quiet");
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(8, title, detail, gap, key);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        if (empty || suggestion == null) {
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(BLOCKED, false);
        } else {
            String quiet = suggestion.obstacle().orElse(suggestion.detail());
            title.setText(suggestion.title());
            detail.setText(quiet);
            key.setText(suggestion.key().orElse(""));
            key.setVisible(suggestion.key().isPresent());
            setGraphic(row);
            setAccessibleText(suggestion.title() + ", " + quiet);
            pseudoClassStateChanged(BLOCKED, suggestion.obstacle().isPresent());
        }
    }
}
