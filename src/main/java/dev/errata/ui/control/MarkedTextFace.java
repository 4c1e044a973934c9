package dev.errata.ui.control;

import java.util.List;
import javafx.scene.Node;

/// A way to show a text with places marked: [MarkedArea] for texts that can be edited, [MarkedList] for large ones.
interface MarkedTextFace {

    /// What is shown.
    Node node();

    /// What takes the keyboard focus.
    Node focusTarget();

    /// Shows these marks, in order of their places, and no others, on the text that is shown.
    void mark(List<TextMark> marks);

    /// Selects a part of the text and scrolls there.
    void reveal(int start, int end);

    /// What is selected of the text.
    String selected();

    /// The first and the last row that can be seen; the first alone before there is a layout.
    Rows rowsInView();

    /// Rows of a text, both included.
    record Rows(int first, int last) {}
}
