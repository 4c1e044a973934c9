package dev.errata.ui.browse;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is done to the list now and then, behind one button, so that the filter has the room beside it.
final class MoreMenu extends Button {
    private static final double GAP = 4;

    private final CommandControls controls;
    private final ContextMenu menu = new ContextMenu();

    MoreMenu(CommandControls controls, Localization localization) {
        super("", new FontIcon(Feather.MORE_HORIZONTAL));
        this.controls = controls;
        setId("list-more");
        menu.setId("list-more-menu");
        getStyleClass().add("icon-button");
        accessibleTextProperty().bind(localization.text("browse.more"));
        Hint.of(this, localization.text("browse.more"));
        setOnAction(_ -> menu.show(this, Side.BOTTOM, 0, GAP));
    }

    /// Offers these commands below those that are offered already, behind a line.
    void offer(List<Command> commands) {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(controls.menuItems(commands));
    }
}
