package dev.errata.ui.control;

import java.util.Collection;
import java.util.List;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;

/// An area that shows a text in rows: a line that is too long for the screen is several. Breaks that only the screen has are
/// no text: keys go over them, and they are not copied.
public final class RowedArea extends ComposingArea {
    private RowedText text = RowedText.EMPTY;
    private double height;
    private double unrolled = Double.MAX_VALUE;

    public RowedArea() {
        setOnSelectionDropped(_ -> {
            // Dragging would take the breaks that only the screen has for text.
        });
    }

    /// A document that can be made on any thread and shown by [#open].
    public static StyledDocument<Collection<String>, String, Collection<String>> document(String shown) {
        return ReadOnlyStyledDocument.fromString(shown, List.<String>of(), List.<String>of(),
                SegmentOps.styledTextOps());
    }

    /// Leaves the area no higher than this, whatever the height is that it is given.
    public void unroll(double most) {
        unrolled = most;
        super.resize(getWidth(), Math.min(height, unrolled));
    }

    /// Whether the area is as high as it is to be.
    public boolean isUnrolled() {
        return height <= unrolled;
    }

    @Override
    public void resize(double toWidth, double toHeight) {
        height = toHeight;
        super.resize(toWidth, Math.min(height, unrolled));
    }

    /// Says what is on the screen now, so that breaks that only the screen has are gone over by the keys.
    public void know(RowedText now) {
        text = now;
    }

    @Override
    public void deletePreviousChar() {
        if (getSelection().getLength() == 0 && getCaretColumn() == 0 && text.isCutOff(getCurrentParagraph())) {
            moveTo(getCaretPosition() - 1);
        }
        super.deletePreviousChar();
    }

    @Override
    public void deleteNextChar() {
        int row = getCurrentParagraph();
        if (getSelection().getLength() == 0 && getCaretColumn() == getParagraphLength(row) && row + 1 < text.rows()
                && text.isCutOff(row + 1)) {
            moveTo(getCaretPosition() + 1);
        }
        super.deleteNextChar();
    }

    /// Copies what the file has: breaks that only the screen has are left out.
    @Override
    public void copy() {
        IndexRange selection = getSelection();
        if (selection.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.text().substring(text.toFile(selection.getStart()), text.toFile(selection.getEnd()))
                    .replace("\r\n", "\n"));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }
}
