package dev.errata.ui.review;

import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.FileChange;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A changed file in two lines: its sign and path; in a word what happens to it, and how many lines come and go.
final class ChangeCell extends ListCell<FileChange> {
    private final ChangesViewModel model;
    private final Localization localization;
    private final Label sign = new Label();
    private final Label path = new Label();
    private final Label word = new Label();
    private final Label added = new Label();
    private final Label removed = new Label();
    private final HBox row;
    private Subscription counting = Subscription.EMPTY;

    ChangeCell(ChangesViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        getStyleClass().add("change-cell");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setAlignment(Pos.CENTER);
        path.getStyleClass().add("code");
        path.setMaxWidth(Double.MAX_VALUE);
        path.setEllipsisString("…");
        path.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        word.getStyleClass().add("quiet");
        HBox.setHgrow(word, Priority.ALWAYS);
        word.setMaxWidth(Double.MAX_VALUE);
        added.getStyleClass().addAll("code", "tone-good");
        removed.getStyleClass().addAll("code", "tone-error");
        HBox lower = new HBox(8, word, added, removed);
        VBox lines = new VBox(2, path, lower);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        row = new HBox(10, sign, lines);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FileChange item, boolean empty) {
        super.updateItem(item, empty);
        counting.unsubscribe();
        if (empty || item == null) {
            counting = Subscription.EMPTY;
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        FileChange.Kind kind = item.kind();
        sign.setText(kind.sign());
        sign.getStyleClass().setAll("label", "change-sign", kind.word());
        path.setText(Printable.inPlace(item.path()));
        word.setText(localization.now("review.kind." + kind.word()));
        setGraphic(row);
        counting = model.counts(item).subscribe(counts -> show(item, counts));
    }

    private void show(FileChange item, Optional<LineCounts> counts) {
        added.setText(counts.map(known -> "+" + known.added()).orElse(""));
        removed.setText(counts.map(known -> "−" + known.removed()).orElse(""));
        String said = localization.now("review.file", item.path(), word.getText());
        setAccessibleText(counts.map(known -> said + ", " + added.getText() + ", " + removed.getText()).orElse(said));
    }
}
