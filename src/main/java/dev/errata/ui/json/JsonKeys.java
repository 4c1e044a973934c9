package dev.errata.ui.json;

import dev.errata.ui.control.RowedArea;
import dev.errata.ui.control.RowedText;
import dev.errata.ui.fx.Command;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that mean something of their own in the JSON text.
final class JsonKeys {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_ALSO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination TAB = new KeyCodeCombination(KeyCode.TAB);
    private static final KeyCombination BACK_TAB = new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final JsonView editor;
    private final RowedArea area;
    private final JsonEditorViewModel model;

    JsonKeys(JsonView editor, RowedArea area, JsonEditorViewModel model) {
        this.editor = editor;
        this.area = area;
        this.model = model;
    }

    void listen() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (area.isComposing()) {
                return;
            }
            Optional<Runnable> meant = meant(event);
            meant.ifPresent(action -> {
                event.consume();
                action.run();
            });
            if (meant.isEmpty() && event.isShortcutDown()) {
                // A command of the window, such as saving, must see what was typed last.
                model.flush();
            }
        });
    }

    private Optional<Runnable> meant(KeyEvent event) {
        Optional<Command> command = editor.commands().stream()
                .filter(known -> known.ownKey().filter(key -> key.match(event)).isPresent()).findFirst();
        if (command.isPresent()) {
            return Optional.of(command.get()::run);
        }
        if (UNDO.match(event)) {
            return Optional.of(editor::undo);
        }
        if (REDO.match(event) || REDO_ALSO.match(event)) {
            return Optional.of(editor::redo);
        }
        if (event.getCode() == KeyCode.ESCAPE && editor.hasBar()) {
            return Optional.of(editor::closeBars);
        }
        return area.isEditable() ? editing(event) : Optional.empty();
    }

    private Optional<Runnable> editing(KeyEvent event) {
        if (TAB.match(event)) {
            return Optional.of(this::tab);
        }
        if (BACK_TAB.match(event)) {
            return Optional.of(() -> indent(Indent.LESS));
        }
        return ENTER.match(event) ? Optional.of(this::enter) : Optional.empty();
    }

    private void tab() {
        if (area.getSelectedText().indexOf('\n') >= 0) {
            indent(Indent.DEEPER);
        } else {
            area.replaceSelection(IndentUnit.of(model.text().text()));
            area.requestFollowCaret();
        }
    }

    private void indent(Indent direction) {
        IndexRange selection = area.getSelection();
        RowedText before = model.text();
        int first = before.rowOfShown(selection.getStart());
        int last = before.rowOfShown(selection.getEnd());
        boolean endsBeforeLast = last > first && before.toShown(before.rowStart(last)) == selection.getEnd();
        model.indent(selection.getStart(), selection.getEnd(), direction);
        if (last > first) {
            // The same lines stay selected, so that the next step moves them again.
            int column = endsBeforeLast ? 0 : area.getParagraphLength(last);
            area.selectRange(first, 0, last, column);
        }
    }

    /// Starts a line as deep as this one, one step deeper behind an opening bracket.
    private void enter() {
        RowedText text = model.text();
        IndexRange selection = area.getSelection();
        int from = text.toFile(selection.getStart());
        int to = text.toFile(selection.getEnd());
        int row = text.rowOfShown(selection.getStart());
        String all = text.text();
        String leading = IndentUnit.leading(all, text.rowStart(row), from);
        char before = from > 0 ? all.charAt(from - 1) : ' ';
        char behind = to < all.length() ? all.charAt(to) : ' ';
        boolean opens = before == '{' || before == '[';
        boolean closes = behind == '}' || behind == ']';
        String inner = opens ? leading + IndentUnit.of(all) : leading;
        area.replaceSelection(opens && closes ? "\n" + inner + "\n" + leading : "\n" + inner);
        area.moveTo(selection.getStart() + 1 + inner.length());
        area.requestFollowCaret();
    }
}
