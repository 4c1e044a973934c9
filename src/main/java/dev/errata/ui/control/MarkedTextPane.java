package dev.errata.ui.control;

import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.TextClipboard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// A text of many lines with numbers, in which places are marked. Texts up to [#LARGE] can be edited; larger ones can be looked
/// at and copied, and are laid out in the background. Belongs to the FX thread.
public final class MarkedTextPane {
    /// Characters above which work on the whole text takes longer than a keystroke may.
    public static final int LARGE = 256 << 10;

    private final StackPane root = new StackPane();
    private final MarkedArea area;
    private final MarkedList list;
    private final Newest laying;
    private final ReadOnlyBooleanWrapper large = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<LinesInView> inView = new ReadOnlyObjectWrapper<>(
            new LinesInView("", 1, 0, 0));
    private Consumer<String> listener = _ -> {};
    private MarkedTextFace face;
    private RowedText text = RowedText.EMPTY;

    /// @param id   of what takes the focus
    /// @param name its accessible name
    public MarkedTextPane(FxTasks tasks, String id, ObservableValue<String> name) {
        Faces faces = new Faces();
        area = new MarkedArea(tasks, faces);
        list = new MarkedList(tasks, faces);
        laying = tasks.newest();
        for (MarkedTextFace each : List.of(area, list)) {
            each.focusTarget().setId(id);
            each.focusTarget().accessibleTextProperty().bind(name);
        }
        face = area;
        root.getChildren().setAll(area.node());
    }

    public Node node() {
        return root;
    }

    /// What takes the keyboard focus now.
    public Node focusTarget() {
        return face.focusTarget();
    }

    /// The text as it was shown or edited last.
    public String text() {
        return text.text();
    }

    /// Names who hears each text that the reader makes of it by typing or pasting. What is pasted may be too large to be
    /// edited: it stands here only once the listener [#show]s it.
    public void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    /// Shows another text from its start. A large one is there a moment later. Where neither is large, the reader can take the step back, and
    /// `onEdit` hears the former text then.
    public void show(String shown) {
        if (shown.equals(text.text())) {
            laying.cancel();
        } else if (shown.length() <= LARGE) {
            laying.cancel();
            open(RowedText.of(shown));
        } else {
            laying.start((_, _) -> RowedText.of(shown), this::open, failure -> {
                throw new IllegalStateException("the text could not be laid out", failure);
            });
        }
    }

    /// Whether the text is too large to be edited.
    public ReadOnlyBooleanProperty largeProperty() {
        return large.getReadOnlyProperty();
    }

    /// The lines that can be seen.
    public ReadOnlyObjectProperty<LinesInView> inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    /// Marks these places and no others, in order, if the text is still `of`.
    public void mark(String of, List<TextMark> marks) {
        if (of.equals(text.text())) {
            face.mark(List.copyOf(marks));
        }
    }

    /// Selects a part of a line and scrolls there; nothing happens where there is no such part.
    ///
    /// @param line from 1
    public void reveal(int line, int start, int end) {
        Optional<Integer> from = text.startOfLine(line);
        from.filter(first -> first + end <= text.text().length())
                .ifPresent(first -> face.reveal(first + start, first + end));
    }

    /// What is selected, as it stands in the text; empty where nothing is.
    public String selected() {
        return face.selected();
    }

    /// Lets go of what listens.
    public void close() {
        laying.cancel();
        area.close();
    }

    private void open(RowedText opened) {
        boolean focused = face.focusTarget().isFocused();
        boolean wasLarge = large.get();
        text = opened;
        large.set(opened.text().length() > LARGE);
        face = large.get() ? list : area;
        if (large.get()) {
            area.open(RowedText.EMPTY);
            list.open(opened);
        } else if (!wasLarge) {
            area.replace(opened);
        } else {
            list.open(RowedText.EMPTY);
            area.open(opened);
        }
        if (!root.getChildren().equals(List.of(face.node()))) {
            root.getChildren().setAll(face.node());
            if (focused) {
                face.focusTarget().requestFocus();
            }
        }
        look();
    }

    private void look() {
        MarkedTextFace.Rows rows = face.rowsInView();
        int first = text.line(rows.first());
        int last = text.line(rows.last());
        LinesInView now = new LinesInView(text.text(), first, text.startOfLine(first).orElse(0), text.endOfLine(last));
        inView.set(now);
    }

    /// What both faces tell.
    private final class Faces implements MarkedArea.Listener, MarkedList.Listener {
        @Override
        public void edited(RowedText now) {
            text = now;
            listener.accept(now.text());
        }

        @Override
        public void pasting() {
            TextClipboard.get().ifPresent(this::paste);
        }

        private void paste(String pasted) {
            if (large.get()) {
                listener.accept(pasted);
            } else if (text.text().length() + pasted.length() > LARGE) {
                listener.accept(area.with(pasted));
            } else {
                area.insert(pasted);
            }
        }

        @Override
        public void scrolled() {
            look();
        }
    }
}
