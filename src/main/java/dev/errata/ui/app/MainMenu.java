package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;

/// All commands as a menu, a submenu a group: what a menu bar would hold, without taking a line of the window.
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
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (Command command : registry.commands()) {
            groups.computeIfAbsent(command.group(), this::menu).getItems().add(controls.menuItem(command));
        }
        ContextMenu menu = new ContextMenu();
        menu.setId("main-menu");
        menu.getItems().addAll(groups.values());
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    private Menu menu(String group) {
        Menu menu = new Menu();
        menu.textProperty().bind(localization.text("command.group." + group));
        return menu;
    }
}
