package dev.errata.ui.logs;

import dev.errata.ui.control.MarkedRow;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The signs at both ends of a row of a log, that its text goes on behind the edge.
final class EdgeMarks {
    private static final double WIDTH = 12;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label before = mark("‹", "log-overflow-before");
    private final Label behind = mark("›", "log-overflow");

    EdgeMarks(Pane content) {
        content.getChildren().addAll(before, behind);
    }

    private static Label mark(String sign, String style) {
        Label mark = new Label(sign);
        mark.getStyleClass().add(style);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        return mark;
    }

    /// Marks a row where it stands.
    ///
    /// @param left  how much of its text is behind the left edge
    /// @param width of the view
    void place(MarkedRow row, double number, double left, double width) {
        double whole = row.prefWidth(-1);
        before.setVisible(left > 0 && !row.isEmpty());
        before.resizeRelocate(number, row.getLayoutY(), WIDTH, row.getHeight());
        behind.setVisible(whole - left > width + 1);
        behind.resizeRelocate(width - WIDTH, row.getLayoutY(), WIDTH, row.getHeight());
    }

    /// Takes the ground of a row that is chosen, or of the others.
    void choose(boolean isChosen) {
        before.pseudoClassStateChanged(CHOSEN, isChosen);
        behind.pseudoClassStateChanged(CHOSEN, isChosen);
    }

    void hide() {
        before.setVisible(false);
        behind.setVisible(false);
    }
}
