package dev.errata.ui.browse;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;

/// The context menu of the rows, by mouse, by the menu key or Shift+F10; and the keys that its commands have while the rows have
/// the focus.
final class RowMenu {
    private static final double INDENT = 48;

    private final CommandControls controls;
    private final ContextMenu menu = new ContextMenu();
    private List<List<Command>> groups = List.of();

    RowMenu(CommandControls controls) {
        this.controls = controls;
        menu.setId("row-menu");
    }

    /// Offers these commands, in this order, a line between two groups.
    void offer(List<List<Command>> offered) {
        groups = List.copyOf(offered);
    }

    /// Shows the menu where it is asked for on these rows.
    ///
    /// @param lead where the current row is on the screen, if it is in view
    void serve(Control rows, Supplier<Optional<Bounds>> lead) {
        rows.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                showAtRow(rows, lead.get());
            } else {
                show(rows, event);
            }
            event.consume();
        });
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        groups.stream().flatMap(List::stream).filter(command -> command.ownKey().filter(key -> key.match(event))
                .isPresent()).findFirst().ifPresent(command -> {
                    event.consume();
                    command.run();
                });
    }

    private void show(Control rows, ContextMenuEvent event) {
        if (RowPicking.rowAt(event.getPickResult()).isPresent()) {
            show(rows, event.getScreenX(), event.getScreenY());
        }
    }

    private void showAtRow(Control rows, Optional<Bounds> lead) {
        Bounds place = lead.orElseGet(() -> rows.localToScreen(rows.getLayoutBounds()));
        show(rows, place.getMinX() + INDENT, lead.isPresent() ? place.getMaxY() : place.getMinY());
    }

    private void show(Control rows, double x, double y) {
        menu.hide();
        menu.getItems().setAll(controls.menu(groups));
        if (!menu.getItems().isEmpty()) {
            menu.show(rows, x, y);
        }
    }
}
