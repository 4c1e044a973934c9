package dev.errata.ui.edit;

import dev.errata.json.JsonPosition;
import dev.errata.ui.control.ProseEditor;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edits any value as JSON. Text that is no JSON stays in the control, marked, and does not reach the record. The control is made
/// when it is first needed: hardly any field needs it.
final class JsonField {
    private record Made(ProseEditor editor, Label fault, VBox control) {}

    private final FormContext form;
    private Optional<Made> made = Optional.empty();
    private Optional<FormPlace> place = Optional.empty();

    JsonField(FormContext form) {
        this.form = form;
    }

    private Made made() {
        Made known = made.orElseGet(this::make);
        made = Optional.of(known);
        return known;
    }

    private Made make() {
        ProseEditor editor = new ProseEditor("code");
        Label fault = new Label();
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
        return new Made(editor, fault, new VBox(editor.node()));
    }

    Node control() {
        return made().control();
    }

    Node target() {
        return made().editor().focusTarget();
    }

    boolean isFocused() {
        return made.filter(known -> known.editor().focusTarget().isFocused()).isPresent();
    }

    void show(FormPlace at) {
        boolean moved = !place.equals(Optional.of(at));
        place = Optional.of(at);
        ProseEditor editor = made().editor();
        if (moved) {
            editor.focusTarget().setId(FormContext.id(at.pointer()));
        }
        Optional<String> draft = form.model().drafts().of(at.pointer());
        if (draft.isPresent()) {
            editor.show(draft.get());
            mark(at, draft.get());
        } else if (moved || !isFocused() || !form.model().drafts().isJson(at.pointer(), editor.text())) {
            editor.show(form.model().drafts().source(at.pointer()));
            mark(at, editor.text());
        }
    }

    private void typed(FormPlace at, String text) {
        form.model().drafts().type(at, text);
        mark(at, text);
    }

    /// Nothing is at fault where nothing stands.
    private void mark(FormPlace at, String text) {
        Made shown = made();
        boolean isGone = form.model().content(at.pointer()) instanceof PlaceContent.Absent;
        shown.editor().prompt(isGone ? form.localization().now("edit.others.gone") : "");
        Optional<JsonPosition> wrong = JsonDrafts.fault(text).filter(_ -> !(isGone && text.isBlank()));
        shown.control().getStyleClass().removeAll("invalid-json");
        shown.control().getChildren().remove(shown.fault());
        wrong.ifPresent(position -> {
            shown.fault().setText(form.localization().now("edit.json.invalid", position.line(), position.column()));
            shown.control().getStyleClass().add("invalid-json");
            shown.control().getChildren().add(shown.fault());
        });
    }
}
