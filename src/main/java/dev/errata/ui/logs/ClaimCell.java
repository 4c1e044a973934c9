package dev.errata.ui.logs;

import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A record that claims a line: its rank, its name, what of the line it matches, and why it has that rank.
final class ClaimCell extends ListCell<LineClaim> {
    private final Localization localization;
    private final Label rank = new Label();
    private final Label title = new Label();
    private final Label id = new Label();
    private final Label matched = new Label();
    private final Label why = new Label();
    private final HBox row;

    ClaimCell(Localization localization) {
        this.localization = localization;
        getStyleClass().add("claim-cell");
        rank.getStyleClass().add("claim-rank");
        rank.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("hit-title");
        title.setMinWidth(0);
        id.getStyleClass().addAll("quiet", "code", "claim-id");
        id.setMinWidth(0);
        matched.getStyleClass().addAll("code", "claim-match");
        matched.setMinWidth(0);
        matched.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        why.getStyleClass().add("quiet");
        why.setMinWidth(0);
        VBox lines = new VBox(2, title, id, matched, why);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(8, rank, lines);
        Hint.of(row, () -> String.join("\n", title.getText(), id.getText(), matched.getText(), why.getText()));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LineClaim claim, boolean empty) {
        super.updateItem(claim, empty);
        if (empty || claim == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ErrorRecord record = claim.match().record();
        String name = record.id().orElse(record.path());
        rank.setText(localization.now("logs.number", getIndex() + 1));
        title.setText(Printable.inPlace(record.string(Field.SIGNATURE).filter(text -> !text.isBlank()).orElse(name)));
        id.setText(Printable.inPlace(name));
        matched.setText(Printable.line(claim.matched()));
        // A pattern may match between two characters.
        matched.setVisible(!claim.matched().isEmpty());
        matched.setManaged(matched.isVisible());
        why.setText(record.string(Field.VERIFICATION_TIER).filter(text -> !text.isBlank())
                .map(tier -> localization.now("logs.claim.tier", localization.now(LineViewModel.why(claim)),
                        tier(tier)))
                .orElseGet(() -> localization.now(LineViewModel.why(claim))));
        setAccessibleText(localization.now("logs.claim.accessible", getIndex() + 1, title.getText(), name,
                why.getText(), matched.getText()));
        setGraphic(row);
    }

    /// What people call a tier; one of the folder's own is called by its word.
    private String tier(String word) {
        String key = "field.choice." + Field.VERIFICATION_TIER.key() + "." + word;
        return localization.messages().getValue().has(key) ? localization.now(key) : word;
    }
}
