package dev.errata.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Sets its children side by side in columns of the same width where there is room, else in fewer columns, at last below
/// each other.
public final class ColumnsPane extends Pane {
    private static final double GAP = 10;
    private static final double UNKNOWN = Double.NaN;

    private final int columns;
    private final double narrowest;
    private final TextScale scale = new TextScale();
    /// The height is worked out once for a width, as in [MeasuredBox].
    private double measuredWidth = UNKNOWN;
    private double measuredHeight;

    /// @param columns   most columns
    /// @param narrowest least width of a column where texts are of normal size
    public ColumnsPane(int columns, double narrowest) {
        this.columns = columns;
        this.narrowest = narrowest;
        getChildren().add(scale);
        scale.factor().subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> shown() {
        return getManagedChildren();
    }

    /// How many columns have room.
    private int columnsIn(double width) {
        int most = columns;
        while (most > 1 && (width - GAP * (most - 1)) / most < narrowest * scale.factor().getValue()) {
            most--;
        }
        return most;
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowest;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        if (room != measuredWidth) {
            measuredHeight = arrange(room, false);
            measuredWidth = room;
        }
        return measuredHeight;
    }

    @Override
    public void requestLayout() {
        measuredWidth = UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        List<Node> nodes = shown();
        int perRow = columnsIn(width);
        double column = Math.floor((width - GAP * (perRow - 1)) / perRow);
        double top = 0;
        for (int row = 0; row * perRow < nodes.size(); row++) {
            List<Node> inRow = nodes.subList(row * perRow, Math.min(nodes.size(), (row + 1) * perRow));
            double high = inRow.stream().mapToDouble(node -> node.prefHeight(column)).max().orElse(0);
            top += row == 0 ? 0 : GAP;
            if (place) {
                for (int i = 0; i < inRow.size(); i++) {
                    double x = i * (column + GAP);
                    double wide = i == perRow - 1 ? width - x : column;
                    if (inRow.get(i) instanceof Region region) {
                        region.resizeRelocate(x, top, wide, high);
                    } else {
                        inRow.get(i).relocate(x, top);
                    }
                }
            }
            top += high;
        }
        return top;
    }
}
