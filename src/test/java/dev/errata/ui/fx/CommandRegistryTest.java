package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRegistryTest {
    private final CommandRegistry registry = new CommandRegistry();
    private final List<String> runs = new ArrayList<>();

    @Test
    void saysKeysThatReadTheSameOnce() {
        Command larger = Command.named("view.text-larger").key("Shortcut+Plus").key("Shortcut+Add").runs(() -> {});

        assertEquals(List.of(KeyCombination.valueOf("Shortcut+Plus").getDisplayText()), larger.keyTexts());
    }

    @Test
    void refusesTheSameIdTwice() {
        registry.register(command("record.copy").runs(() -> {}));
        assertThrows(IllegalArgumentException.class,
                () -> registry.register(command("record.copy").runs(() -> {})));
    }

    @Test
    void refusesTheSameKeyTwiceOnOneScreen() {
        registry.register(command("record.copy").key("Ctrl+D").on("records").runs(() -> {}));
        assertThrows(IllegalArgumentException.class,
                () -> registry.register(command("record.double").key("Ctrl+D").on("records").runs(() -> {})));
    }

    @Test
    void refusesAScreensKeyThatTheWindowUses() {
        registry.register(command("app.quit").key("Shortcut+Q").runs(() -> {}));
        assertThrows(IllegalArgumentException.class,
                () -> registry.register(command("record.quote").key("Ctrl+Q").on("records").runs(() -> {})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alt+DIGIT2", "Shortcut+Shift+BACK_SPACE"})
    void refusesAKeyThatNoStrokeMatches(String key) {
        assertThrows(IllegalArgumentException.class, () -> command("record.copy").key(key));
    }

    @Test
    void registersAllOrNone() {
        Command fine = command("record.fine").runs(() -> {});
        Command twin = command("record.fine").runs(() -> {});
        assertThrows(IllegalArgumentException.class, () -> registry.register(fine, twin));
        assertEquals(List.of(), registry.commands());
    }

    @Test
    void letsTwoScreensUseTheSameKeyAndMeansTheShownOne() {
        Command onRecords = command("record.next").key("F8").on("records").runs(() -> {});
        Command onProblems = command("problem.next").key("F8").on("problems").runs(() -> {});
        registry.register(onRecords, onProblems);
        registry.screenProperty().set(Optional.of("problems"));
        assertEquals(Optional.of(onProblems), registry.meantBy(pressed(KeyCode.F8)));
        registry.screenProperty().set(Optional.empty());
        assertEquals(Optional.empty(), registry.meantBy(pressed(KeyCode.F8)));
    }

    @Test
    void knowsNoCommandAfterItsRegistrationIsClosed() {
        Subscription registration = registry.register(command("record.copy").runs(() -> {}));
        registration.close();
        assertEquals(Optional.empty(), registry.find("record.copy"));
    }

    @Test
    void saysWhyACommandCannotRunNow() {
        SimpleBooleanProperty dirty = new SimpleBooleanProperty(false);
        Phrase reason = Phrase.of("app.nothing");
        Command save = command("record.save").onlyIf(dirty, reason).runs(() -> runs.add("save"));
        registry.register(save);
        ObservableValue<Optional<Phrase>> obstacle = registry.obstacle(save);
        assertEquals(Optional.of(reason), obstacle.getValue());
        registry.run(save);
        dirty.set(true);
        assertEquals(Optional.empty(), obstacle.getValue());
        registry.run(save);
        assertEquals(List.of("save"), runs);
    }

    @Test
    void doesNotRunACommandOfAnotherScreen() {
        Command command = command("record.copy").on("records").runs(() -> runs.add("copy"));
        registry.register(command);
        registry.screenProperty().set(Optional.of("problems"));
        registry.run(command);
        assertEquals(List.of(), runs);
        assertEquals(Optional.of(Phrase.of("command.obstacle.other-screen")),
                registry.obstacle(command).getValue());
    }

    @Test
    void groupsACommandByTheFirstPartOfItsId() {
        assertEquals("record", command("record.copy.id").runs(() -> {}).group());
    }

    @Test
    void refusesAnIdWithoutGroup() {
        assertThrows(IllegalArgumentException.class, () -> Command.named("save"));
    }

    @Test
    void showsTheFirstOfItsKeys() {
        Command redo = command("edit.redo").key("Ctrl+Y").key("Ctrl+Shift+Z")
                .unless(new SimpleObjectProperty<>(Optional.empty())).runs(() -> {});
        assertEquals(Optional.of("Ctrl+Y"), redo.keyText());
    }

    private static Command.Builder command(String id) {
        return Command.named(id);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
