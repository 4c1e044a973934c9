package dev.errata.ui.control;

import javafx.scene.layout.VBox;

/// A column that is never less high than its content, and remembers how high that is at a width until something in it changes.
/// A plain box asks its children anew each time it is asked, and twice, for the least and the wanted height: in a form of
/// nested boxes each field would be asked hundreds of times in one layout pass.
public class MeasuredBox extends VBox {
    private static final double UNKNOWN = Double.NaN;

    private double prefWidth = UNKNOWN;
    private double prefHeight;

    /// Called whenever something in the box has changed.
    @Override
    public void requestLayout() {
        prefWidth = UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != prefWidth) {
            prefHeight = super.computePrefHeight(width);
            prefWidth = width;
        }
        return prefHeight;
    }
}
