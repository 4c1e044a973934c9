package dev.errata.ui.fx;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Keeps keys in the popup that has them. The toolkit gives every key to the popup and, where nothing in there has used it, to the
/// control behind it too: a letter typed in a menu would stand in a field, and the space that closes a menu as well. Popups that
/// go with the typing, such as offers of completion, hold no keys.
public final class PopupKeys {
    private static final String HOLDS = "dev.errata.popup-holds-keys";

    private final Scene scene;
    private final ListChangeListener<Window> windows = this::changed;
    private boolean justClosed;

    private PopupKeys(Scene scene) {
        this.scene = scene;
    }

    /// Has the popup hold the keys while it is shown. Menus do so anyway.
    public static void hold(PopupWindow popup) {
        popup.getProperties().put(HOLDS, true);
    }

    /// Lets nothing in `scene` have keys that are meant for a popup over it.
    public static void guard(Scene scene) {
        PopupKeys guard = new PopupKeys(scene);
        scene.getProperties().put(HOLDS, guard);
        Window.getWindows().addListener(new WeakListChangeListener<>(guard.windows));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, guard::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, guard::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> guard.justClosed = false);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> guard.justClosed = false);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            justClosed |= change.getRemoved().stream().anyMatch(this::isHolding);
        }
    }

    private boolean isHolding(Window window) {
        return window instanceof PopupWindow popup
                && (popup instanceof ContextMenu || popup.hasProperties() && popup.getProperties().containsKey(HOLDS))
                && isOver(popup);
    }

    private boolean isOver(PopupWindow popup) {
        Optional<Window> owner = Optional.ofNullable(popup.getOwnerWindow());
        // One that was closed has no owner any more.
        return owner.map(window -> window.equals(scene.getWindow())
                || window instanceof PopupWindow outer && isOver(outer)).orElse(true);
    }

    private boolean isHeld() {
        return Window.getWindows().stream().anyMatch(window -> window.isShowing() && isHolding(window));
    }

    private void pressed(KeyEvent event) {
        justClosed = false;
        consumeIf(isHeld(), event);
    }

    private void typed(KeyEvent event) {
        consumeIf(justClosed || isHeld(), event);
    }

    private static void consumeIf(boolean isElsewhere, Event event) {
        if (isElsewhere) {
            event.consume();
        }
    }
}
