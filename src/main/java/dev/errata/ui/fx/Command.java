package dev.errata.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something that the user can ask for: shown in menus, as a button, in the palette and on the key sheet, always with the same
/// label, key and reason why not. The part of the id before its first dot is the group it is listed in.
public final class Command {
    private final String id;
    private final String labelKey;
    private final Optional<Ikon> icon;
    private final List<KeyCombination> keys;
    private final Optional<KeyCombination> ownKey;
    private final Optional<String> screen;
    private final ObservableValue<Optional<Phrase>> title;
    private final ObservableValue<Optional<Phrase>> obstacle;
    private final Runnable action;

    private Command(Command other, String screen) {
        this.id = other.id;
        this.labelKey = other.labelKey;
        this.icon = other.icon;
        this.keys = other.keys;
        this.ownKey = other.ownKey;
        this.screen = Optional.of(screen);
        this.title = other.title;
        this.obstacle = other.obstacle;
        this.action = other.action;
    }

    private Command(Builder builder, Runnable action) {
        this.id = builder.id;
        this.labelKey = builder.labelKey;
        this.icon = builder.icon;
        this.keys = List.copyOf(builder.keys);
        this.ownKey = builder.ownKey;
        this.screen = builder.screen;
        this.title = builder.title;
        this.obstacle = builder.obstacle;
        this.action = action;
    }

    /// Starts to describe the command `id` (`group.name`), whose label is the text `command.` + `id` unless said otherwise.
    public static Builder named(String id) {
        return new Builder(id);
    }

    public String id() {
        return id;
    }

    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    public String labelKey() {
        return labelKey;
    }

    /// What the command would do just now, where that says more than its label.
    public ObservableValue<Optional<Phrase>> title() {
        return title;
    }

    /// What the command is called just now, in the present language.
    public String titleNow(Localization localization) {
        return title.getValue().map(localization::now).orElseGet(() -> localization.now(labelKey));
    }

    public Optional<Ikon> icon() {
        return icon;
    }

    /// Every combination that runs the command; the first is the one that is shown.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// The combination by which a control runs the command while it has the focus; elsewhere it may mean something else.
    public Optional<KeyCombination> ownKey() {
        return ownKey;
    }

    /// The key as people read it (`Ctrl+Shift+P`), if the command has one.
    public Optional<String> keyText() {
        return keyTexts().stream().findFirst();
    }

    /// Every key as people read it, that of a control included; keys of the letters and of the number block that read the same once.
    public List<String> keyTexts() {
        return Stream.concat(keys.stream(), ownKey.stream()).map(KeyCombination::getDisplayText).distinct().toList();
    }

    /// The only screen on which the command means something; empty for a command of the whole window.
    public Optional<String> screen() {
        return screen;
    }

    /// This command as one of the screen.
    Command on(String screenId) {
        return new Command(this, screenId);
    }

    /// Why the command cannot be run now; empty while it can.
    public ObservableValue<Optional<Phrase>> obstacle() {
        return obstacle;
    }

    public boolean isEnabled() {
        return obstacle.getValue().isEmpty();
    }

    /// Runs the action, unless something is in the way.
    public void run() {
        if (isEnabled()) {
            action.run();
        }
    }

    @Override
    public String toString() {
        return id;
    }

    /// Describes a command step by step; [#runs] ends it.
    public static final class Builder {
        private final String id;
        private String labelKey;
        private Optional<Ikon> icon = Optional.empty();
        private final List<KeyCombination> keys = new ArrayList<>();
        private Optional<KeyCombination> ownKey = Optional.empty();
        private Optional<String> screen = Optional.empty();
        private ObservableValue<Optional<Phrase>> title = new SimpleObjectProperty<>(Optional.empty());
        private ObservableValue<Optional<Phrase>> obstacle = new SimpleObjectProperty<>(Optional.empty());

        private Builder(String id) {
            if (!id.matches("[a-z-]+(\\.[a-z0-9-]+)+")) {
                throw new IllegalArgumentException("not a command id: " + id);
            }
            this.id = id;
            this.labelKey = "command." + id;
        }

        public Builder label(String key) {
            labelKey = key;
            return this;
        }

        /// Has menus, palette and tooltips say what the command would do just now, while `now` holds words for it.
        public Builder title(ObservableValue<Optional<Phrase>> now) {
            title = now;
            return this;
        }

        public Builder icon(Ikon shown) {
            icon = Optional.of(shown);
            return this;
        }

        /// Adds a key combination as [KeyCombination#valueOf] reads it; `Shortcut` is Ctrl, on a Mac Command.
        ///
        /// @throws IllegalArgumentException if it names no key (`Backspace` and `1` do, `BACK_SPACE` and `DIGIT1` do not)
        public Builder key(String combination) {
            keys.add(stroke(combination));
            return this;
        }

        /// Names the key that a control listens to itself: it is shown, and free to mean something else out of that control.
        public Builder ownKey(String combination) {
            ownKey = Optional.of(stroke(combination));
            return this;
        }

        /// What names no key is read as a character, which no stroke ever matches.
        private static KeyCombination stroke(String combination) {
            if (KeyCombination.valueOf(combination) instanceof KeyCodeCombination stroke) {
                return stroke;
            }
            throw new IllegalArgumentException("no key is called so: " + combination);
        }

        /// Limits the command to the screen with this id: its keys work there only.
        public Builder on(String screenId) {
            screen = Optional.of(screenId);
            return this;
        }

        /// Disables the command while `reason` holds one.
        public Builder unless(ObservableValue<Optional<Phrase>> reason) {
            obstacle = reason;
            return this;
        }

        /// Disables the command, with `reason`, while `possible` is false.
        public Builder onlyIf(ObservableValue<Boolean> possible, Phrase reason) {
            return unless(possible.map(yes -> yes ? Optional.<Phrase>empty() : Optional.of(reason)));
        }

        public Command runs(Runnable action) {
            return new Command(this, action);
        }
    }
}
