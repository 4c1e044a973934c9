package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.control.ProseEditor;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Edits one entry of a map: its key beside its value, or above it where there is little room. A value that is no text is edited as
/// JSON. The key is renamed when the focus leaves it, at Enter, or before the record is saved or left: half a name is no key.
final class MapEntryEditor implements EntryEditor {
    private final FormContext form;
    private final MapEntries entries;
    private final LineEditor key = new LineEditor();
    private final ProseEditor text = new ProseEditor();
    private final JsonField structure;
    private final StringProperty name = new SimpleStringProperty("");
    private final VBox value = new VBox(text.node());
    private final KeyedValue box = new KeyedValue(key.field(), value);
    private Optional<FormPlace> entry = Optional.empty();
    private Optional<String> path = Optional.empty();

    MapEntryEditor(Field field, FormContext form, MapEntries entries) {
        this.form = form;
        this.entries = entries;
        this.structure = new JsonField(form);
        key.field().accessibleTextProperty().bind(Bindings.concat(form.label(field), " ", form.text("edit.map.key")));
        text.focusTarget().accessibleTextProperty().bind(Bindings.concat(form.label(field), " ", name));
        key.field().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        key.field().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            }
        });
        form.model().onFlush(this::commit);
        text.onEdit(typed -> entry.ifPresent(at -> form.model().type(at, typed)));
        text.focusTarget().focusedProperty().addListener((_, _, _) -> form.model().endTyping());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Node> targets() {
        return List.of(key.field(), isText() ? text.focusTarget() : structure.target());
    }

    private boolean isText() {
        return value.getChildren().contains(text.node());
    }

    @Override
    public void commit() {
        String old = name.get();
        String typed = key.text();
        if (!typed.equals(old) && path.equals(form.model().record().map(ErrorRecord::path))
                && entry.flatMap(MapEntryEditor::holder)
                        .filter(map -> entries.rename(map, old, typed)).isEmpty()) {
            key.show(old);
        }
    }

    private static Optional<FormPlace> holder(FormPlace entry) {
        return entry.pointer().parent().map(at -> new FormPlace(entry.field(), at));
    }

    @Override
    public void start() {
        key.field().requestFocus();
        key.field().selectAll();
    }

    @Override
    public void show(FormPlace at) {
        JsonPointer pointer = at.pointer();
        String shownKey = pointer.last().orElseThrow();
        Optional<String> shownPath = form.model().record().map(ErrorRecord::path);
        boolean isAnother = !name.get().equals(shownKey) || !path.equals(shownPath);
        name.set(shownKey);
        path = shownPath;
        if (isAnother || !key.field().isFocused()) {
            key.show(shownKey);
        }
        if (!entry.equals(Optional.of(at))) {
            entry = Optional.of(at);
            key.field().setId(FormContext.id(pointer) + "-key");
            text.focusTarget().setId(FormContext.id(pointer));
        }
        boolean showsText = form.model().content(pointer) instanceof PlaceContent.Scalar;
        if (!showsText) {
            structure.show(at);
        } else if (!text.focusTarget().isFocused() || !form.model().isShownBy(at, text.text())) {
            text.show(form.model().content(pointer).shown());
        }
        if (showsText != isText()) {
            value.getChildren().setAll(showsText ? text.node() : structure.control());
        }
    }
}
