package dev.errata.ui.edit;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// What is at the top of a card: what it is called at the left, its ratio, what can be done with it at the right. Where they have no
/// room beside each other the ratio stands below.
final class CardLine extends Pane {
    private static final double GAP = 6;
    /// So much of a longer title is to be read before the ratio stands beside it.
    private static final double TITLE = 180;

    private final Node name;
    private final Optional<Node> ratio;
    private final Node tools;

    /// @param name takes the room that the others leave
    CardLine(Node name, Optional<Node> ratio, Node tools) {
        this.name = name;
        this.ratio = ratio;
        this.tools = tools;
        getStyleClass().add("card-head");
        getChildren().addAll(name, tools);
        ratio.ifPresent(node -> getChildren().add(1, node));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Optional<Node> shownRatio() {
        return ratio.filter(Node::isManaged);
    }

    private boolean isBeside(Node number, double width) {
        double named = Math.max(name.minWidth(-1), Math.min(name.prefWidth(-1), TITLE));
        return named + GAP + number.prefWidth(-1) + GAP + tools.prefWidth(-1) <= width;
    }

    private double high() {
        return Math.max(name.prefHeight(-1), tools.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + GAP + shownRatio().map(number -> number.prefWidth(-1) + GAP).orElse(0.0)
                + tools.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return shownRatio().map(number -> isBeside(number, room)
                ? Math.max(high(), number.prefHeight(-1))
                : high() + number.prefHeight(-1)).orElseGet(this::high);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double toolsAt = width - tools.prefWidth(-1);
        Optional<Node> beside = shownRatio().filter(number -> isBeside(number, width));
        Optional<Node> below = shownRatio().filter(_ -> beside.isEmpty());
        double high = below.isPresent() ? high() : getHeight();
        double nameEnd = beside.map(number -> toolsAt - GAP - number.prefWidth(-1)).orElse(toolsAt) - GAP;
        place(name, 0, 0, Math.max(0, nameEnd), high);
        place(tools, toolsAt, 0, width - toolsAt, high);
        beside.ifPresent(number -> place(number, nameEnd + GAP, 0, number.prefWidth(-1), high));
        below.ifPresent(number -> {
            double wide = Math.min(number.prefWidth(-1), width);
            place(number, width - wide, high, wide, getHeight() - high);
        });
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
