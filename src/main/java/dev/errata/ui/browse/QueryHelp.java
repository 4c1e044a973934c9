package dev.errata.ui.browse;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PopupKeys;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The search language in short, by examples that can be tried: Up, Down and Enter or a click.
final class QueryHelp {
    /// What stands above the list, and as much below it.
    private static final double ABOVE = 120;
    /// What stands beside the list, at both sides together.
    private static final double BESIDE = 24;
    private static final double GAP = 4;
    /// An example and what it means have no room beside each other.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Localization localization;
    private final Consumer<String> attempt;
    private final ListView<QueryExample> list = new ListView<>(FXCollections.observableList(QueryExample.all()));
    private final Popup popup = new Popup();

    /// Help whose examples `attempt` takes.
    QueryHelp(Localization localization, Consumer<String> attempt) {
        this.localization = localization;
        this.attempt = attempt;
        list.setId("query-help");
        list.getStyleClass().add("completion-list");
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(QueryExample.all().size()).add(2));
        list.setCellFactory(_ -> new ExampleCell());
        list.accessibleTextProperty().bind(localization.text("browse.help.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox frame = new VBox(label("browse.help.title", "section-title"), list, label("browse.help.keys", "quiet"));
        frame.getStyleClass().addAll("completion", "query-popup");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        PopupKeys.hold(popup);
    }

    /// Shows the help below `owner`, further to the left where the window would end before it.
    void show(Node owner) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (place != null && !popup.isShowing()) {
            Window window = owner.getScene().getWindow();
            double room = window.getWidth() - BESIDE;
            list.setMaxSize(room, window.getHeight() - 2 * ABOVE);
            popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
            list.pseudoClassStateChanged(NARROW, list.getPrefWidth() > room);
            popup.setX(Math.min(popup.getX(), window.getX() + window.getWidth() - popup.getWidth() - GAP));
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().addAll(style, "query-keys");
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::use);
        }
    }

    private void use(QueryExample example) {
        popup.hide();
        attempt.accept(example.query());
    }

    private final class ExampleCell extends ListCell<QueryExample> {
        private final Label query = new Label();
        private final Label meaning = new Label();
        private final FlowPane row = new FlowPane(12, 0, query, meaning);

        ExampleCell() {
            query.getStyleClass().addAll("code", "example");
            meaning.getStyleClass().add("quiet");
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    use(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable QueryExample example, boolean empty) {
            super.updateItem(example, empty);
            if (empty || example == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            query.setText(example.query());
            meaning.setText(localization.now(example.textKey()));
            setAccessibleText(example.query() + ": " + meaning.getText());
            setGraphic(row);
        }
    }
}
