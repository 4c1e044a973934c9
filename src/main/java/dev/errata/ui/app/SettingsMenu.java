package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The choices of theme and language, and where the keys are listed.
final class SettingsMenu {
    private final Localization localization;
    private final Appearance appearance;
    private final CommandRegistry registry;
    private final CommandControls controls;

    SettingsMenu(Localization localization, Appearance appearance, CommandRegistry registry,
            CommandControls controls) {
        this.localization = localization;
        this.appearance = appearance;
        this.registry = registry;
        this.controls = controls;
    }

    void show(Node anchor, Side side) {
        ContextMenu menu = new ContextMenu();
        menu.setId("settings-menu");
        for (Theme theme : Theme.values()) {
            menu.getItems().add(chosen("view.theme-" + theme.word(), appearance.themeProperty().get() == theme));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (Language language : Language.values()) {
            menu.getItems().add(chosen("view.language-" + language.tag(), localization.language() == language));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), controls.menuItem(registry.get("help.page")),
                controls.menuItem(registry.get("help.keys")),
                controls.menuItem(registry.get("help.about")));
        menu.show(anchor, side, 0, 0);
    }

    private MenuItem chosen(String commandId, boolean isChosen) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("menu-" + commandId.replace('.', '-'));
        item.textProperty().bind(localization.text(registry.get(commandId).labelKey()));
        item.setSelected(isChosen);
        item.setOnAction(event -> registry.get(commandId).run());
        return item;
    }
}
