package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// All commands of the window. Menus, buttons, keys, palette and key sheet are made from it. Refuses two commands with the same
/// id, and the same key twice where both could be meant. Belongs to the FX thread.
public final class CommandRegistry {
    private final ObservableList<Command> commands;
    private final ObservableList<Command> readOnly;
    private final ObjectProperty<Optional<String>> screen;
    private final Optional<String> home;

    public CommandRegistry() {
        this.commands = FXCollections.observableArrayList();
        this.readOnly = FXCollections.unmodifiableObservableList(commands);
        this.screen = new SimpleObjectProperty<>(Optional.empty());
        this.home = Optional.empty();
    }

    private CommandRegistry(CommandRegistry whole, String home) {
        this.commands = whole.commands;
        this.readOnly = whole.readOnly;
        this.screen = whole.screen;
        this.home = Optional.of(home);
    }

    /// This registry as the parts of one screen see it: what they register means something on that screen only.
    public CommandRegistry on(String screenId) {
        return new CommandRegistry(this, screenId);
    }

    /// In the order of registration; may be listened to.
    public ObservableList<Command> commands() {
        return readOnly;
    }

    /// The id of the screen that is shown: commands of other screens are not to be run.
    public ObjectProperty<Optional<String>> screenProperty() {
        return screen;
    }

    /// Adds commands until the subscription is closed.
    ///
    /// @throws IllegalArgumentException if an id is taken or a key would mean two commands
    public Subscription register(Command... added) {
        List<Command> own = Arrays.stream(added).map(command -> home.map(command::on).orElse(command)).toList();
        for (Command command : own) {
            try {
                check(command);
            } catch (IllegalArgumentException e) {
                commands.removeAll(own);
                throw e;
            }
            commands.add(command);
        }
        return () -> commands.removeAll(own);
    }

    public Optional<Command> find(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// The command `id`, which must be registered: for wiring.
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// The command of the window or of the shown screen that this key stroke means, be it enabled or not.
    public Optional<Command> meantBy(KeyEvent event) {
        return commands.stream().filter(this::isHere)
                .filter(command -> command.keys().stream().anyMatch(key -> key.match(event))).findFirst();
    }

    /// Why `command` cannot be run here and now: its own reason, or that it belongs to another screen. Empty while it can.
    public ObservableValue<Optional<Phrase>> obstacle(Command command) {
        return Bindings.createObjectBinding(() -> obstacleNow(command), screen, command.obstacle());
    }

    /// The obstacle as it is at this moment.
    public Optional<Phrase> obstacleNow(Command command) {
        return isHere(command)
                ? command.obstacle().getValue()
                : Optional.of(Phrase.of("command.obstacle.other-screen"));
    }

    /// Runs `command` unless something is in the way here and now.
    public void run(Command command) {
        if (isHere(command)) {
            command.run();
        }
    }

    private boolean isHere(Command command) {
        return command.screen().isEmpty() || command.screen().equals(screen.get());
    }

    private void check(Command command) {
        for (Command other : commands) {
            if (other.id().equals(command.id())) {
                throw new IllegalArgumentException("two commands with the id " + command.id());
            }
            if (mayMeet(command, other)) {
                for (KeyCombination key : command.keys()) {
                    if (other.keys().stream().anyMatch(taken -> canonical(taken).equals(canonical(key)))) {
                        throw new IllegalArgumentException(
                                key.getName() + " would mean both " + other.id() + " and " + command.id());
                    }
                }
            }
        }
    }

    private static boolean mayMeet(Command one, Command other) {
        return one.screen().isEmpty() || other.screen().isEmpty() || one.screen().equals(other.screen());
    }

    private static String canonical(KeyCombination key) {
        return key.getName().toLowerCase(Locale.ROOT).replace("shortcut", "ctrl").replace("meta", "ctrl");
    }
}
