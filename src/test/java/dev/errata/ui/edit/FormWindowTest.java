package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
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
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.RecordView;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.Theme;
import dev.errata.workspace.Step;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class FormWindowTest {
    /// What is to be done in later frames is done now.
    private static final Delay AT_ONCE = (_, action) -> {
        action.run();
        return () -> {};
    };

    private final List<URI> opened = new ArrayList<>();
    private final List<JsonPosition> jsonPlaces = new ArrayList<>();
    private OtherView json;
    private Path folder = Path.of("");
    private CurationSession session;
    private EditorPane editor;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("errata-form");
        session = new FormTestFolder(folder).open(new FxTasks(Runnable::run, Runnable::run));
        Localization localization = new Localization(Language.ENGLISH);
        Appearance appearance = Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, EditorPane.STYLES));
        CommandRegistry commands = new CommandRegistry();
        json = new OtherView(new Label("json"));
        editor = new EditorPane(session, localization, commands, new FxTasks(Runnable::run, Runnable::run),
                new Dialogs(() -> Optional.of(stage), appearance, localization), AT_ONCE,
                new EditorPane.Surroundings(opened::add, Map.of(EditorTab.JSON, json), new SimpleObjectProperty<>(0),
                        jsonPlaces::add,
                        new Remembered(PersonalSettings.DEFAULTS, _ -> {}, Delay.TOOLKIT, _ -> {})));
        scene = new Scene((Parent) editor.node(), 760, 900);
        appearance.dress(scene);
        CommandKeys.listen(scene, commands);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void removeFolder() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String text() {
        return session.currentRecord().map(ErrorRecord::text).map(JsonText::text).orElse("");
    }

    private TextInputControl field(String id) {
        return (TextInputControl) scene.lookup("#" + id);
    }

    private void focus(FxRobot robot, String pointer) {
        robot.interact(() -> editor.reveal(JsonPointer.parse(pointer).orElseThrow()));
    }

    private void retype(FxRobot robot, String pointer, String text) {
        focus(robot, pointer);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
    }

    private String focused() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    @Test
    void whatIsTypedReachesTheRecordAndUndoTakesItBack(FxRobot robot) {
        retype(robot, "/root_cause", "full");
        assertEquals(FormTestFolder.RECORD.replace("maxmemory reached", "full"), text());
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals("maxmemory reached", field("field-root_cause").getText());
        assertEquals("field-root_cause", focused());
    }

    @Test
    void thePatternIsTypedUnderlinedWhereItBreaksAndUndoneWithTheRecord(FxRobot robot) {
        CodeArea pattern = (CodeArea) scene.lookup("#field-regex");
        focus(robot, "/regex");
        robot.push(KeyCode.END);
        robot.write(" (not", 0);
        assertEquals(FormTestFolder.RECORD.replace("\"OOM command\"", "\"OOM command (not\""), text());
        assertEquals(List.of("pattern-fault"), List.copyOf(pattern.getStyleOfChar("OOM command ".length())));
        assertEquals("✗ not a pattern", robot.lookup("#pattern-status").queryLabeled().getText());
        robot.write(")", 0);
        assertEquals(List.of("pattern-group", "pattern-bracket"),
                List.copyOf(pattern.getStyleOfChar("OOM command ".length())));
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals("OOM command", pattern.getText());
    }

    @Test
    void chineseTextIsTyped(FxRobot robot) {
        retype(robot, "/workarounds_zh/1", "删除旧键");
        assertEquals(FormTestFolder.RECORD.replace("淘汰键", "删除旧键"), text());
        assertEquals("field-workarounds_zh-1", focused());
    }

    @Test
    void findingStandsAtItsFieldUntilItIsMended(FxRobot robot) {
        assertEquals(List.of(), notes("field-root_cause"));
        focus(robot, "/root_cause");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("test-root-cause"), notes("field-root_cause"));
        robot.write("full", 0);
        assertEquals(List.of(), notes("field-root_cause"));
    }

    /// Cards and rows that are not needed now wait hidden.
    private static boolean isShown(@Nullable Node node) {
        return node != null
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private Node frame(String id) {
        Node frame = field(id);
        while (!frame.getStyleClass().contains("field")) {
            frame = frame.getParent();
        }
        return frame;
    }

    private List<String> notes(String id) {
        return frame(id).lookupAll(".field-note").stream().filter(FormWindowTest::isShown)
                .map(note -> ((Label) note).getText()).toList();
    }

    @Test
    void cardsAreAddedMovedDuplicatedAndRemoved(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-add")).fire());
        assertEquals("field-dead_ends-2-action", focused());
        robot.write("pray", 0);
        press(robot, KeyCode.UP);
        assertEquals("field-dead_ends-1-action", focused());
        assertEquals(List.of("restart", "pray", "wait"), actions());
        press(robot, KeyCode.D);
        assertEquals(List.of("restart", "pray", "pray", "wait"), actions());
        press(robot, KeyCode.DELETE);
        focus(robot, "/dead_ends/1");
        press(robot, KeyCode.DELETE);
        assertEquals(List.of("restart", "wait"), actions());
        assertEquals(FormTestFolder.RECORD, text());
    }

    /// One stroke of the key with Alt and Shift; a key of the display may repeat where the machine is slow.
    private void press(FxRobot robot, KeyCode key) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, true, false)));
    }

    private void stroke(FxRobot robot, KeyCode key, boolean control) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
    }

    private List<String> actions() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; isShown(scene.lookup("#field-dead_ends-" + i + "-action")); i++) {
            shown.add(field("field-dead_ends-" + i + "-action").getText());
        }
        return shown;
    }

    @Test
    void optionalFieldIsOfferedAndOpened(FxRobot robot) {
        assertFalse(frame("field-dead_ends-0-condition").isVisible());
        focus(robot, "/dead_ends/0/condition");
        robot.write("always", 0);
        assertTrue(frame("field-dead_ends-0-condition").isVisible());
        assertEquals(FormTestFolder.RECORD.replaceFirst("\"condition\": \"\"", "\"condition\": \"always\""), text());
    }

    @Test
    void changeFromElsewhereIsShownAndLeavesFocusAndCaretAlone(FxRobot robot) {
        focus(robot, "/root_cause");
        robot.interact(() -> field("field-root_cause").positionCaret(4));
        robot.interact(() -> session.apply(new Step("edit.step.add", List.of(), List.of(new Change.Edit(
                "redis/oom.json", JsonText.of(FormTestFolder.RECORD.replace("OOM command not", "OOM was not")))),
                Optional.empty())));
        assertEquals("OOM was not allowed", field("field-signature").getText());
        assertEquals("field-root_cause", focused());
        assertEquals(4, field("field-root_cause").getCaretPosition());
    }

    @Test
    void sameFieldKeepsTheFocusInAnotherRecord(FxRobot robot) {
        focus(robot, "/root_cause");
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/misconf.json")));
        assertEquals("field-root_cause", focused());
        assertEquals("disk full", field("field-root_cause").getText());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("no space", 0);
        assertEquals(FormTestFolder.OTHER.replace("disk full", "no space"), text());
    }

    @Test
    void tabGoesThroughTheFieldsInReadingOrder(FxRobot robot) {
        focus(robot, "/signature");
        stroke(robot, KeyCode.TAB, false);
        assertEquals("field-signature_zh", focused());
        stroke(robot, KeyCode.TAB, false);
        assertEquals("field-id", focused());
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false)));
        assertEquals("field-signature_zh", focused());
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void edgeShowsTheOtherRecordAndLeadsThere(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#field-transition_graph-leads_to-0-error_id-jump")).fire());
        assertEquals(Optional.of("redis/misconf.json"), session.currentProperty().get());
    }

    @Test
    void pageIsOpenedOnlyAfterAQuestion(FxRobot robot) {
        robot.interact(() -> {
            Node row = field("field-workarounds-0-sources-0").getParent();
            ((Button) row.lookup(".icon-button")).fire();
        });
        assertEquals(List.of(), opened);
        robot.interact(() -> robot.lookup("#edit-url-open").queryButton().fire());
        assertEquals(List.of(URI.create("https://redis.io/a")), opened);
    }

    @Test
    void brokenFileLeadsToItsPlaceInTheJson(FxRobot robot) {
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/broken.json")));
        assertEquals("redis/broken.json, line 2, column 14", robot.lookup("#broken-place").queryLabeled().getText());
        robot.interact(() -> robot.lookup("#broken-open-json").queryButton().fire());
        assertEquals(List.of(new JsonPosition(2, 14)), jsonPlaces);
        assertEquals(EditorTab.JSON, editor.tabProperty().get());
    }

    @Test
    void memberOfNoFieldIsEditedAsJson(FxRobot robot) {
        focus(robot, "/house_note");
        stroke(robot, KeyCode.END, true);
        stroke(robot, KeyCode.BACK_SPACE, false);
        assertEquals(FormTestFolder.RECORD, text());
        robot.write(", \"on\": 1}", 0);
        assertEquals(FormTestFolder.RECORD.replace("{\"by\": \"me\"}", "{\"by\": \"me\", \"on\": 1}"), text());
    }

    @Test
    void undoGoesBackToTheRecordAndTheFieldThatItChanges(FxRobot robot) {
        retype(robot, "/evidence_count", "4");
        robot.interact(() -> {
            session.currentProperty().set(Optional.of("redis/misconf.json"));
            editor.reveal(JsonPointer.of("signature"));
            session.undo();
        });
        assertEquals(Optional.of("redis/oom.json"), session.currentProperty().get());
        assertEquals("field-evidence_count", focused());
        assertTrue(isInView(scene.lookup("#field-evidence_count")));
        robot.interact(() -> {
            editor.reveal(JsonPointer.of("signature"));
            session.redo();
        });
        assertEquals("field-evidence_count", focused());
    }

    private boolean isInView(Node node) {
        return scene.lookup("#record-form").localToScene(scene.lookup("#record-form").getBoundsInLocal())
                .contains(node.localToScene(node.getBoundsInLocal()));
    }

    @Test
    void itemThatUndoBringsBackIsGoneTo(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DELETE);
        focus(robot, "/signature");
        robot.interact(session::undo);
        assertEquals("field-dead_ends-0-action", focused());
    }

    @Test
    void undoStaysInAViewThatShowsThePlace(FxRobot robot) {
        retype(robot, "/root_cause", "full");
        robot.interact(() -> ((Button) scene.lookup("#editor-tab-json")).fire());
        robot.interact(session::undo);
        assertEquals(List.of("shown", "redis/oom.json /root_cause"), json.heard);
        json.showsPlaces = false;
        robot.interact(session::redo);
        assertEquals("field-root_cause", focused());
        assertEquals(List.of("shown", "redis/oom.json /root_cause", "hidden"), json.heard);
    }

    /// A view that notes what it is told.
    private static final class OtherView implements RecordView {
        private final List<String> heard = new ArrayList<>();
        private final Node json;
        private boolean showsPlaces = true;

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

    @Test
    void saysWhenNoRecordIsChosen(FxRobot robot) {
        robot.interact(() -> session.currentProperty().set(Optional.empty()));
        assertTrue(scene.lookup("#editor-nothing").isVisible());
    }
}
