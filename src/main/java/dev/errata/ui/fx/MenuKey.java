package dev.errata.ui.fx;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/// Has the menu key, and Shift+F10, ask for the context menu of what has the focus. Windows does so itself.
final class MenuKey {
    private static final boolean SYSTEM_ASKS = System.getProperty("os.name", "").startsWith("Windows");

    private MenuKey() {}

    static void serve(Scene scene) {
        if (!SYSTEM_ASKS) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        }
    }

    private static void pressed(Scene scene, KeyEvent event) {
        Node owner = scene.getFocusOwner();
        if (owner != null && (event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown())) {
            event.consume();
            Point2D there = place(owner);
            Point2D here = owner.sceneToLocal(scene.getRoot().screenToLocal(there));
            owner.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, here.getX(), here.getY(),
                    there.getX(), there.getY(), true, null));
        }
    }

    /// On the screen: below the caret of a text, the chosen row of a list, or the whole.
    private static Point2D place(Node owner) {
        if (owner instanceof TextInputControl text && text.getInputMethodRequests() != null) {
            return text.getInputMethodRequests().getTextLocation(0);
        }
        Bounds all = owner.localToScreen(owner.getLayoutBounds());
        Optional<Bounds> part = owner instanceof GenericStyledArea<?, ?, ?> area ? area.getCaretBounds() : row(owner);
        Bounds at = part.filter(all::intersects).orElse(all);
        return new Point2D(at.getMinX(), Math.min(at.getMaxY(), all.getMaxY()));
    }

    private static Optional<Bounds> row(Node list) {
        return list.lookupAll(".cell").stream().filter(node -> node.isVisible()
                && node instanceof IndexedCell<?> cell && !cell.isEmpty() && cell.isSelected()).findFirst()
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()));
    }
}
