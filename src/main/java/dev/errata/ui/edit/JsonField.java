package dev.errata.ui.edit;

import dev.errata.json.JsonPosition;
import dev.errata.ui.control.ProseEditor;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edits any value as JSON. Text that is no JSON stays in the control, marked, and does not reach the record.
final class JsonField {
    private final FormContext form;
    private final ProseEditor editor = new ProseEditor("code");
    private final Label fault = new Label();
    private final VBox control = new VBox(editor.node());
    private Optional<FormPlace> place = Optional.empty();

    JsonField(FormContext form) {
        this.form = form;
        fault.getStyleClass().addAll("field-note", "tone-error");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        editor.onEdit(text -> place.ifPresent(at -> typed(at, text)));
        editor.focusTarget().focusedProperty().addListener((_, _, focused) -> {
            form.model().endTyping();
            if (!focused) {
                place.ifPresent(this::show);
            }
        });
    }

    Node control() {
        return control;
    }

    Node target() {
        return editor.focusTarget();
    }

    void show(FormPlace at) {
        boolean moved = !place.equals(Optional.of(at));
        place = Optional.of(at);
        if (moved) {
            editor.focusTarget().setId(FormContext.id(at.pointer()));
        }
        Optional<String> draft = form.model().draft(at.pointer());
        if (draft.isPresent()) {
            editor.show(draft.get());
            mark(draft.get());
        } else if (moved || !editor.focusTarget().isFocused() || !form.model().isJson(at.pointer(), editor.text())) {
            editor.show(form.model().source(at.pointer()));
            mark(editor.text());
        }
    }

    private void typed(FormPlace at, String text) {
        form.model().typeJson(at, text);
        mark(text);
    }

    private void mark(String text) {
        Optional<JsonPosition> wrong = JsonDrafts.fault(text);
        control.getStyleClass().removeAll("invalid-json");
        control.getChildren().remove(fault);
        wrong.ifPresent(position -> {
            fault.setText(form.localization().now("edit.json.invalid", position.line(), position.column()));
            control.getStyleClass().add("invalid-json");
            control.getChildren().add(fault);
        });
    }
}
