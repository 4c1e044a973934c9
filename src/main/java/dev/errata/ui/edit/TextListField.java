package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.ValueEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    private final ListFrame frame;
    private final VBox rows = new MeasuredBox();
    private final List<Row> pool = new ArrayList<>();

    TextListField(Field field, FormContext form) {
        this.form = form;
        this.field = field;
        this.frame = new ListFrame(field, form.label(field), rows, form, this::add);
        frame.frame().addToHeading(frame.add());
        rows.getStyleClass().add("text-rows");
    }

    private void add() {
        frame.place().ifPresent(at -> {
            int index = size();
            form.model().addItem(at);
            if (index < pool.size()) {
                pool.get(index).editor.focusTarget().requestFocus();
            }
        });
    }

    private int size() {
        return frame.place().map(at -> form.model().size(at.pointer())).orElse(0);
    }

    boolean isBlank() {
        return size() == 0 && frame.place().map(form.model()::fits).orElse(true);
    }

    /// Adds an entry and puts the focus there.
    void start() {
        frame.add().fire();
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
        int size = size();
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
        List<JsonPointer> entries = frame.place().map(at -> IntStream.range(0, size())
                .mapToObj(index -> at.pointer().child(index)).toList()).orElseGet(List::of);
        frame.showFindings(entries, List.of());
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return frame.reveal(pointer, token -> {
            int index = token.map(text -> JsonPointer.index(text).orElse(-1)).orElse(0);
            return index >= 0 && index < size()
                    ? Optional.of(pool.get(index).editor.focusTarget())
                    : Optional.empty();
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
                    () -> frame.place().ifPresent(at -> form.model().removeItem(at, index)));
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
            frame.place().ifPresent(at -> form.model().moveItem(at, number.get() - 1, number.get() - 1 + by));
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
                Optional<FormPlace> list = frame.place();
                int to = index + by;
                if (list.isPresent() && to >= 0 && to < form.model().size(list.get().pointer())) {
                    form.model().moveItem(list.get(), index, to);
                    pool.get(to).editor.focusTarget().requestFocus();
                }
            }

            @Override
            public void duplicate() {
                frame.place().ifPresent(at -> form.model().duplicateItem(at, index));
            }

            @Override
            public void remove() {
                frame.place().ifPresent(at -> form.model().removeItem(at, index));
                reveal(frame.place().orElseThrow().pointer()).ifPresent(Node::requestFocus);
            }
        }
    }
}
