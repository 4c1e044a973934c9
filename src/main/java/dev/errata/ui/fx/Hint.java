package dev.errata.ui.fx;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the pointer first comes to its node. A tooltip is a window of its own, and the form has
/// hundreds of them that nobody looks at.
public final class Hint {
    private static final double WIDEST = 520;

    private final Node node;
    private final Supplier<String> text;
    private final Tooltip tooltip = new Tooltip();

    private Hint(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show());
        show();
    }

    /// Shows what `text` gives when the pointer comes to the node; nothing where that is blank.
    public static void of(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new javafx.event.EventHandler<>() {
            @Override
            public void handle(MouseEvent first) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                new Hint(node, text);
            }
        });
    }

    /// Shows the text that it is when the pointer comes to the node.
    public static void of(Node node, ObservableValue<String> text) {
        of(node, text::getValue);
    }

    private void show() {
        tooltip.setText(text.get());
        if (tooltip.getText().isBlank()) {
            Tooltip.uninstall(node, tooltip);
        } else {
            Tooltip.install(node, tooltip);
        }
    }
}
