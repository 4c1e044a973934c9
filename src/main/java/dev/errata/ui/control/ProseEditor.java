package dev.errata.ui.control;

import javafx.scene.control.TextArea;

/// Edits text of any length; as high as its text. A plain text area, so that every input method works.
public final class ProseEditor extends PlainTextEditor<TextArea> {

    /// An editor with these style classes.
    public ProseEditor(String... styles) {
        super(new GrowingTextArea(), ShownText.Control.LINES, styles);
    }
}
