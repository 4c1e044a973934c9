package dev.errata.ui.edit;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// An editor that has all the room of its row. Its tools lie over its end while the mouse is there, and go as soon as somebody types,
/// so that no letter is written below them. What else the editor has at its end, such as the button that opens a URL, they leave free.
final class ToolsOver extends StackPane {
    private static final double FRAME = 2;

    private final BooleanProperty typing = new SimpleBooleanProperty();

    /// @param text gives the control at whose end the tools lie
    ToolsOver(Node editor, HBox tools, Supplier<Node> text) {
        super(editor, tools);
        tools.getStyleClass().add("tools-over");
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        tools.visibleProperty().bind(Bindings.and(hoverProperty(), typing.not()));
        hoverProperty().subscribe((_, isHovered) -> {
            if (isHovered) {
                tools.setTranslateX(end(text.get()) - getWidth() - FRAME);
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, _ -> typing.set(true));
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> typing.set(false));
        addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> typing.set(false));
    }

    private double end(Node text) {
        return sceneToLocal(text.localToScene(text.getLayoutBounds())).getMaxX();
    }
}
