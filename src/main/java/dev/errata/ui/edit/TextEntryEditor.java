package dev.errata.ui.edit;

import dev.errata.record.Field;
import dev.errata.ui.control.ValueEditor;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// Edits one item of a list of texts, words or URLs.
final class TextEntryEditor implements EntryEditor {
    private final FormContext form;
    private final ValueEditor editor;
    private Optional<FormPlace> entry = Optional.empty();

    /// @param number of the item, from 1, as it is told to those who do not see its place
    TextEntryEditor(Field field, FormContext form, int number) {
        this.form = form;
        this.editor = FieldEditors.of(field, form);
        editor.focusTarget().accessibleTextProperty().bind(Bindings.concat(form.label(field), " " + number));
        editor.onEdit(text -> entry.ifPresent(at -> form.model().type(at, text)));
        editor.focusTarget().focusedProperty().addListener((_, _, _) -> form.model().endTyping());
    }

    @Override
    public Node node() {
        return editor.node();
    }

    @Override
    public List<Node> targets() {
        return List.of(editor.focusTarget());
    }

    @Override
    public void show(FormPlace at) {
        if (!entry.equals(Optional.of(at))) {
            entry = Optional.of(at);
            editor.focusTarget().setId(FormContext.id(at.pointer()));
        }
        if (!editor.focusTarget().isFocused() || !form.model().isShownBy(at, editor.text())) {
            editor.show(form.model().content(at.pointer()).shown());
        }
    }

    /// Every key typed is in the record at once.
    @Override
    public void commit() {}

    @Override
    public void start() {
        editor.focusTarget().requestFocus();
    }
}
