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
    private final Localization localization;

    FolderMenu(FolderModel folders, CommandRegistry registry, CommandControls controls, Localization localization) {
        super("", new FontIcon(Feather.CHEVRON_DOWN));
        this.folders = folders;
        this.registry = registry;
        this.controls = controls;
        this.localization = localization;
        setId("folder-menu");
        getStyleClass().addAll("flat-button", "folder-menu");
        setContentDisplay(ContentDisplay.RIGHT);
        textProperty().bind(Bindings.createStringBinding(() -> folders.folder().get().map(FolderModel::name)
                .orElseGet(() -> localization.now("app.folder.none")), folders.folder(), localization.messages()));
        accessibleTextProperty().bind(localization.text("app.folder.menu", textProperty()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(
                () -> folders.folder().get().map(Path::toString).orElseGet(() -> localization.now("app.folder.none")),
                folders.folder(), localization.messages()));
        setTooltip(tooltip);
        setOnAction(event -> open());
    }

    private void open() {
        ContextMenu menu = new ContextMenu();
        List<Path> others = folders.recent().stream()
                .filter(path -> !Optional.of(path).equals(folders.folder().get())).toList();
        folders.lookForRecent();
        others.forEach(path -> menu.getItems().add(recent(path)));
        if (!others.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(controls.menuItem(registry.get("folder.open")),
                controls.menuItem(registry.get("folder.close")));
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    /// A folder that is not there is said to be, and can be tried all the same.
    private MenuItem recent(Path path) {
        FontIcon sign = new FontIcon();
        sign.iconCodeProperty().bind(folders.missing()
                .map(missing -> missing.contains(path) ? Feather.ALERT_TRIANGLE : Feather.FOLDER));
        MenuItem item = new MenuItem("", sign);
        item.textProperty().bind(Bindings.createStringBinding(() -> folders.missing().get().contains(path)
                ? localization.now("app.folder.missing", path.toString())
                : path.toString(), folders.missing(), localization.messages()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> folders.open(path));
        return item;
    }
}
