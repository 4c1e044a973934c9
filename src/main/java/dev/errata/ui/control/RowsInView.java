package dev.errata.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;

/// Lists that are as high as their rows, which are as high as the style sheet says and grow with the text.
public final class RowsInView {
    private static final double BORDERS = 2;

    private RowsInView() {}

    /// Makes a list as high as its rows, of which no more than `most` are in view at once.
    public static void fit(ListView<?> list, int most) {
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(most, list.getItems().size()) * Math.max(0, list.getFixedCellSize()) + BORDERS,
                list.getItems(), list.fixedCellSizeProperty()));
    }
}
