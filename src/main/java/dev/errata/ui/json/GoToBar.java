package dev.errata.ui.json;

import dev.errata.json.JsonPosition;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The bar in which the reader names a line to go to.
final class GoToBar {
    private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,9})(?:\\s*[:,，：]\\s*(\\d{1,9}))?\\s*");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final HBox bar;

    /// @param lines how many lines there are
    GoToBar(ObservableValue<Integer> lines, Localization localization, Consumer<JsonPosition> go, Runnable close) {
        field.setId("json-line");
        field.promptTextProperty().bind(localization.text("json.line.prompt"));
        field.accessibleTextProperty().bind(localization.text("json.line.prompt"));
        field.textProperty().subscribe(
                typed -> field.pseudoClassStateChanged(INVALID, !typed.isBlank() && parse(typed).isEmpty()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                parse(field.getText()).ifPresent(go);
            }
        });
        Label hint = new Label();
        hint.getStyleClass().add("quiet");
        hint.textProperty().bind(localization.text("json.line.hint", lines));
        bar = new HBox(field, hint);
        bar.getStyleClass().add("json-bar");
    }

    Node node() {
        return bar;
    }

    void start() {
        field.clear();
        field.requestFocus();
    }

    /// A line, or a line and a column behind a colon; both from 1.
    static Optional<JsonPosition> parse(String typed) {
        Matcher found = PLACE.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(found.group(1));
        int column = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
        return line < 1 || column < 1 ? Optional.empty() : Optional.of(new JsonPosition(line, column));
    }
}
