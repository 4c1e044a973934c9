package dev.errata.ui.refactor;

import dev.errata.message.Printable;
import dev.errata.refactor.Neighbour;
import dev.errata.ui.fx.Localization;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The records that are like a text; Enter or a double click goes to one.
final class NeighbourList {
    private final NewRecordViewModel model;
    private final Localization localization;
    private final ListView<Neighbour> list;

    NeighbourList(NewRecordViewModel model, Localization localization, Consumer<String> open) {
        this.model = model;
        this.localization = localization;
        list = new ListView<>(model.neighbours());
        list.setId("refactor-neighbours");
        list.getStyleClass().add("framed-list");
        list.accessibleTextProperty().bind(localization.text("refactor.new.neighbours"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(none());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openSelected(open);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
    }

    Node node() {
        return list;
    }

    /// Why the list has no record.
    private Label none() {
        Label none = new Label();
        none.setId("refactor-neighbours-none");
        none.getStyleClass().addAll("quiet", "neighbours-none");
        none.setWrapText(true);
        Runnable say = () -> none.setText(localization.now("refactor.new.neighbours."
                + (model.isBlank() ? "empty" : model.lookingProperty().get() ? "looking" : "none")));
        model.neighbours().subscribe(say);
        model.signature().textProperty().subscribe(_ -> say.run());
        model.lookingProperty().subscribe(_ -> say.run());
        return none;
    }

    private void openSelected(Consumer<String> open) {
        Neighbour chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.path());
        }
    }

    private final class Cell extends ListCell<Neighbour> {
        private final FontIcon sign = new FontIcon();
        private final Label name = new Label();
        private final Label signature = new Label();
        private final Label kinship = new Label();
        private final HBox row;

        Cell() {
            name.getStyleClass().add("code");
            name.setMinWidth(0);
            kinship.getStyleClass().add("quiet");
            kinship.setMinWidth(Region.USE_PREF_SIZE);
            signature.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            VBox lines = new VBox(2, new HBox(8, name, gap, kinship), signature);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            row = new HBox(8, sign, lines);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Neighbour item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            boolean matches = item.kinship() == Neighbour.Kinship.MATCHES;
            sign.setIconCode(matches ? Feather.TARGET : Feather.FILE_TEXT);
            Tones.set(matches ? "tone-warning" : "tone-plain", sign, kinship);
            name.setText(Printable.inPlace(model.nameOf(item)));
            signature.setText(Printable.inPlace(model.signatureOf(item)));
            kinship.setText(matches
                    ? localization.now("refactor.neighbour.matches")
                    : localization.now("refactor.neighbour.similar", item.nearness()));
            setGraphic(row);
            setAccessibleText(name.getText() + ", " + kinship.getText() + ", " + signature.getText());
        }
    }
}
