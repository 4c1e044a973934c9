package dev.errata.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// An unseen text, to be put among the children of a pane that lays its parts out by hand: tells how large texts are there, so
/// that parts take the room that their texts need.
public final class TextScale extends Label {
    /// The size of the font at which lengths are written down.
    private static final double DESIGNED = 13;

    private final ObservableValue<Double> factor = fontProperty().map(Font::getSize).map(size -> size / DESIGNED);

    public TextScale() {
        setManaged(false);
        setMouseTransparent(true);
        // What is invisible takes no style.
        setOpacity(0);
        setFocusTraversable(false);
    }

    /// What a length that is written down is multiplied by; 1 for texts of normal size.
    public ObservableValue<Double> factor() {
        return factor;
    }
}
