package dev.errata.ui.browse;

import dev.errata.message.Printable;
import dev.errata.search.QueryOffer;
import dev.errata.ui.fx.Localization;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row below the filter: what would be typed, what people call it, how many records have it.
final class QueryCell extends ListCell<QueryRow> {
    private final Localization localization;
    private final FontIcon clock = new FontIcon(Feather.CLOCK);
    private final Label text = new Label();
    private final Label name = new Label();
    private final Label uses = new Label();
    private final HBox row;

    /// A row that tells `take` when it is pressed.
    QueryCell(Localization localization, Consumer<QueryRow> take) {
        this.localization = localization;
        getStyleClass().add("query-cell");
        text.getStyleClass().add("code");
        text.setMinWidth(0);
        name.getStyleClass().add("quiet");
        name.setMinWidth(0);
        uses.getStyleClass().add("quiet");
        uses.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(8, clock, text, gap, name, uses);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable QueryRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (item) {
            case QueryRow.Recent(String query) -> show(query, "", "");
            case QueryRow.Offered(QueryOffer offer) -> show(offer.text().strip(), name(offer), offer.uses().isPresent()
                    ? localization.now("browse.number", offer.uses().getAsInt())
                    : "");
        }
        boolean isRecent = item instanceof QueryRow.Recent;
        clock.setVisible(isRecent);
        clock.setManaged(isRecent);
        setAccessibleText(String.join(" ", text.getText(), name.getText(), uses.getText()).strip());
        setGraphic(row);
    }

    private String name(QueryOffer offer) {
        if (offer.kind() == QueryOffer.Kind.VALUE) {
            return "";
        }
        return offer.field().map(field -> localization.now(field.labelKey()))
                .orElseGet(() -> localization.now("search.name.has"));
    }

    private void show(String wanted, String called, String count) {
        text.setText(Printable.inPlace(wanted));
        name.setText(Printable.inPlace(called));
        uses.setText(count);
    }
}
