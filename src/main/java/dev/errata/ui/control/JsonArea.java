package dev.errata.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/// The code area under the JSON text: tells apart what the reader types, what an input method shows before it is decided, and
/// what the program writes. Knows no JSON.
final class JsonArea extends CodeArea {
    private final List<PlainTextChange> heard = new ArrayList<>();
    private Optional<IndexRange> composed = Optional.empty();
    private RowedText text = RowedText.EMPTY;
    private Consumer<List<PlainTextChange>> typing = _ -> {};
    private int depth;
    private boolean quiet;

    JsonArea() {
        setId("json-area");
        getStyleClass().addAll("json-area", "code");
        setUndoManager(UndoUtils.noOpUndoManager());
        multiPlainChanges().subscribe(this::hear);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> dropComposed());
        setOnSelectionDropped(_ -> {
            // Dragging would take the breaks that only the screen has for text.
        });
    }

    /// A document that can be made on any thread and shown by [#open].
    static StyledDocument<Collection<String>, String, Collection<String>> document(String shown) {
        return ReadOnlyStyledDocument.fromString(shown, List.<String>of(), List.<String>of(),
                SegmentOps.styledTextOps());
    }

    /// Names who hears what the reader types, after each edit of the reader is done.
    void onTyped(Consumer<List<PlainTextChange>> listener) {
        typing = listener;
    }

    /// Says what is on the screen now, so that breaks that only the screen has are gone over by the keys.
    void know(RowedText now) {
        text = now;
    }

    /// Shows another document from its start.
    void open(StyledDocument<Collection<String>, String, Collection<String>> document) {
        composed = Optional.empty();
        quietly(() -> {
            replace(0, getLength(), document);
            moveTo(0);
        });
        scrollYToPixel(0);
        scrollXToPixel(0);
    }

    /// Replaces a part; caret and selection stay at the text that they were at.
    void apply(TextSplice splice) {
        dropComposed();
        int anchor = splice.follow(getAnchor());
        int caret = splice.follow(getCaretPosition());
        quietly(() -> {
            replaceText(splice.start(), splice.end(), splice.text());
            selectRange(anchor, caret);
        });
    }

    @Override
    public void replace(int start, int end,
            StyledDocument<Collection<String>, String, Collection<String>> replacement) {
        depth++;
        try {
            super.replace(start, end, replacement);
        } finally {
            depth--;
        }
        deliver();
    }

    private void hear(List<PlainTextChange> changes) {
        if (!quiet) {
            heard.addAll(changes);
            deliver();
        }
    }

    private void deliver() {
        if (depth == 0 && !heard.isEmpty()) {
            List<PlainTextChange> batch = List.copyOf(heard);
            heard.clear();
            typing.accept(batch);
        }
    }

    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = before;
        }
    }

    /// Whether an input method shows text that is not decided.
    boolean isComposing() {
        return composed.isPresent();
    }

    /// What is being composed stands in the area, underlined, but is no text of the record until it is committed.
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        if (!isEditable() || isDisabled()) {
            return;
        }
        dropComposed();
        if (!event.getCommitted().isEmpty()) {
            replaceSelection(event.getCommitted());
        }
        String composing = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        if (!composing.isEmpty()) {
            if (getSelection().getLength() > 0) {
                replaceSelection("");
            }
            compose(composing, event.getCaretPosition());
        }
        requestFollowCaret();
    }

    private void compose(String composing, int caret) {
        int start = getCaretPosition();
        quietly(() -> {
            replace(start, start, composing, List.of("json-composing"));
            moveTo(start + Math.clamp(caret, 0, composing.length()));
        });
        composed = Optional.of(new IndexRange(start, start + composing.length()));
    }

    private void dropComposed() {
        composed.ifPresent(range -> quietly(() -> {
            replaceText(range.getStart(), range.getEnd(), "");
            moveTo(range.getStart());
        }));
        composed = Optional.empty();
    }

    @Override
    public void deletePreviousChar() {
        if (getSelection().getLength() == 0 && getCaretColumn() == 0 && text.isCutOff(getCurrentParagraph())) {
            moveTo(getCaretPosition() - 1);
        }
        super.deletePreviousChar();
    }

    @Override
    public void deleteNextChar() {
        int row = getCurrentParagraph();
        if (getSelection().getLength() == 0 && getCaretColumn() == getParagraphLength(row) && row + 1 < text.rows()
                && text.isCutOff(row + 1)) {
            moveTo(getCaretPosition() + 1);
        }
        super.deleteNextChar();
    }

    /// Copies what the file has: breaks that only the screen has are left out.
    @Override
    public void copy() {
        IndexRange selection = getSelection();
        if (selection.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.text().substring(text.toFile(selection.getStart()), text.toFile(selection.getEnd()))
                    .replace("\r\n", "\n"));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }
}
