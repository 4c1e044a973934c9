package dev.errata.ui.edit;

import dev.errata.message.Printable;
import dev.errata.ui.control.Popover;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Shows what the saved file has in a field, to read, to copy, or to go back to.
final class SavedValue {
    private static final int MOST_ROWS = 12;
    private static final int LETTERS_IN_A_ROW = 56;

    private final Popover popover;
    private final Button revert = new Button();

    SavedValue(FormContext form, ObservableValue<String> label, List<FormPlace> changed, Runnable onRevert) {
        Label title = new Label();
        title.setText(form.localization().now("edit.change.title", label.getValue()));
        title.getStyleClass().add("heading");
        TextArea text = new TextArea(changed.stream().flatMap(at -> form.model().saved(at.pointer()).stream())
                .map(content -> Printable.named(words(content, form))).collect(Collectors.joining("\n")));
        text.setId("saved-value");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(title.getText());
        text.setPrefRowCount(Math.clamp(rows(text.getText()), 1, MOST_ROWS));
        revert.setId("saved-value-revert");
        revert.textProperty().bind(form.text("edit.change.revert"));
        VBox content = new VBox(title, text, revert);
        popover = new Popover(content, "saved-value");
        revert.setOnAction(_ -> {
            popover.hide();
            onRevert.run();
        });
    }

    private static long rows(String text) {
        return text.lines().mapToLong(line -> 1 + line.length() / LETTERS_IN_A_ROW).sum();
    }

    private static String words(PlaceContent content, FormContext form) {
        return switch (content) {
            case PlaceContent.Absent _ -> form.localization().now("edit.change.absent");
            case PlaceContent.Null _ -> form.localization().now("edit.change.null");
            case PlaceContent.Scalar(String text) when text.isEmpty() -> form.localization().now("edit.change.empty");
            case PlaceContent.Scalar(String text) -> text;
            case PlaceContent.Structure(String source) -> source;
        };
    }

    void show(Node below) {
        popover.show(below, revert);
    }
}
