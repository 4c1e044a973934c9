package dev.errata.ui.review;

import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A file in two lines: its path, and how many choices it still wants.
final class VersionsCell extends ListCell<Versions> {
    private final Localization localization;
    private final Label path = new Label();
    private final Label word = new Label();
    private final VBox lines = new VBox(2, path, word);

    VersionsCell(Localization localization) {
        this.localization = localization;
        getStyleClass().add("change-cell");
        path.getStyleClass().add("code");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        lines.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Versions item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        path.setText(Printable.inPlace(item.path()));
        word.setText(localization.now("review.versions.open", item.open()));
        word.getStyleClass().setAll("label", item.open() > 0 ? "tone-warning" : "quiet");
        setAccessibleText(localization.now("review.file", item.path(), word.getText()));
        setGraphic(lines);
    }
}
