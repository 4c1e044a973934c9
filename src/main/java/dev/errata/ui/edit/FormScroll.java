package dev.errata.ui.edit;

import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.fx.FocusPart;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Scrolls the form. What gets the focus by keys or from the program is brought into view, with its label, and shows that it has it;
/// under the mouse nothing moves.
final class FormScroll {
    private static final double MARGIN = 16;

    private final ScrollPane pane;
    private boolean isPressed;

    FormScroll(ScrollPane pane) {
        this.pane = pane;
        pane.addEventFilter(MouseEvent.ANY, event -> isPressed = event.isPrimaryButtonDown()
                || event.isMiddleButtonDown() || event.isSecondaryButtonDown());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, _ -> isPressed = false);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((_, owner) -> focused(owner));
        pane.widthProperty().subscribe((_, _) -> owner().filter(this::isInView).ifPresent(_ -> keepFocused()));
    }

    private void focused(@Nullable Node owner) {
        if (owner != null && !isPressed && holds(owner)) {
            onceLaidOut(owner, () -> {
                FocusPart.show(owner);
                show(owner);
            });
        }
    }

    /// What is new or has moved has its place once it is laid out.
    private void onceLaidOut(Node owner, Runnable work) {
        Scene scene = pane.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (scene.getFocusOwner() == owner && holds(owner)) {
                    work.run();
                }
            }
        });
        Platform.requestNextPulse();
    }

    /// Brings what has the focus back into view, after another record or another width has moved it.
    void keepFocused() {
        owner().ifPresent(owner -> onceLaidOut(owner, () -> show(owner)));
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner).filter(this::holds);
    }

    private boolean isInView(Node node) {
        Bounds bounds = inContent(node);
        return bounds.getMaxY() > top() && bounds.getMinY() < top() + height();
    }

    boolean holds(Node node) {
        Node at = node;
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }

    /// The height that is scrolled away at the top.
    double top() {
        return pane.getVvalue() * Math.max(rest(), 0);
    }

    /// The height of what is in view.
    double height() {
        return pane.getViewportBounds().getHeight();
    }

    private double rest() {
        return pane.getContent().getLayoutBounds().getHeight() - height();
    }

    /// Brings a control that is not in view, with its label, to where one looks first.
    void reveal(Node node) {
        double start = start(node);
        if (start < top() + MARGIN || inContent(node).getMaxY() > top() + height() - MARGIN) {
            to(start - height() / 4);
        }
    }

    /// Scrolls no further than it takes to have the control in view, with its label.
    void show(Node node) {
        double start = start(node);
        double end = inContent(node).getMaxY();
        if (start < top()) {
            to(start - MARGIN);
        } else if (end > top() + height()) {
            to(Math.min(start - MARGIN, end + MARGIN - height()));
        }
    }

    private void to(double top) {
        if (rest() > 0) {
            pane.setVvalue(Math.clamp(top / rest(), 0, 1));
        }
    }

    private Bounds inContent(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    /// Where the field of the control begins, with its label, and with the heading of a section that it comes first in; where the
    /// control does, if they have no room in the view.
    private double start(Node node) {
        Bounds bounds = inContent(node);
        for (Node at = node; at != null && at != pane; at = at.getParent()) {
            if (at instanceof FieldFrame) {
                return Stream.of(headed(at), at).map(outer -> inContent(outer).getMinY())
                        .filter(top -> bounds.getMaxY() - top < height()).findFirst().orElse(bounds.getMinY());
            }
        }
        return bounds.getMinY();
    }

    /// The section whose heading stands right above the field; the field itself, where there is none.
    private Node headed(Node field) {
        Node row = field;
        for (Node at = field.getParent(); at != null && at != pane; at = at.getParent()) {
            if (at instanceof Pane section && section.getStyleClass().contains("form-section")) {
                boolean isFirst = section.getChildren().indexOf(row) == 1
                        && inContent(row).getMinY() >= inContent(field).getMinY() - 1;
                return isFirst ? section : field;
            }
            row = at;
        }
        return field;
    }
}
