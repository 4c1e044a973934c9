package dev.errata.ui.browse;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The context menu of the rows, by mouse or by key.
final class RowMenu {
    private final CommandControls controls;
    private List<List<Command>> groups = List.of();

    RowMenu(CommandControls controls) {
        this.controls = controls;
    }

    /// Offers these commands, in this order, a line between two groups.
    void offer(List<List<Command>> offered) {
        groups = List.copyOf(offered);
    }

    /// Shows the menu where it is asked for on these rows.
    void serve(Control rows) {
        rows.setOnContextMenuRequested(event -> show(rows, event));
    }

    private void show(Control rows, ContextMenuEvent event) {
        if (!groups.isEmpty()) {
            ContextMenu menu = new ContextMenu();
            menu.setId("row-menu");
            for (List<Command> group : groups) {
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().addAll(controls.menuItems(group));
            }
            menu.show(rows, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
