package dev.errata.ui.edit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Moves a card by dragging its handle: the card goes where the pointer is let go.
final class CardDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final ItemCard card;
    private Optional<ItemCard> target = Optional.empty();

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
        card.node().pseudoClassStateChanged(DRAGGED, true);
        aim(card.list().shownCards().stream()
                .filter(other -> other != card && contains(other.node(), event.getSceneY())).findFirst());
        event.consume();
    }

    private void released(MouseEvent event) {
        Optional<ItemCard> onto = target;
        aim(Optional.empty());
        card.node().pseudoClassStateChanged(DRAGGED, false);
        onto.ifPresent(other -> card.list().move(card.index(), other.index()));
        event.consume();
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
