package dev.errata.ui.browse;

import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A kept search: who has it, its name, how many records it finds.
final class SearchCell extends ListCell<KeptSearch> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchesViewModel model;
    private final Localization localization;
    private final FontIcon sign = new FontIcon(Feather.BOOKMARK);
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip query = new Tooltip();
    private final HBox row;

    SearchCell(SearchesViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        getStyleClass().addAll("facet-cell", "search-cell");
        name.getStyleClass().add("text-part");
        name.setEllipsisString("…");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        query.setWrapText(true);
        query.setMaxWidth(420);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(sign, name, gap, count);
        row.getStyleClass().add("facet-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.run(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable KeptSearch item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            pseudoClassStateChanged(CHOSEN, false);
            return;
        }
        boolean isShared = item.sharing() == KeptSearch.Sharing.SHARED;
        sign.setIconCode(isShared ? Feather.USERS : Feather.BOOKMARK);
        name.setText(Printable.inPlace(item.search().name()));
        count.setText(item.count().isPresent() ? localization.now("browse.number", item.count().getAsInt()) : "");
        String sharing = localization.now(isShared ? "browse.searches.shared" : "browse.searches.personal");
        query.setText(Printable.inPlace(item.search().query() + "\n" + sharing));
        setTooltip(query);
        setAccessibleText(String.join(localization.now("browse.join"), item.search().name(), count.getText(), sharing));
        pseudoClassStateChanged(CHOSEN, model.isShown(item));
        setGraphic(row);
    }
}
