package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.FieldNote;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.ValueEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A list of texts, words or URLs: one row an entry, with buttons to add, remove and reorder.
final class TextListField implements FormPart {
    private final FormContext form;
    private final Field field;
    private final FieldFrame frame;
    private final VBox rows = new MeasuredBox();
    private final List<Row> pool = new ArrayList<>();
    private final Button add;
    private final JsonField json;
    private final FieldTools tools;
    private Optional<FormPlace> place = Optional.empty();
    private boolean isJson;

    TextListField(Field field, FormContext form) {
        this.form = form;
        this.field = field;
        this.frame = new FieldFrame(form.label(field), form.text(field.helpKey()));
        this.json = new JsonField(form);
        this.tools = new FieldTools(frame, Optional.of(field), form.label(field), form);
        this.add = FormButtons.link(form.text("edit.list.add"), this::add);
        add.accessibleTextProperty().bind(Bindings.concat(add.textProperty(), " ", form.label(field)));
        frame.addToHeading(add);
        rows.getStyleClass().add("text-rows");
        frame.setControl(rows, rows);
    }

    private void add() {
        place.ifPresent(at -> {
            int index = form.model().size(at.pointer());
            form.model().addItem(at);
            if (index < pool.size()) {
                pool.get(index).editor.focusTarget().requestFocus();
            }
        });
    }

    boolean isBlank() {
        return place.map(at -> form.model().size(at.pointer()) == 0 && form.model().fits(at)).orElse(true);
    }

    /// Adds an entry and puts the focus there.
    void start() {
        add.fire();
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show(FormPlace at) {
        boolean moved = !place.equals(Optional.of(at));
        place = Optional.of(at);
        if (moved) {
            add.setId(FormContext.id(at.pointer()) + "-add");
        }
        boolean structure = !form.model().fits(at);
        add.setDisable(structure || !form.model().isReachable(at.pointer()));
        if (structure != isJson) {
            isJson = structure;
            frame.setControl(structure ? json.control() : rows, structure ? json.target() : rows);
        }
        if (structure) {
            json.show(at);
        } else {
            showRows(at);
        }
        showFindings();
    }

    private void showRows(FormPlace at) {
        int size = form.model().size(at.pointer());
        while (pool.size() < size) {
            pool.add(new Row(pool.size()));
        }
        for (int i = 0; i < size; i++) {
            pool.get(i).show(at.entry(i));
        }
        NodePool.show(rows.getChildren(), pool.stream().<Node>map(row -> row.box).toList(), size);
    }

    @Override
    public void showFindings() {
        place.ifPresent(at -> {
            List<FieldNote> notes = new ArrayList<>(form.notes(at.pointer()));
            for (int i = 0; i < form.model().size(at.pointer()); i++) {
                notes.addAll(form.notes(at.pointer().child(i)));
            }
            tools.show(List.of(at), notes);
        });
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return place.filter(at -> pointer.startsWith(at.pointer())).map(at -> {
            int depth = at.pointer().tokens().size();
            int index = pointer.tokens().size() > depth
                    ? JsonPointer.index(pointer.tokens().get(depth)).orElse(-1)
                    : 0;
            boolean isRow = !isJson && index >= 0 && index < form.model().size(at.pointer());
            return isRow ? pool.get(index).editor.focusTarget() : isJson ? json.target() : add;
        });
    }

    /// One entry.
    private final class Row {
        private final ValueEditor editor = FieldEditors.of(field, form);
        private final HBox box;
        private final IntegerProperty number = new SimpleIntegerProperty();
        private Optional<FormPlace> entry = Optional.empty();

        Row(int index) {
            number.set(index + 1);
            Button up = FormButtons.icon(Feather.CHEVRON_UP, form.text("edit.list.up"), () -> move(-1));
            Button down = FormButtons.icon(Feather.CHEVRON_DOWN, form.text("edit.list.down"), () -> move(1));
            Button remove = FormButtons.icon(Feather.X, form.text("edit.list.remove"),
                    () -> place.ifPresent(at -> form.model().removeItem(at, index)));
            HBox tools = new HBox(up, down, remove);
            tools.getStyleClass().add("card-tools");
            up.setFocusTraversable(false);
            down.setFocusTraversable(false);
            remove.setFocusTraversable(false);
            box = new HBox(2, editor.node(), tools);
            box.getStyleClass().add("text-row");
            HBox.setHgrow(editor.node(), Priority.ALWAYS);
            box.getProperties().put(MovableItem.KEY, (MovableItem) new Movable(index));
            editor.focusTarget().accessibleTextProperty()
                    .bind(Bindings.concat(form.label(field), " ", number));
            editor.onEdit(text -> entry.ifPresent(at -> form.model().type(at, text)));
            editor.focusTarget().focusedProperty().addListener((_, _, _) -> {
                form.model().endTyping();
            });
        }

        private void move(int by) {
            place.ifPresent(at -> form.model().moveItem(at, number.get() - 1, number.get() - 1 + by));
        }

        void show(FormPlace at) {
            if (!entry.equals(Optional.of(at))) {
                entry = Optional.of(at);
                editor.focusTarget().setId(FormContext.id(at.pointer()));
            }
            if (!editor.focusTarget().isFocused() || !form.model().isShownBy(at, editor.text())) {
                editor.show(form.model().content(at.pointer()).shown());
            }
        }

        /// The commands for items work on the row that has the focus.
        private final class Movable implements MovableItem {
            private final int index;

            Movable(int index) {
                this.index = index;
            }

            @Override
            public void move(int by) {
                Optional<FormPlace> list = place;
                int to = index + by;
                if (list.isPresent() && to >= 0 && to < form.model().size(list.get().pointer())) {
                    form.model().moveItem(list.get(), index, to);
                    pool.get(to).editor.focusTarget().requestFocus();
                }
            }

            @Override
            public void duplicate() {
                place.ifPresent(at -> form.model().duplicateItem(at, index));
            }

            @Override
            public void remove() {
                place.ifPresent(at -> form.model().removeItem(at, index));
                reveal(place.orElseThrow().pointer()).ifPresent(Node::requestFocus);
            }
        }
    }
}
