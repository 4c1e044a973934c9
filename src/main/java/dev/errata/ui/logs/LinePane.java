package dev.errata.ui.logs;

import dev.errata.message.Printable;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The line that is looked at, as a whole, and the records that claim it, the best first. Enter opens one.
final class LinePane extends VBox {
    private static final int ROWS = 7;
    private static final double LIST = 120;
    private static final double LEAST_TEXT = 48;
    private static final double HALF = 300;

    private final LineViewModel model;
    private final Localization localization;
    private final Label place = new Label();
    private final TextArea text = new TextArea();
    private final Label claimsTitle = new Label();
    private final ListView<LineClaim> claims = new ListView<>();
    private final Label nobody = new Label();
    private final FlowPane actions = new FlowPane(6, 6);
    private final StackPane whole = new StackPane();
    private final VBox said;
    private final VBox claimed;
    private final Label empty = new Label();

    /// @param open opens the record in this file
    LinePane(LineViewModel model, Localization localization, Consumer<LineClaim> open) {
        this.model = model;
        this.localization = localization;
        getStyleClass().add("line-pane");
        setMinWidth(0);
        place.setId("line-place");
        place.getStyleClass().add("heading");
        place.setMinWidth(0);
        text.setId("line-text");
        text.getStyleClass().add("code");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setMinHeight(LEAST_TEXT);
        text.accessibleTextProperty().bind(localization.text("logs.line.text"));
        claimsTitle.setId("claims-title");
        claimsTitle.getStyleClass().add("section-title");
        claims.setId("claims");
        claims.accessibleTextProperty().bind(localization.text("logs.claims"));
        claims.setCellFactory(_ -> new ClaimCell(localization));
        claims.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShortcutDown()) {
                chosen().ifPresent(open);
                event.consume();
            }
        });
        claims.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(open);
            }
        });
        nobody.setId("claims-none");
        nobody.getStyleClass().add("quiet");
        nobody.setWrapText(true);
        nobody.setMinHeight(Region.USE_PREF_SIZE);
        claims.setPlaceholder(new Label());
        StackPane list = new StackPane(claims, nobody);
        StackPane.setAlignment(nobody, Pos.TOP_LEFT);
        // A list wants 400 points, and the text would be cut for rows that are empty.
        list.setPrefHeight(LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        actions.getStyleClass().add("line-actions");
        actions.setMinWidth(0);
        said = new VBox(8, place, text);
        VBox.setVgrow(text, Priority.SOMETIMES);
        claimed = new VBox(8, claimsTitle, list);
        VBox.setVgrow(claimed, Priority.ALWAYS);
        said.setMinWidth(0);
        claimed.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox.setHgrow(claimed, Priority.ALWAYS);
        VBox.setVgrow(whole, Priority.ALWAYS);
        lie(Orientation.VERTICAL);
        empty.getStyleClass().addAll("quiet", "line-empty");
        empty.setWrapText(true);
        empty.textProperty().bind(localization.text("logs.line.none"));
        getChildren().addAll(whole, empty);
        show();
    }

    /// Puts the line and the records that claim it below each other, or side by side, each with half of the width.
    void lie(Orientation orientation) {
        boolean isBelow = orientation == Orientation.VERTICAL;
        // Texts are wrapped in the wanted width when a row is asked how high it is.
        said.setPrefWidth(isBelow ? USE_COMPUTED_SIZE : HALF);
        claimed.setPrefWidth(isBelow ? USE_COMPUTED_SIZE : HALF);
        whole.getChildren().clear();
        if (isBelow) {
            whole.getChildren().add(new VBox(8, said, actions, claimed));
        } else {
            HBox both = new HBox(18, said, claimed);
            VBox.setVgrow(both, Priority.ALWAYS);
            whole.getChildren().add(new VBox(8, both, actions));
        }
    }

    /// Puts what can be done with the line under it.
    void offer(List<Node> buttons) {
        // In a narrow pane with large text one may be wider than the whole row.
        buttons.stream().filter(Region.class::isInstance).map(Region.class::cast)
                .forEach(button -> button.maxWidthProperty().bind(actions.widthProperty()));
        actions.getChildren().setAll(buttons);
    }

    /// The record among the claims that is chosen: the best, where none is.
    Optional<LineClaim> chosen() {
        return Optional.ofNullable(claims.getSelectionModel().getSelectedItem())
                .or(() -> claims.getItems().stream().findFirst());
    }

    int claimCount() {
        return claims.getItems().size();
    }

    FocusPart part() {
        return new FocusPart(this, this::focusClaims);
    }

    void focusClaims() {
        if (claims.getItems().isEmpty()) {
            text.requestFocus();
        } else {
            if (claims.getSelectionModel().isEmpty()) {
                claims.getSelectionModel().selectFirst();
            }
            claims.requestFocus();
        }
    }

    /// Shows the line as it is known now.
    void show() {
        Optional<LineDetail> detail = model.detailProperty().get();
        whole.setVisible(detail.isPresent());
        whole.setManaged(detail.isPresent());
        empty.setVisible(detail.isEmpty());
        empty.setManaged(detail.isEmpty());
        detail.ifPresent(this::show);
    }

    private void show(LineDetail detail) {
        place.setText(localization.now("logs.line.place", detail.place().log().name(), detail.place().line()));
        String whole = detail.line().cut() > 0
                ? detail.line().text() + localization.now("logs.line.cut", detail.line().cut())
                : detail.line().text();
        if (!text.getText().equals(whole)) {
            text.setText(Printable.inPlace(whole));
            text.setScrollTop(0);
        }
        int count = detail.claims().size();
        claimsTitle.setText(localization.now("logs.claims.count", count));
        claims.setItems(FXCollections.observableList(detail.claims()));
        claims.setVisible(count > 0);
        nobody.setVisible(count == 0);
        nobody.setManaged(count == 0);
        nobody.setText(localization.now("logs.claims.none"));
    }
}
