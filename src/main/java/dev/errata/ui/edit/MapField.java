package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.ProseEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// An object with free keys: one row an entry, its key beside its value. A value that is no text is edited as JSON.
final class MapField implements FormPart {
    private final FormContext form;
    private final Field field;
    private final ListFrame frame;
    private final VBox rows = new MeasuredBox();
    private final List<Row> pool = new ArrayList<>();

    MapField(Field field, FormContext form) {
        this.form = form;
        this.field = field;
        this.frame = new ListFrame(field, form.label(field), rows, form, this::add);
        frame.frame().addToHeading(frame.add());
        rows.getStyleClass().add("text-rows");
    }

    private List<String> keys() {
        return frame.place().map(at -> form.model().keys(at.pointer())).orElseGet(List::of);
    }

    private void add() {
        frame.place().ifPresent(at -> {
            List<String> keys = keys();
            String name = form.localization().now("edit.map.key");
            String key = name;
            for (int i = 2; keys.contains(key); i++) {
                key = name + " " + i;
            }
            form.model().addEntry(at, key);
            pool.get(keys.size()).key.field().requestFocus();
            pool.get(keys.size()).key.field().selectAll();
        });
    }

    @Override
    public Node node() {
        return frame.frame();
    }

    @Override
    public void show(FormPlace at) {
        if (frame.turnTo(at)) {
            showRows(at);
        }
        showFindings();
    }

    private void showRows(FormPlace at) {
        List<String> keys = keys();
        while (pool.size() < keys.size()) {
            pool.add(new Row());
        }
        for (int i = 0; i < keys.size(); i++) {
            pool.get(i).show(keys.get(i), at.entry(keys.get(i)));
        }
        NodePool.show(rows.getChildren(), pool.stream().<Node>map(row -> row.box).toList(), keys.size());
    }

    @Override
    public void showFindings() {
        List<JsonPointer> entries = frame.place().map(at -> keys().stream().map(at.pointer()::child).toList())
                .orElseGet(List::of);
        frame.showFindings(entries, List.of());
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return frame.reveal(pointer, token -> {
            int row = token.map(keys()::indexOf).orElse(0);
            return row >= 0 && row < keys().size() ? Optional.of(pool.get(row).target()) : Optional.empty();
        });
    }

    /// One entry. The key is renamed when the focus leaves it or at Enter: half a name is no key.
    private final class Row {
        private final LineEditor key = new LineEditor();
        private final ProseEditor text = new ProseEditor();
        private final JsonField structure = new JsonField(form);
        private final StringProperty name = new SimpleStringProperty("");
        private final VBox value = new VBox(text.node());
        private final HBox box;
        private Optional<FormPlace> entry = Optional.empty();

        Row() {
            Button remove = FormButtons.icon(Feather.X, form.text("edit.list.remove"),
                    () -> entry.ifPresent(at -> form.model().removeMember(at.pointer())));
            remove.setFocusTraversable(false);
            HBox tools = new HBox(remove);
            tools.getStyleClass().add("card-tools");
            key.field().setMinWidth(90);
            key.field().setMaxWidth(120);
            key.field().accessibleTextProperty()
                    .bind(Bindings.concat(form.label(field), " ", form.text("edit.map.key")));
            text.focusTarget().accessibleTextProperty().bind(Bindings.concat(form.label(field), " ", name));
            box = new HBox(6, key.node(), value, tools);
            box.getStyleClass().add("text-row");
            HBox.setHgrow(value, Priority.ALWAYS);
            key.field().focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    rename();
                }
            });
            key.field().setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    rename();
                }
            });
            text.onEdit(typed -> entry.ifPresent(at -> form.model().type(at, typed)));
            text.focusTarget().focusedProperty().addListener((_, _, _) -> form.model().endTyping());
        }

        private void rename() {
            String old = name.get();
            String now = key.text();
            if (!now.equals(old) && (now.isEmpty()
                    || frame.place().filter(at -> form.model().renameEntry(at, old, now)).isEmpty())) {
                key.show(old);
            }
        }

        void show(String shownKey, FormPlace at) {
            boolean renamed = !name.get().equals(shownKey);
            name.set(shownKey);
            if (renamed || !key.field().isFocused()) {
                key.show(shownKey);
            }
            entry = Optional.of(at);
            boolean isText = form.model().content(at.pointer()) instanceof PlaceContent.Scalar;
            Node control = isText ? text.node() : structure.control();
            if (!value.getChildren().contains(control)) {
                value.getChildren().setAll(control);
            }
            if (isText) {
                text.focusTarget().setId(FormContext.id(at.pointer()));
                if (!text.focusTarget().isFocused() || !form.model().isShownBy(at, text.text())) {
                    text.show(form.model().content(at.pointer()).shown());
                }
            } else {
                structure.show(at);
            }
        }

        Node target() {
            return value.getChildren().contains(text.node()) ? text.focusTarget() : structure.target();
        }
    }
}
