package dev.errata.ui.control;

import dev.errata.ui.fx.FxTasks;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A large text, row by row, with places marked. It can be looked at and copied but not edited: so nothing that it does takes
/// longer the longer the text is.
final class MarkedList implements MarkedTextFace {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    /// The height of a row before there is one.
    private static final double ROW = 18;

    /// What the list tells.
    interface Listener {
        /// The reader wants to paste.
        void pasting();

        /// Other rows are in view.
        void scrolled();
    }

    private final ListView<Integer> list = new ListView<>();
    private final FxTasks tasks;
    private final Listener listener;
    private RowedText text = RowedText.EMPTY;
    private List<TextMark> marks = List.of();
    private boolean waiting;

    MarkedList(FxTasks tasks, Listener listener) {
        this.tasks = tasks;
        this.listener = listener;
        list.getStyleClass().addAll("marked-text", "code");
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new RowCell());
        list.heightProperty().addListener((_, _, _) -> soon());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                copy();
            } else if (PASTE.match(event)) {
                event.consume();
                listener.pasting();
            }
        });
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public Node focusTarget() {
        return list;
    }

    /// Shows another text from its start.
    void open(RowedText opened) {
        text = opened;
        marks = List.of();
        list.setItems(FXCollections.observableList(new Rows(opened.rows())));
        list.scrollTo(0);
        soon();
    }

    /// The numbers of the rows, none of which is stored.
    private static final class Rows extends AbstractList<Integer> {
        private final int size;

        Rows(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Override
    public String selected() {
        return list.getSelectionModel().getSelectedIndices().stream().sorted()
                .map(row -> text.row(row) + (text.end(row) == RowEnd.CUT ? "" : "\n")).collect(Collectors.joining());
    }

    private void copy() {
        String copied = selected();
        if (!copied.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void mark(List<TextMark> found) {
        marks = found;
        flow().ifPresent(flow -> {
            for (int row = first(flow); row <= last(flow); row++) {
                if (flow.getVisibleCell(row) instanceof RowCell cell) {
                    cell.show();
                }
            }
        });
    }

    @Override
    public void reveal(int start, int end) {
        int row = text.rowOfFile(start);
        list.getSelectionModel().clearAndSelect(row);
        MarkedTextFace.Rows seen = rowsInView();
        if (row <= seen.first() || row >= seen.last()) {
            list.scrollTo(Math.max(0, row - (seen.last() - seen.first()) / 2));
        }
    }

    @Override
    public MarkedTextFace.Rows rowsInView() {
        return flow().map(flow -> {
            int first = Math.min(first(flow), text.rows() - 1);
            return new MarkedTextFace.Rows(first, Math.clamp(last(flow), first, text.rows() - 1));
        }).orElse(new MarkedTextFace.Rows(0, 0));
    }

    private java.util.Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? java.util.Optional.of(flow)
                : java.util.Optional.empty();
    }

    private static int first(VirtualFlow<?> flow) {
        IndexedCell<?> cell = flow.getFirstVisibleCell();
        return cell == null ? 0 : cell.getIndex();
    }

    private static int last(VirtualFlow<?> flow) {
        IndexedCell<?> cell = flow.getLastVisibleCell();
        return cell == null ? 0 : cell.getIndex();
    }

    /// Rows come into view one by one while the list is laid out; they are told of once.
    private void soon() {
        if (!waiting) {
            waiting = true;
            tasks.later(() -> {
                waiting = false;
                listener.scrolled();
            });
        }
    }

    private final class RowCell extends ListCell<Integer> {
        private final Label number = LineNumbers.label(text);
        private final MarkedRow row = new MarkedRow(number);

        RowCell() {
            setGraphic(row);
            row.fontProperty().subscribe((_, _) -> list.setFixedCellSize(row.lineHeight()));
        }

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            row.setVisible(!empty);
            show();
            soon();
        }

        void show() {
            int index = isEmpty() ? text.rows() : getIndex();
            LineNumbers.widen(number, text);
            LineNumbers.show(number, text, index);
            if (index < text.rows()) {
                int start = text.rowStart(index);
                int end = text.rowEnd(index);
                String shown = text.row(index);
                row.show(shown, marks.stream()
                        .filter(mark -> mark.start() < end && mark.end() > start)
                        .map(mark -> new TextMark(Math.max(mark.start(), start) - start,
                                Math.min(mark.end(), end) - start, mark.look()))
                        .toList());
                setAccessibleText(shown);
            } else {
                row.show("", List.of());
                setAccessibleText("");
            }
        }
    }
}
