package dev.errata.ui.control;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.EventPattern.keyTyped;
import static org.fxmisc.wellbehaved.event.InputMap.ignore;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;

/// A text area with styles in which every input method works: tells apart what the reader types, what an input method shows
/// before it is decided, and what the program writes. It keeps no history of its own: who hears what is typed does.
public abstract class ComposingArea extends CodeArea {
    /// There the key called Option makes characters, such as the bar and the brackets of many keyboards.
    private static final boolean ALT_MAKES_CHARACTERS = System.getProperty("os.name", "").startsWith("Mac");

    private final List<PlainTextChange> heard = new ArrayList<>();
    private Optional<IndexRange> composed = Optional.empty();
    private Consumer<List<PlainTextChange>> typing = _ -> {};
    private int depth;
    private boolean quiet;

    ComposingArea() {
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setUndoManager(UndoUtils.noOpUndoManager());
        multiPlainChanges().subscribe(this::hear);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> dropComposed());
        // The area would type the letter of a command's key and keep the key from the command.
        Nodes.addInputMap(this, sequence(ignore(keyPressed().onlyIf(ComposingArea::isKeyOfCommand)),
                ignore(keyTyped().onlyIf(ComposingArea::isKeyOfCommand))));
    }

    /// Alt with Control is how some systems tell of AltGr, which makes characters.
    private static boolean isKeyOfCommand(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !ALT_MAKES_CHARACTERS;
    }

    /// Names who hears what the reader types, after each edit of the reader is done.
    public final void onTyped(Consumer<List<PlainTextChange>> listener) {
        typing = listener;
    }

    /// Shows another document from its start.
    public final void open(StyledDocument<Collection<String>, String, Collection<String>> document) {
        composed = Optional.empty();
        quietly(() -> {
            replace(0, getLength(), document);
            moveTo(0);
        });
        scrollYToPixel(0);
        scrollXToPixel(0);
    }

    /// Replaces a part; caret and selection stay at the text that they were at.
    public final void apply(TextSplice splice) {
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
    public final boolean isComposing() {
        return composed.isPresent();
    }

    /// What is being composed stands in the area, underlined, but is not typed until it is committed.
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
            replace(start, start, composing, List.of("composing"));
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
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case EDITABLE -> isEditable();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
