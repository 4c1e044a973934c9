package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/// All commands as a menu: what a menu bar would hold, without taking a line of the window.
final class MainMenu {
    private final CommandRegistry registry;
    private final CommandControls controls;
    private final Localization localization;

    MainMenu(CommandRegistry registry, CommandControls controls, Localization localization) {
        this.registry = registry;
        this.controls = controls;
        this.localization = localization;
    }

    void show(Node anchor) {
        ContextMenu menu = new ContextMenu();
        menu.setId("main-menu");
        menu.getItems().addAll(menus());
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    /// Those that hold anything, in their order; what a menu holds of one group is together, groups in the order of the menu.
    List<Menu> menus() {
        return Stream.of(MenuPart.values()).map(this::menu).filter(menu -> !menu.getItems().isEmpty()).toList();
    }

    private Menu menu(MenuPart part) {
        Menu menu = new Menu();
        menu.textProperty().bind(localization.text(part.labelKey()));
        for (List<Command> group : part.groups(registry.commands())) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(controls.menuItems(group));
        }
        return menu;
    }
}
