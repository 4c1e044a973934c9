package dev.errata.ui.app;

import dev.errata.ui.control.Tight;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.WorkFocus;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above everything: the main menu behind the name, the folder, the one search field, and the fate of the changes.
final class TopBar extends HBox {
    /// In sizes of the letters: from there on the bar has room for the words of all its buttons, beside the least of the search.
    private static final double ROOMY = 48;

    private final Button menu = new Button();

    TopBar(FolderModel folders, SearchField search, MainMenu mainMenu, CommandRegistry registry,
            CommandControls controls, Localization localization) {
        setId("bar");
        WorkFocus.passesThrough(this);
        getStyleClass().add("top-bar");
        Label sign = new Label("E");
        sign.getStyleClass().add("logo");
        menu.setId("main-menu-button");
        FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
        Label name = new Label("Errata", arrow);
        name.setContentDisplay(ContentDisplay.RIGHT);
        HBox face = new HBox(sign, name);
        face.getStyleClass().add("name");
        menu.setGraphic(face);
        menu.getStyleClass().addAll("flat-button", "name-button");
        menu.accessibleTextProperty().bind(localization.text("app.menu"));
        menu.setOnAction(event -> mainMenu.show(menu));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        FolderMenu folderMenu = new FolderMenu(folders, registry, controls, localization);
        HBox left = new HBox(menu, folderMenu);
        left.getStyleClass().add("bar-left");
        HBox right = new HBox(controls.iconButton(registry.get("edit.undo")),
                controls.iconButton(registry.get("edit.redo")),
                controls.shrinkingButton(registry.get("changes.review"),
                        Tight.below(ROOMY, this, menu.fontProperty())),
                saveButton(folders, registry, controls, localization));
        right.getStyleClass().add("bar-right");
        // In the middle stands the search while there is room; the buttons are whole in any case.
        right.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(left, gap(), search, gap(), right);
    }

    void openMenu() {
        menu.fire();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        return gap;
    }

    private static Node saveButton(FolderModel folders, CommandRegistry registry, CommandControls controls,
            Localization localization) {
        ObservableValue<Integer> unsaved = folders.ofSession(Session::unsaved, 0);
        return controls.mainButton(registry.get("changes.save-all"),
                Bindings.createStringBinding(() -> localization.now("app.save", unsaved.getValue()), unsaved,
                        localization.messages()));
    }
}
