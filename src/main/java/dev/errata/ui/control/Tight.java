package dev.errata.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// Tells where a part has little room for its letters: because it is narrow, or because they are large.
public final class Tight {
    private static final double SIDE_BY_SIDE = 50;

    private Tight() {}

    /// Sets the parts of a pane side by side where there is room for both, else the second below the first.
    ///
    /// @param letters a text of the pane
    public static void stack(SplitPane pane, Labeled letters) {
        below(SIDE_BY_SIDE, pane, letters.fontProperty())
                .subscribe(isTight -> pane.setOrientation(isTight ? Orientation.VERTICAL : Orientation.HORIZONTAL));
    }

    /// Whether the part is narrower than this many sizes of the font; false until it has a width.
    public static ObservableValue<Boolean> below(double sizes, Region part, ObservableValue<Font> font) {
        return font.flatMap(letters -> part.widthProperty().map(Number::doubleValue)
                .map(width -> width > 0 && width < sizes * letters.getSize()));
    }
}
