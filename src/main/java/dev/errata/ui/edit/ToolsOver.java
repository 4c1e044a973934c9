package dev.errata.ui.edit;

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
/// so that no letter is written below them.
final class ToolsOver extends StackPane {
    private final BooleanProperty typing = new SimpleBooleanProperty();

    ToolsOver(Node editor, HBox tools) {
        super(editor, tools);
        tools.getStyleClass().add("tools-over");
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        tools.visibleProperty().bind(Bindings.and(hoverProperty(), typing.not()));
        addEventFilter(KeyEvent.KEY_TYPED, _ -> typing.set(true));
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> typing.set(false));
        addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> typing.set(false));
    }
}
