package dev.errata.ui.control;

import javafx.scene.control.TextArea;

/// Edits text of any length; as high as its text. A plain text area, so that every input method works.
public final class ProseEditor extends PlainTextEditor<TextArea> {
    private final GrowingTextArea area;

    /// An editor with these style classes.
    public ProseEditor(String... styles) {
        this(new GrowingTextArea(), styles);
    }

    private ProseEditor(GrowingTextArea area, String... styles) {
        super(area, ShownText.Control.LINES, styles);
        this.area = area;
    }

    /// Becomes no higher than so many lines, and scrolls where there are more.
    public ProseEditor showRows(int most) {
        area.showRows(most);
        return this;
    }
}
