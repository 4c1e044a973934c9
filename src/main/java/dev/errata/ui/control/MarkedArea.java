package dev.errata.ui.control;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import dev.errata.ui.fx.FxTasks;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.wellbehaved.event.Nodes;

/// A text that can be edited, with places marked. It has a history of its own, since it belongs to no record. Only rows in view
/// are styled.
final class MarkedArea implements MarkedTextFace {

    /// What the area tells.
    interface Listener {
        /// The reader has made another text of it.
        void edited(RowedText now);

        /// The reader wants to paste.
        void pasting();

        /// Other rows are in view.
        void scrolled();
    }

    private final RowedArea area = new RowedArea();
    private final VirtualizedScrollPane<RowedArea> root = new VirtualizedScrollPane<>(area);
    private final FxTasks tasks;
    private final Listener listener;
    private final SpliceHistory history = new SpliceHistory();
    private RowedText text = RowedText.EMPTY;
    private List<TextMark> marks = List.of();
    private boolean waiting;

    MarkedArea(FxTasks tasks, Listener listener) {
        this.tasks = tasks;
        this.listener = listener;
        area.getStyleClass().addAll("marked-text", "code");
        area.setParagraphGraphicFactory(row -> {
            Label number = LineNumbers.label(text);
            LineNumbers.show(number, text, row);
            return number;
        });
        area.onTyped(this::typed);
        area.getVisibleParagraphs().addModificationObserver(_ -> soon());
        area.heightProperty().addListener((_, _, _) -> soon());
        // Tab leaves the text: it is pasted or opened, and nobody means to type one.
        Nodes.addInputMap(area, sequence(
                consume(keyPressed(KeyCode.TAB), _ -> area.requestFocusTraversal(TraversalDirection.NEXT)),
                consume(keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
                        _ -> area.requestFocusTraversal(TraversalDirection.PREVIOUS)),
                consume(keyPressed(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), _ -> restore(history.undo())),
                consume(keyPressed(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        _ -> restore(history.redo())),
                consume(keyPressed(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), _ -> restore(history.redo())),
                consume(keyPressed(KeyCode.V, KeyCombination.SHORTCUT_DOWN), _ -> listener.pasting()),
                consume(keyPressed(KeyCode.INSERT, KeyCombination.SHIFT_DOWN), _ -> listener.pasting())));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Node focusTarget() {
        return area;
    }

    /// Shows another text from its start, without a history.
    void open(RowedText opened) {
        history.clear();
        fill(opened);
    }

    /// Shows another text from its start, as a step that can be taken back.
    void replace(RowedText shown) {
        history.add(text.text(), shown.text());
        fill(shown);
    }

    private void fill(RowedText shown) {
        text = shown;
        marks = List.of();
        area.know(text);
        area.open(RowedArea.document(text.shown()));
        soon();
    }

    /// Puts another text in the place of what is selected, as a step that can be taken back.
    void insert(String pasted) {
        area.replaceSelection(pasted);
        area.requestFollowCaret();
    }

    /// What `pasted` would make of the text.
    String with(String pasted) {
        int from = text.toFile(area.getSelection().getStart());
        int to = text.toFile(area.getSelection().getEnd());
        return text.text().substring(0, from) + pasted + text.text().substring(to);
    }

    @Override
    public String selected() {
        return text.text().substring(text.toFile(area.getSelection().getStart()),
                text.toFile(area.getSelection().getEnd()));
    }

    private void typed(List<PlainTextChange> changes) {
        TextSplice onScreen = changes.size() == 1
                ? new TextSplice(changes.getFirst().getPosition(),
                        changes.getFirst().getPosition() + changes.getFirst().getRemoved().length(),
                        changes.getFirst().getInserted())
                : TextSplice.between(text.shown(), area.getText());
        RowedText.Edited edited = text.typed(onScreen);
        history.add(edited.inFile(), text.text(), edited.after().text());
        become(edited);
    }

    private void restore(Optional<String> wanted) {
        wanted.ifPresent(before -> {
            RowedText.Edited edited = text.become(before);
            become(edited);
            area.moveTo(edited.onScreen().start() + edited.onScreen().text().length());
            area.requestFollowCaret();
        });
    }

    private void become(RowedText.Edited edited) {
        text = edited.after();
        area.know(text);
        if (!edited.onScreen().isIdle()) {
            area.apply(edited.onScreen());
        }
        listener.edited(text);
        soon();
    }

    @Override
    public void mark(List<TextMark> found) {
        marks = found;
        soon();
    }

    @Override
    public void reveal(int start, int end) {
        int row = text.rowOfFile(start);
        area.selectRange(text.toShown(end), text.toShown(start));
        Rows seen = rowsInView();
        if (row <= seen.first() || row >= seen.last()) {
            area.showParagraphAtCenter(row);
        }
        area.requestFollowCaret();
    }

    @Override
    public Rows rowsInView() {
        if (area.getVisibleParagraphs().isEmpty()) {
            return new Rows(0, 0);
        }
        // While the area is laid out, the rows it tells may be those of the text before.
        int first = Math.clamp(area.firstVisibleParToAllParIndex(), 0, text.rows() - 1);
        return new Rows(first, Math.clamp(area.lastVisibleParToAllParIndex(), first, text.rows() - 1));
    }

    /// Styles must not change while the area is laid out, so they wait until that is done.
    private void soon() {
        if (!waiting) {
            waiting = true;
            tasks.later(() -> {
                waiting = false;
                paint();
                listener.scrolled();
            });
        }
    }

    private void paint() {
        if (area.isComposing()) {
            return;
        }
        Rows rows = rowsInView();
        for (int row = rows.first(); row <= rows.last(); row++) {
            paint(row);
        }
    }

    private void paint(int row) {
        int start = text.rowStart(row);
        int end = text.rowEnd(row);
        if (start == end || area.getParagraphLength(row) != end - start) {
            return;
        }
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        List<RowPainter.Layer> layers = marks.stream().filter(mark -> mark.start() < end && mark.end() > start)
                .map(mark -> new RowPainter.Layer(mark.start(), mark.end(), mark.look().styleClass())).toList();
        RowPainter.runs(start, end, layers).forEach(run -> builder.add(run.styles(), run.length()));
        StyleSpans<Collection<String>> spans = builder.create();
        if (!spans.equals(area.getStyleSpans(row))) {
            area.setStyleSpans(row, 0, spans);
        }
    }

    /// Lets go of what listens.
    void close() {
        area.dispose();
    }
}
