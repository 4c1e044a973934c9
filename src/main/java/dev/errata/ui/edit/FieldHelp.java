package dev.errata.ui.edit;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSchema;
import dev.errata.ui.control.Popover;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says what a field means, what may stand in it, and how that looks.
final class FieldHelp {
    private static final double WIDTH = 340;

    private final Popover popover;
    private final Button close = new Button();

    /// @param field empty for a member of no field
    FieldHelp(FormContext form, Optional<Field> field, ObservableValue<String> label) {
        VBox content = new VBox();
        content.setPrefWidth(WIDTH);
        content.getChildren().add(line(label.getValue(), "heading"));
        field.ifPresentOrElse(known -> describe(known, form, content),
                () -> content.getChildren().add(line(form.localization().now("edit.others.help"), "label")));
        close.setId("field-help-close");
        close.textProperty().bind(form.text("edit.help.close"));
        close.setOnAction(_ -> hide());
        content.getChildren().add(close);
        popover = new Popover(content, "field-help");
    }

    private static void describe(Field field, FormContext form, VBox content) {
        Localization localization = form.localization();
        FieldSchema schema = form.model().session().schema().of(field);
        content.getChildren().add(line(localization.now(field.helpKey()), "label"));
        content.getChildren().add(line(type(field, schema, localization), "quiet"));
        schema.example().ifPresent(text -> content.getChildren().addAll(
                line(localization.now("edit.help.example"), "quiet"), line(text, "code")));
        content.getChildren().add(line(localization.now("edit.help.name", field.key()), "quiet"));
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// What may stand in the field, in a line.
    private static String type(Field field, FieldSchema schema, Localization localization) {
        List<String> says = new ArrayList<>();
        says.add(localization.now("edit.help.kind." + field.kind().name().toLowerCase(Locale.ROOT)));
        if (field.kind() == FieldKind.CHOICE && !schema.choices().isEmpty()) {
            says.add(String.join(", ", schema.choices()));
        }
        says.add(localization.now(schema.required() ? "edit.help.required" : "edit.help.optional"));
        if (schema.nullable()) {
            says.add(localization.now("edit.help.nullable"));
        }
        return String.join(" · ", says);
    }

    void show(Node below) {
        popover.show(below, close);
    }

    private void hide() {
        popover.hide();
    }
}
