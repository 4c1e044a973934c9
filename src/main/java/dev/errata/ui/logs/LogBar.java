package dev.errata.ui.logs;

import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar over the lines: to find words, or to go to a line. Escape closes it.
final class LogBar extends HBox {
    private final Localization localization;
    private final LogsViewModel model;
    private final LogFind find;
    private final Runnable leave;
    private final TextField words = new TextField();
    private final TextField number = new TextField();
    private final Label said = new Label();
    private final Button next;
    private final Button previous;

    /// @param leave puts the focus into the lines
    LogBar(LogsViewModel model, LogFind find, Localization localization, Runnable leave) {
        this.model = model;
        this.find = find;
        this.localization = localization;
        this.leave = leave;
        getStyleClass().add("log-bar");
        setAlignment(Pos.CENTER_LEFT);
        field(words, "log-find", "logs.find.prompt");
        field(number, "log-line", "logs.go.prompt");
        TypedText.of(words).tie(find.queryProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::inWords);
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::inNumber);
        said.setId("log-find-said");
        said.getStyleClass().add("quiet");
        said.setMinWidth(Label.USE_PREF_SIZE);
        find.saidProperty().subscribe(_ -> say());
        localization.messages().subscribe(_ -> say());
        previous = button("log-find-previous", Feather.CHEVRON_UP, "logs.find.previous",
                () -> find.go(LogFind.Direction.BACK));
        next = button("log-find-next", Feather.CHEVRON_DOWN, "logs.find.next",
                () -> find.go(LogFind.Direction.FORWARD));
        getChildren().addAll(words, number, said, previous, next,
                button("log-bar-close", Feather.X, "logs.bar.close", this::close));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private void field(TextField field, String id, String prompt) {
        ObservableValue<String> text = localization.text(prompt);
        field.setId(id);
        field.promptTextProperty().bind(text);
        field.accessibleTextProperty().bind(text);
        field.managedProperty().bind(field.visibleProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private Button button(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(localization.text(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(localization.text(key));
        button.setTooltip(tooltip);
        button.setOnAction(_ -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void say() {
        said.setText(find.saidProperty().get().map(localization::now).orElse(""));
    }

    /// Has words looked for.
    void find() {
        show(words);
        words.selectAll();
    }

    /// Asks for the number of a line.
    void goToLine() {
        number.clear();
        show(number);
    }

    private void show(TextField wanted) {
        setVisible(true);
        words.setVisible(wanted.equals(words));
        number.setVisible(wanted.equals(number));
        next.setVisible(words.isVisible());
        previous.setVisible(words.isVisible());
        said.setVisible(words.isVisible());
        wanted.requestFocus();
    }

    private void close() {
        setVisible(false);
        find.queryProperty().set("");
        leave.run();
    }

    private void inWords(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            find.go(event.isShiftDown() ? LogFind.Direction.BACK : LogFind.Direction.FORWARD);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.DOWN) {
            leave.run();
        } else {
            return;
        }
        event.consume();
    }

    private void inNumber(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            String digits = number.getText().replaceAll("[^0-9]", "");
            if (!digits.isEmpty() && digits.length() < 18) {
                model.look(Long.parseLong(digits));
                close();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }
}
