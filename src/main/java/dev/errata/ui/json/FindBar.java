package dev.errata.ui.json;

import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar over a text in which the reader says what to look for.
final class FindBar {
    /// What the bar asks of the text under it.
    interface Actions {
        void next();

        void previous();

        void close();
    }

    private final Localization localization;
    private final TextField field = new TextField();
    private final HBox bar;

    FindBar(FindModel model, Localization localization, Actions actions) {
        this.localization = localization;
        field.setId("json-find");
        TypedText.of(field).tie(model.queryProperty());
        field.promptTextProperty().bind(localization.text("json.find.prompt"));
        field.accessibleTextProperty().bind(localization.text("json.find.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, actions));
        Label count = new Label();
        count.setId("json-find-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Label.USE_PREF_SIZE);
        model.countProperty().subscribe(now -> {
            count.textProperty().unbind();
            now.ifPresentOrElse(phrase -> count.textProperty().bind(localization.text(phrase)),
                    () -> count.setText(""));
        });
        ToggleButton exact = new ToggleButton("Aa");
        exact.setId("json-find-case");
        exact.getStyleClass().add("flat-button");
        exact.setMinWidth(ToggleButton.USE_PREF_SIZE);
        exact.accessibleTextProperty().bind(localization.text("json.find.case"));
        exact.setTooltip(tooltip("json.find.case"));
        exact.selectedProperty().subscribe(
                on -> model.lettersProperty().set(on ? TextSearch.Case.EXACT : TextSearch.Case.FOLDED));
        bar = new HBox(field, count, exact,
                button("json-find-previous", Feather.CHEVRON_UP, "json.find.previous", actions::previous),
                button("json-find-next", Feather.CHEVRON_DOWN, "json.find.next", actions::next),
                button("json-find-close", Feather.X, "json.find.close", actions::close));
        bar.getStyleClass().add("json-bar");
    }

    Node node() {
        return bar;
    }

    /// Puts the keyboard focus in the field, with `selected` as what to look for unless that is empty.
    void start(String selected) {
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
    }

    private static void keys(KeyEvent event, Actions actions) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.close();
        } else if (enter && event.isShiftDown()) {
            actions.previous();
        } else if (enter) {
            actions.next();
        } else {
            return;
        }
        event.consume();
    }

    private Button button(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(localization.text(key));
        button.setTooltip(tooltip(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Tooltip tooltip(String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(localization.text(key));
        return tooltip;
    }
}
