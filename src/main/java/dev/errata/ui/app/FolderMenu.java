package dev.errata.ui.app;

import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of the open folder in the bar, with the recent folders below it.
final class FolderMenu extends Button {
    private final FolderModel folders;
    private final CommandRegistry registry;
    private final CommandControls controls;

    FolderMenu(FolderModel folders, CommandRegistry registry, CommandControls controls, Localization localization) {
        super("", new FontIcon(Feather.CHEVRON_DOWN));
        this.folders = folders;
        this.registry = registry;
        this.controls = controls;
        setId("folder-menu");
        getStyleClass().addAll("flat-button", "folder-menu");
        setContentDisplay(ContentDisplay.RIGHT);
        textProperty().bind(Bindings.createStringBinding(() -> folders.folder().get().map(FolderMenu::name)
                .orElseGet(() -> localization.now("app.folder.none")), folders.folder(), localization.messages()));
        accessibleTextProperty().bind(localization.text("app.folder.menu", textProperty()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(
                () -> folders.folder().get().map(Path::toString).orElseGet(() -> localization.now("app.folder.none")),
                folders.folder(), localization.messages()));
        setTooltip(tooltip);
        setOnAction(event -> open());
    }

    static String name(Path folder) {
        return Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
    }

    private void open() {
        ContextMenu menu = new ContextMenu();
        List<Path> others = folders.recent().stream()
                .filter(path -> !Optional.of(path).equals(folders.folder().get())).toList();
        for (Path path : others) {
            MenuItem item = new MenuItem(path.toString(), new FontIcon(Feather.FOLDER));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> folders.open(path));
            menu.getItems().add(item);
        }
        if (!others.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(controls.menuItem(registry.get("folder.open")),
                controls.menuItem(registry.get("folder.close")));
        menu.show(this, Side.BOTTOM, 0, 4);
    }
}
