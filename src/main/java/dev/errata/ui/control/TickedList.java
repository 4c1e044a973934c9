package dev.errata.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Arranges a list of rows to tick, by the mouse or by Space on the chosen one, and the line above it that says how many are.
public final class TickedList {
    private TickedList() {}

    /// Shows the rows in this list.
    public static <T> void arrange(ListView<T> list, TickedCell.Rows<T> rows) {
        list.getStyleClass().add("ticked-list");
        list.setCellFactory(_ -> new TickedCell<>(rows));
        list.setOnKeyPressed(event -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                rows.tick(chosen);
                event.consume();
            }
        });
    }

    /// The line above: the count takes the room that the button that ticks all leaves.
    public static Node head(Label count, Node all) {
        count.setWrapText(true);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox line = new HBox(12, count, all);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
