package dev.errata.ui.edit;

import javafx.geometry.Orientation;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// A key with its value beside it, or below where there is little room. Which of the two follows from the width alone, so that it
/// holds as soon as there is one.
final class KeyedValue extends Region {
    private static final double NARROWEST_KEY = 90;
    private static final double WIDEST_KEY = 120;
    private static final double ROOM_FOR_BOTH = 260;
    private static final double BESIDE = 6;
    private static final double BELOW = 4;

    private final TextField key;
    private final Region value;

    KeyedValue(TextField key, Region value) {
        this.key = key;
        this.value = value;
        getChildren().addAll(key, value);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static boolean isNarrow(double width) {
        return width < ROOM_FOR_BOTH;
    }

    private double keyWidth() {
        return snapSizeX(Math.clamp(key.prefWidth(-1), NARROWEST_KEY, WIDEST_KEY));
    }

    private double valueWidth(double width) {
        return isNarrow(width) ? width : width - keyWidth() - BESIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST_KEY;
    }

    @Override
    protected double computePrefWidth(double height) {
        return keyWidth() + BESIDE + value.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double keyHeight = key.prefHeight(-1);
        double valueHeight = value.prefHeight(valueWidth(room));
        return snapSizeY(isNarrow(room) ? keyHeight + BELOW + valueHeight : Math.max(keyHeight, valueHeight));
    }

    @Override
    protected void layoutChildren() {
        double keyHeight = snapSizeY(key.prefHeight(-1));
        double x = isNarrow(getWidth()) ? 0 : keyWidth() + BESIDE;
        double y = isNarrow(getWidth()) ? keyHeight + BELOW : 0;
        key.resizeRelocate(0, 0, Math.min(keyWidth(), getWidth()), keyHeight);
        value.resizeRelocate(x, y, valueWidth(getWidth()), Math.max(0, getHeight() - y));
    }
}
