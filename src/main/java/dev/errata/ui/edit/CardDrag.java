package dev.errata.ui.edit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Moves a card by dragging its handle: the card goes where the pointer is let go, and stays where it is on Escape.
final class CardDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private enum State {
        RESTING, DRAGGED,
        /// The button is still held, but the card is to stay.
        GIVEN_UP
    }

    private final ItemCard card;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private Optional<ItemCard> target = Optional.empty();
    private Optional<Scene> heard = Optional.empty();
    private State state = State.RESTING;

    private CardDrag(ItemCard card) {
        this.card = card;
    }

    static void install(Node handle, ItemCard card) {
        CardDrag drag = new CardDrag(card);
        handle.setCursor(Cursor.OPEN_HAND);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::released);
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (state == State.RESTING) {
            state = State.DRAGGED;
            card.node().pseudoClassStateChanged(DRAGGED, true);
            heard = Optional.ofNullable(card.node().getScene());
            heard.ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, keys));
        }
        if (state == State.DRAGGED) {
            aim(card.list().shownCards().stream()
                    .filter(other -> other != card && contains(other.node(), event.getSceneY())).findFirst());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
            state = State.GIVEN_UP;
        }
    }

    private void released(MouseEvent event) {
        event.consume();
        Optional<ItemCard> onto = target;
        end();
        state = State.RESTING;
        onto.ifPresent(other -> card.list().move(card.index(), other.index()));
    }

    private void end() {
        aim(Optional.empty());
        card.node().pseudoClassStateChanged(DRAGGED, false);
        heard.ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
        heard = Optional.empty();
    }

    private void aim(Optional<ItemCard> now) {
        target.ifPresent(old -> old.node().pseudoClassStateChanged(TARGET, false));
        target = now;
        target.ifPresent(fresh -> fresh.node().pseudoClassStateChanged(TARGET, true));
    }

    private static boolean contains(Node node, double sceneY) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return sceneY >= bounds.getMinY() && sceneY <= bounds.getMaxY();
    }
}
