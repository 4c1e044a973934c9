package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A list of texts or a map: one row an entry, with buttons to add, copy, remove and reorder. Rows are kept and turned to other
/// entries.
final class EntriesField implements FormPart {
    private final FormContext form;
    private final Entries entries;
    private final IntFunction<EntryEditor> editors;
    private final ListFrame frame;
    private final VBox rows = new MeasuredBox();
    private final List<Row> pool = new ArrayList<>();

    private EntriesField(Field field, FormContext form, Entries entries, IntFunction<EntryEditor> editors) {
        this.form = form;
        this.entries = entries;
        this.editors = editors;
        this.frame = new ListFrame(field, form.label(field), rows, form, this::add);
        frame.frame().addToHeading(frame.add());
        rows.getStyleClass().add("text-rows");
    }

    static EntriesField ofList(Field field, FormContext form) {
        return new EntriesField(field, form, new ListEntries(form.model()),
                index -> new TextEntryEditor(field, form, index + 1));
    }

    /// Its heading looks like that of the lists of items, among which maps stand.
    static EntriesField ofMap(Field field, FormContext form) {
        MapEntries map = new MapEntries(form.model(), () -> form.localization().now("edit.map.key"));
        EntriesField entries = new EntriesField(field, form, map, _ -> new MapEntryEditor(field, form, map));
        entries.frame.frame().getStyleClass().add("items-field");
        return entries;
    }

    private void add() {
        frame.place().ifPresent(at -> {
            int index = entries.size(at);
            entries.add(at);
            start(index);
        });
    }

    private void start(int index) {
        if (index < size()) {
            pool.get(index).editor.start();
        }
    }

    private int size() {
        return frame.place().map(entries::size).orElse(0);
    }

    boolean isBlank() {
        return frame.place().map(form.model()::isBlank).orElse(true);
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
        turn(at).forEach(Piece::show);
    }

    /// The rows that are there at once, then each that has to be made.
    @Override
    public List<Piece> turn(FormPlace at) {
        List<Piece> left = new ArrayList<>();
        if (frame.turnTo(at)) {
            int size = entries.size(at);
            int there = Math.min(size, pool.size());
            for (int i = 0; i < there; i++) {
                pool.get(i).editor.show(entries.entry(at, i));
            }
            showRows(there);
            IntStream.range(there, size).forEach(index -> left.add(Piece.made(() -> makeRow(index))));
        }
        showFindings();
        return left;
    }

    /// Nothing where the record has come to have fewer entries meanwhile.
    private void makeRow(int index) {
        if (index < size()) {
            Row row = index < pool.size() ? pool.get(index) : new Row(index);
            if (index == pool.size()) {
                pool.add(row);
            }
            frame.place().ifPresent(at -> row.editor.show(entries.entry(at, index)));
            showRows(index + 1);
        }
    }

    private void showRows(int count) {
        NodePool.show(rows.getChildren(), pool.stream().<Node>map(row -> row.box).toList(), count);
    }

    @Override
    public void showFindings() {
        List<JsonPointer> places = frame.place().map(at -> IntStream.range(0, entries.size(at))
                .mapToObj(index -> entries.entry(at, index).pointer()).toList()).orElseGet(List::of);
        frame.showFindings(places, List.of());
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return frame.reveal(pointer, token -> {
            int index = token.flatMap(text -> frame.place().map(at -> entries.indexOf(at, text))).orElse(0);
            return index >= 0 && index < size()
                    ? Optional.of(pool.get(index).editor.targets().getLast())
                    : Optional.empty();
        });
    }

    /// One entry. The commands for items work on the row that has the focus, and the focus goes with its entry.
    private final class Row implements MovableItem {
        private final int index;
        private final EntryEditor editor;
        private final ToolsOver box;

        Row(int index) {
            this.index = index;
            this.editor = editors.apply(index);
            HBox tools = new HBox(tool(Feather.CHEVRON_UP, "edit.list.up", () -> move(-1)),
                    tool(Feather.CHEVRON_DOWN, "edit.list.down", () -> move(1)),
                    tool(Feather.COPY, "edit.list.duplicate", this::duplicate),
                    tool(Feather.X, "edit.list.remove", this::remove));
            tools.setAlignment(Pos.CENTER_RIGHT);
            box = new ToolsOver(editor.node(), tools, () -> editor.targets().getLast());
            box.getStyleClass().add("text-row");
            box.getProperties().put(MovableItem.KEY, (MovableItem) this);
            box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }

        /// Enter goes on to the next entry of one line, and makes one behind the last.
        private void pressed(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()
                    && editor.targets().size() == 1 && event.getTarget() instanceof TextField field) {
                event.consume();
                if (index < size() - 1) {
                    pool.get(index + 1).editor.start();
                } else if (!field.getText().isBlank()) {
                    frame.add().fire();
                }
            }
        }

        private Button tool(Ikon sign, String label, Runnable action) {
            Button button = FormButtons.icon(sign, form.text(label), action);
            button.setFocusTraversable(false);
            return button;
        }

        /// The place among the controls of the row that has the focus, the last where none has.
        private int part() {
            List<Node> targets = editor.targets();
            return IntStream.range(0, targets.size()).filter(i -> targets.get(i).isFocused()).findFirst()
                    .orElse(targets.size() - 1);
        }

        @Override
        public void move(int by) {
            int part = part();
            editor.commit();
            int to = index + by;
            if (to >= 0 && to < size()) {
                frame.place().ifPresent(at -> entries.move(at, index, to));
                pool.get(to).editor.targets().get(part).requestFocus();
            }
        }

        @Override
        public void duplicate() {
            editor.commit();
            frame.place().ifPresent(at -> entries.duplicate(at, index));
            start(index + 1);
        }

        @Override
        public void remove() {
            int part = part();
            frame.place().ifPresent(at -> entries.remove(at, index));
            int next = Math.min(index, size() - 1);
            (next < 0 ? frame.add() : pool.get(next).editor.targets().get(part)).requestFocus();
        }
    }
}
