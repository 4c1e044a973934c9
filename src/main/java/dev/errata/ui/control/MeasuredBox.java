package dev.errata.ui.control;

import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width until something in it changes. A plain box asks its children anew each
/// time it is asked, and twice: in a form of nested boxes each field would be asked hundreds of times in one layout pass.
public class MeasuredBox extends VBox {
    private static final double UNKNOWN = Double.NaN;

    private double minWidth = UNKNOWN;
    private double minHeight;
    private double prefWidth = UNKNOWN;
    private double prefHeight;

    /// Called whenever something in the box has changed.
    @Override
    public void requestLayout() {
        minWidth = UNKNOWN;
        prefWidth = UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        if (width != minWidth) {
            minHeight = super.computeMinHeight(width);
            minWidth = width;
        }
        return minHeight;
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
