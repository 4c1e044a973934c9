package dev.errata.ui.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The parts of a suggestion beside each other. The title is whole while there is room for all; where there is not, the rest gives way
/// first, but not to a title that would take nearly all of the row.
final class SuggestionRow extends HBox {
    private static final double SPACING = 8;
    private static final double TITLE_PART = 0.62;

    private final Region title;

    SuggestionRow(Region title, Node... rest) {
        super(SPACING, title);
        this.title = title;
        getChildren().addAll(rest);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void layoutChildren() {
        double rest = getManagedChildren().stream().filter(node -> !title.equals(node))
                .mapToDouble(node -> node.prefWidth(-1) + SPACING).sum();
        double most = Math.max(getWidth() * TITLE_PART, getWidth() - rest);
        double width = Math.min(title.prefWidth(-1), most);
        title.setMinWidth(width);
        title.setMaxWidth(width);
        super.layoutChildren();
    }
}
