package dev.errata.ui.fx;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// Tools that are seen only while the mouse or the focus is at what they belong to; they keep their place. A rule of a style sheet
/// for that would style all that is in there anew whenever the mouse comes or goes.
public final class Shy {

    private Shy() {}

    /// Shows `tools` while the mouse or the focus is in `around`.
    public static void within(Node around, Node tools) {
        tools.opacityProperty().bind(Bindings.when(around.hoverProperty().or(around.focusWithinProperty())).then(1)
                .otherwise(0));
    }
}
