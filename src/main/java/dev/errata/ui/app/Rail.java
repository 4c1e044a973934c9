package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Navigation;
import dev.errata.ui.fx.Screen;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens at the left, each an icon with its name in a word; theme and language at the foot.
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Localization localization;
    private final CommandControls controls;
    private final Button settings = new Button("", new FontIcon(Feather.MORE_HORIZONTAL));

    Rail(Navigation navigation, CommandRegistry registry, CommandControls controls, Localization localization,
            SettingsMenu menu) {
        this.localization = localization;
        this.controls = controls;
        setId("rail");
        getStyleClass().add("rail");
        for (Screen screen : navigation.screens()) {
            getChildren().add(item(screen, navigation, registry.get(ShellCommands.goTo(screen))));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        settings.textProperty().bind(localization.text("app.rail.look"));
        settings.setId("settings");
        settings.getStyleClass().add("rail-item");
        settings.accessibleTextProperty().bind(localization.text("app.settings.title"));
        Hint.of(settings, localization.text("app.settings.title"));
        settings.setOnAction(event -> menu.show(settings, Side.RIGHT));
        getChildren().addAll(gap, settings);
    }

    /// Puts the focus on the item of the screen in front.
    void enter() {
        lookupAll(".rail-item").stream().filter(item -> item.getPseudoClassStates().contains(CURRENT)).findFirst()
                .or(() -> FocusPart.first(this)).ifPresent(Node::requestFocus);
    }

    private Node item(Screen screen, Navigation navigation, Command go) {
        Button button = new Button("", new FontIcon(screen.icon()));
        button.textProperty().bind(localization.text(screen.wordKey()));
        button.setId("rail-" + screen.id());
        button.getStyleClass().add("rail-item");
        button.accessibleTextProperty().bind(localization.text(screen.labelKey()));
        button.setOnAction(event -> go.run());
        button.disableProperty().bind(go.obstacle().map(java.util.Optional::isPresent));
        navigation.current().subscribe(current -> button.pseudoClassStateChanged(CURRENT,
                current.filter(shown -> shown == screen).isPresent()));
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        badge.textProperty().bind(localization.text("app.badge", screen.badge()));
        badge.visibleProperty().bind(screen.badge().map(count -> count > 0));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane frame = new StackPane(button, badge);
        Hint.of(frame, controls.hint(go));
        return frame;
    }
}
