package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.ValueEditor;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A field that is one text, number or choice. Where an object or array stands in its place it is edited as JSON.
final class ScalarField implements FormPart {
    private final FormContext form;
    private final Field field;
    private final FieldFrame frame;
    /// Held here: it follows the language only as long as somebody holds it.
    private final ObservableValue<String> prompt;
    private final ValueEditor editor;
    private final JsonField json;
    private final FieldTools tools;
    private Optional<FormPlace> place = Optional.empty();
    private boolean isJson;

    ScalarField(Field field, FormContext form) {
        this(field, form, form.label(field));
    }

    ScalarField(Field field, FormContext form, ObservableValue<String> label) {
        this(field, form, label, FieldEditors.of(field, form));
    }

    ScalarField(Field field, FormContext form, ObservableValue<String> label, ValueEditor editor) {
        this.form = form;
        this.field = field;
        this.prompt = form.text(field.helpKey());
        this.frame = new FieldFrame(label, prompt);
        this.tools = new FieldTools(frame, Optional.of(field), label, form);
        this.editor = editor;
        this.json = new JsonField(form);
        if (field.kind() == FieldKind.PROSE) {
            prompt.subscribe(editor::prompt);
        }
        frame.setControl(editor.node(), editor.focusTarget());
        editor.onEdit(text -> place.ifPresent(at -> form.model().type(at, text)));
        editor.onTaken(form.model()::endTyping);
        editor.focusTarget().focusedProperty().addListener((_, _, focused) -> focusChanged(focused));
    }

    private void focusChanged(boolean focused) {
        form.model().endTyping();
        if (!focused) {
            place.ifPresent(this::show);
        }
    }

    FieldFrame frame() {
        return frame;
    }

    Field field() {
        return field;
    }

    /// Whether the place says nothing.
    boolean isBlank() {
        return place.map(form.model()::isBlank).orElse(true);
    }

    boolean isFocused() {
        return editor.focusTarget().isFocused() || json.isFocused();
    }

    Node target() {
        return isJson ? json.target() : editor.focusTarget();
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show(FormPlace at) {
        boolean moved = !place.equals(Optional.of(at));
        place = Optional.of(at);
        PlaceContent content = form.model().content(at.pointer());
        boolean structure = content instanceof PlaceContent.Structure;
        if (structure != isJson) {
            isJson = structure;
            Node target = target();
            frame.setControl(structure ? json.control() : editor.node(), target);
        }
        if (moved) {
            editor.focusTarget().setId(FormContext.id(at.pointer()));
        }
        editor.node().setDisable(!form.model().isReachable(at.pointer()));
        if (structure) {
            json.show(at);
        } else if (!editor.focusTarget().isFocused() || !form.model().isShownBy(at, editor.text())) {
            editor.show(content.shown());
        }
        showFindings();
    }

    @Override
    public void showFindings() {
        place.ifPresent(at -> tools.show(List.of(at), form.notes(at.pointer())));
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return place.filter(at -> pointer.startsWith(at.pointer())).map(_ -> target());
    }
}
