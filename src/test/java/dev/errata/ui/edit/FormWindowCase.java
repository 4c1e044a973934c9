package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.RecordView;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Unremembered;
import dev.errata.ui.fx.WindowExtension;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A form on the folder of [FormTestFolder] in a real window, and what a person does there.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
abstract class FormWindowCase {
    /// What is to be done in later frames is done now.
    private static final Delay AT_ONCE = (_, action) -> {
        action.run();
        return () -> {};
    };

    final List<URI> opened = new ArrayList<>();
    final List<JsonPosition> jsonPlaces = new ArrayList<>();
    final SimpleObjectProperty<Boolean> reading = new SimpleObjectProperty<>(false);
    final Localization localization = new Localization(Language.ENGLISH);
    OtherView json;
    @TempDir
    Path folder;
    CurationSession session;
    EditorPane editor;
    Scene scene;

    /// The toolkit calls a start of the test's own class alone.
    void open(Stage stage) throws Exception {
        open(stage, AT_ONCE);
    }

    void open(Stage stage, Delay delay) throws Exception {
        session = new FormTestFolder(folder).open(new FxTasks(Runnable::run, Runnable::run));
        Appearance appearance = Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, EditorPane.STYLES));
        CommandRegistry commands = new CommandRegistry();
        json = new OtherView(new Label("json"));
        editor = new EditorPane(session, localization, commands, new FxTasks(Runnable::run, Runnable::run),
                new Dialogs(() -> Optional.of(stage), appearance, localization, Unremembered.settings()), delay,
                new EditorPane.Surroundings(opened::add, Map.of(EditorTab.JSON, json), new SimpleObjectProperty<>(0),
                        reading, jsonPlaces::add,
                        Unremembered.settings()));
        scene = new Scene((Parent) editor.node(), 760, 900);
        appearance.dress(scene);
        CommandKeys.listen(scene, commands, _ -> {});
        stage.setScene(scene);
        stage.show();
    }

    String text() {
        return session.currentRecord().map(ErrorRecord::text).map(JsonText::text).orElse("");
    }

    TextInputControl field(String id) {
        return (TextInputControl) scene.lookup("#" + id);
    }

    void focus(FxRobot robot, String pointer) {
        robot.interact(() -> editor.reveal(JsonPointer.parse(pointer).orElseThrow()));
    }

    void retype(FxRobot robot, String pointer, String text) {
        focus(robot, pointer);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
    }

    String focused() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    /// Cards and rows that are not needed now wait hidden.
    static boolean isShown(@Nullable Node node) {
        return node != null
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    Node frame(String id) {
        Node frame = field(id);
        while (!frame.getStyleClass().contains("field")) {
            frame = frame.getParent();
        }
        return frame;
    }

    List<String> notes(String id) {
        return frame(id).lookupAll(".field-note").stream().filter(FormWindowCase::isShown)
                .map(note -> ((Label) note).getText()).toList();
    }

    /// One stroke of the key with Alt and Shift; a key of the display may repeat where the machine is slow.
    void press(FxRobot robot, KeyCode key) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, true, false)));
    }

    void stroke(FxRobot robot, KeyCode key, boolean control) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
    }

    List<String> actions() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; isShown(scene.lookup("#field-dead_ends-" + i + "-action")); i++) {
            shown.add(field("field-dead_ends-" + i + "-action").getText());
        }
        return shown;
    }

    /// A view that notes what it is told.
    static final class OtherView implements RecordView {
        final List<String> heard = new ArrayList<>();
        private final Node json;
        boolean showsPlaces = true;

        OtherView(Node json) {
            this.json = json;
        }

        @Override
        public Node node() {
            return json;
        }

        @Override
        public void shown() {
            heard.add("shown");
        }

        @Override
        public void hidden() {
            if (!heard.isEmpty()) {
                heard.add("hidden");
            }
        }

        @Override
        public void focus() {
            heard.add("focus");
        }

        @Override
        public boolean show(RecordPlace place) {
            if (showsPlaces) {
                heard.add(place.path() + " " + place.pointer().orElseThrow());
            }
            return showsPlaces;
        }
    }
}
