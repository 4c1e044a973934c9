package dev.errata.ui.fx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes buttons and menu items out of commands: label, icon, key, and the reason why not in the tooltip.
public final class CommandControls {
    private final CommandRegistry registry;
    private final Localization localization;

    public CommandControls(CommandRegistry registry, Localization localization) {
        this.registry = registry;
        this.localization = localization;
    }

    /// A button with the command's label.
    public Node button(Command command) {
        Button button = plain(command);
        button.textProperty().bind(localization.text(command.labelKey()));
        return withTooltip(button, command);
    }

    /// A button with a text that says more than the command's label, such as a count.
    public Node button(Command command, ObservableValue<String> text) {
        Button button = plain(command);
        button.textProperty().bind(text);
        return withTooltip(button, command);
    }

    /// A button with the command's label, for which its icon stands while there is no room.
    public Node shrinkingButton(Command command, ObservableValue<Boolean> isTight) {
        Button button = plain(command);
        button.textProperty().bind(localization.text(command.labelKey()));
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.contentDisplayProperty()
                .bind(isTight.map(tight -> tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        return withTooltip(button, command);
    }

    /// The one button of its place that stands out, with the command's label.
    public Node mainButton(Command command) {
        return mainButton(command, localization.text(command.labelKey()));
    }

    /// The one button of its place that stands out, with a text of its own.
    public Node mainButton(Command command, ObservableValue<String> text) {
        Button button = plain(command);
        button.getStyleClass().add("main-button");
        button.textProperty().bind(text);
        return withTooltip(button, command);
    }

    /// A button that shows the command's icon alone; its label is the accessible name and in the tooltip.
    public Node iconButton(Command command) {
        Button button = plain(command);
        button.getStyleClass().add("icon-button");
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.accessibleTextProperty().bind(title(command));
        return withTooltip(button, command);
    }

    /// A menu item that shows the command's key, and why it cannot be run now: nothing else of a menu can say so, since the items
    /// that are off are passed over by mouse and keys alike. Show it in a [ContextMenu] by `show`, not by `setContextMenu`: that would
    /// register the key a second time.
    public MenuItem menuItem(Command command) {
        return menuItem(command, Optional.empty());
    }

    private MenuItem menuItem(Command command, Optional<Phrase> untold) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + dashed(command));
        ObservableValue<Optional<Phrase>> obstacle = registry.obstacle(command);
        item.textProperty().bind(Bindings.createStringBinding(() -> {
            String title = command.titleNow(localization);
            return obstacle.getValue().filter(why -> !untold.equals(Optional.of(why)))
                    .map(why -> localization.now("command.menu.off", title, localization.now(why)))
                    .orElse(title);
        }, localization.messages(), command.title(), obstacle));
        item.setMnemonicParsing(false);
        command.keys().stream().findFirst().or(command::ownKey).ifPresent(item::setAccelerator);
        item.disableProperty().bind(isBlocked(command));
        item.setOnAction(event -> registry.run(command));
        return item;
    }

    public List<MenuItem> menuItems(List<Command> commands) {
        return commands.stream().map(this::menuItem).toList();
    }

    /// The items of a context menu as it is now, a line between two groups. The reason why most of those are off that are is said
    /// once, at the foot.
    public List<MenuItem> menu(List<List<Command>> groups) {
        Optional<Phrase> shared = sharedObstacle(groups);
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(command -> items.add(menuItem(command, shared)));
        }
        shared.ifPresent(why -> {
            MenuItem reason = new MenuItem();
            reason.setId("menu-why-off");
            reason.setMnemonicParsing(false);
            reason.setDisable(true);
            reason.textProperty().bind(localization.text("command.menu.why-off", localization.text(why)));
            items.addAll(List.of(new SeparatorMenuItem(), reason));
        });
        return items;
    }

    private Optional<Phrase> sharedObstacle(List<List<Command>> groups) {
        Map<Phrase, Integer> counts = new LinkedHashMap<>();
        groups.stream().flatMap(List::stream).flatMap(command -> registry.obstacle(command).getValue().stream())
                .forEach(why -> counts.merge(why, 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /// The title, the key in brackets, and on a second line why the command cannot be run now.
    public ObservableValue<String> hint(Command command) {
        ObservableValue<Optional<Phrase>> obstacle = registry.obstacle(command);
        return Bindings.createStringBinding(() -> {
            String label = command.titleNow(localization);
            String named = command.keyText().map(key -> localization.now("command.hint.key", label, key)).orElse(label);
            return obstacle.getValue().map(why -> named + "\n" + localization.now(why)).orElse(named);
        }, localization.messages(), command.title(), obstacle);
    }

    private ObservableValue<String> title(Command command) {
        return Bindings.createStringBinding(() -> command.titleNow(localization), localization.messages(),
                command.title());
    }

    private Button plain(Command command) {
        Button button = new Button();
        button.setId("command-" + dashed(command));
        button.disableProperty().bind(isBlocked(command));
        button.setOnAction(event -> registry.run(command));
        return button;
    }

    /// A disabled control gets no mouse events, so the tooltip hangs on a frame around it.
    private Node withTooltip(Button button, Command command) {
        StackPane frame = new StackPane(button);
        Hint.of(frame, hint(command));
        return frame;
    }

    private ObservableValue<Boolean> isBlocked(Command command) {
        return registry.obstacle(command).map(Optional::isPresent);
    }

    private static String dashed(Command command) {
        return command.id().replace('.', '-');
    }
}
