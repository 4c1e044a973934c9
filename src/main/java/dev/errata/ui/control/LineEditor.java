package dev.errata.ui.control;

import javafx.scene.control.TextField;

/// Edits one line of text.
public final class LineEditor extends PlainTextEditor<TextField> {

    /// A field with these style classes.
    public LineEditor(String... styles) {
        super(new TextField(), ShownText.Control.ONE_LINE, styles);
        node().setPrefColumnCount(8);
        node().setMaxWidth(Double.MAX_VALUE);
    }

    /// The control itself, for what is put around it.
    public TextField field() {
        return node();
    }
}
