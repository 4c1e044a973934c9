package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Selects several rows by mouse and by key, as lists everywhere do: Shift for a stretch, Ctrl (on a Mac Command) for one more,
/// Ctrl+A for all, Ctrl with an arrow to walk without selecting and Ctrl+Space to take up, Escape for one again.
///
/// The control itself knows one selected row only: what it makes of several does not outlast a change of its rows.
final class RowPicking {
    private final RecordsViewModel model;
    private final SelectionViewModel selection;
    private final Control control;
    private final FocusModel<IndexedRecord> focus;
    private final IntSupplier page;

    /// @param page how many rows are in view
    RowPicking(RecordsViewModel model, Control control, FocusModel<IndexedRecord> focus, IntSupplier page) {
        this.model = model;
        this.selection = model.selection();
        this.control = control;
        this.focus = focus;
        this.page = page;
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The place of the row that the event is on; none for headers, scroll bars and the room below the last row.
    static OptionalInt rowAt(PickResult picked) {
        Optional<Node> node = Optional.ofNullable(picked.getIntersectedNode());
        while (node.isPresent()) {
            if (node.get() instanceof IndexedCell<?> cell) {
                return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(cell.getIndex());
            }
            node = node.map(Node::getParent);
        }
        return OptionalInt.empty();
    }

    private void pressed(MouseEvent event) {
        OptionalInt row = rowAt(event.getPickResult());
        if (row.isEmpty()) {
            return;
        }
        int place = row.getAsInt();
        if (event.getButton() == MouseButton.PRIMARY && (event.isShiftDown() || event.isShortcutDown())) {
            control.requestFocus();
            event.consume();
            if (!event.isShiftDown()) {
                selection.toggle(place);
                focus.focus(place);
            } else if (event.isShortcutDown()) {
                selection.addTo(place);
            } else {
                selection.extendTo(place);
            }
        } else if (selection.isOneOfMany(model.rows().get(place).path())
                && event.getButton() != MouseButton.PRIMARY) {
            control.requestFocus();
            event.consume();
        } else {
            selection.only(place);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        OptionalInt target = target(event.getCode());
        if (event.isShortcutDown()) {
            boolean done = switch (event.getCode()) {
                case A -> run(selection::all);
                case SPACE -> run(this::toggleFocused);
                default -> false;
            };
            if (done) {
                event.consume();
            }
        } else if (event.isShiftDown()) {
            target.ifPresent(place -> {
                selection.extendTo(place);
                event.consume();
            });
        } else if (selection.selectionProperty().get().isMany()
                && (target.isPresent() || event.getCode() == KeyCode.ESCAPE)) {
            selection.onlyCurrent();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    /// The focus stays where it was walked to, also where the row is no longer selected.
    private void toggleFocused() {
        int place = focus.getFocusedIndex();
        selection.toggle(place);
        focus.focus(place);
    }

    /// Where a key leads from the current row.
    private OptionalInt target(KeyCode code) {
        int last = model.rows().size() - 1;
        int now = model.selectedProperty().get();
        int wanted = switch (code) {
            case UP -> now - 1;
            case DOWN -> now + 1;
            case PAGE_UP -> now - page.getAsInt();
            case PAGE_DOWN -> now + page.getAsInt();
            case HOME -> 0;
            case END -> last;
            default -> -2;
        };
        return wanted == -2 || last < 0 ? OptionalInt.empty() : OptionalInt.of(Math.clamp(wanted, 0, last));
    }
}
