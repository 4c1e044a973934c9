package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.ui.control.FormTestFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class CardsWindowTest extends FormWindowCase {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    private List<Boolean> open() {
        return List.of(isShown(scene.lookup("#field-dead_ends-0-action")),
                isShown(scene.lookup("#field-dead_ends-1-action")));
    }

    private String title(int card) {
        return ((Label) scene.lookup("#field-dead_ends-" + card).lookup(".card-title")).getText();
    }

    @Test
    void aClosedCardShowsItsTitleAndKeepsTheFocus(FxRobot robot) {
        focus(robot, "/dead_ends/0/why_fails");
        press(robot, KeyCode.MINUS);
        assertEquals(List.of(false, true), open());
        assertEquals("restart", title(0));
        assertEquals("field-dead_ends-0-toggle", focused());
        press(robot, KeyCode.MINUS);
        assertEquals(List.of(true, true), open());
        assertEquals("", title(0));
    }

    @Test
    void allCardsAreClosedAndOpenedAtOnce(FxRobot robot) {
        focus(robot, "/dead_ends/1/action");
        press(robot, KeyCode.DIGIT0);
        assertEquals(List.of(false, false), open());
        assertEquals("field-dead_ends-1-toggle", focused());
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-fold")).fire());
        assertEquals(List.of(true, true), open());
        assertEquals("field-dead_ends-1-action", focused());
    }

    @Test
    void aClosedCardStaysClosedWhereItIsMovedTo(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.MINUS);
        press(robot, KeyCode.DOWN);
        assertEquals(List.of(true, false), open());
        assertEquals("restart", title(1));
        assertEquals("field-dead_ends-1-toggle", focused());
    }

    @Test
    void cardsAreOpenAgainInAnotherRecord(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DIGIT0);
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/misconf.json")));
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/oom.json")));
        assertEquals(List.of(true, true), open());
    }

    @Test
    void movingKeepsTheFocusInTheSameField(FxRobot robot) {
        focus(robot, "/dead_ends/0/why_fails");
        press(robot, KeyCode.DOWN);
        assertEquals("field-dead_ends-1-why_fails", focused());
        assertEquals("fills again", field("field-dead_ends-1-why_fails").getText());
        press(robot, KeyCode.UP);
        assertEquals("field-dead_ends-0-why_fails", focused());
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void aCardIsDraggedByItsHandle(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DIGIT0);
        robot.drag(scene.lookup("#field-dead_ends-0").lookup(".drag-handle"), MouseButton.PRIMARY)
                .moveTo(scene.lookup("#field-dead_ends-1")).drop();
        assertEquals("wait", title(0));
        assertEquals("restart", title(1));
        assertFalse(text().equals(FormTestFolder.RECORD));
    }

    @Test
    void escapePutsADraggedCardBack(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DIGIT0);
        Node second = scene.lookup("#field-dead_ends-1");
        robot.drag(scene.lookup("#field-dead_ends-0").lookup(".drag-handle"), MouseButton.PRIMARY).moveTo(second);
        assertTrue(second.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop-target")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(second.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop-target")));
        robot.drop();
        assertEquals(FormTestFolder.RECORD, text());
        robot.drag(scene.lookup("#field-dead_ends-0").lookup(".drag-handle"), MouseButton.PRIMARY).moveTo(second)
                .drop();
        assertEquals("wait", title(0));
    }

    @Test
    void theOnlyCardLeavesTheFocusToTheButtonThatAdds(FxRobot robot) {
        focus(robot, "/transition_graph/leads_to/0/error_id");
        press(robot, KeyCode.DELETE);
        assertEquals("field-transition_graph-leads_to-add", focused());
        assertTrue(text().contains("\"leads_to\": []"));
    }

    @Test
    void theMenuOfACardDuplicatesMovesAndRemovesIt(FxRobot robot) {
        choose(robot, 1, "edit-list-up");
        assertEquals(List.of("wait", "restart"), actions());
        choose(robot, 0, "edit-list-duplicate");
        assertEquals(List.of("wait", "wait", "restart"), actions());
        choose(robot, 1, "edit-list-down");
        assertEquals(List.of("wait", "restart", "wait"), actions());
        choose(robot, 0, "edit-list-remove");
        assertEquals(List.of("restart", "wait"), actions());
        assertEquals(FormTestFolder.RECORD, text());
        for (int i = 0; i < 3; i++) {
            robot.interact(session::undo);
        }
        assertEquals(List.of("wait", "restart"), actions(), "each choice is a step of its own");
        robot.interact(session::undo);
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void theMenuOfACardComesWhereItIsAskedForToo(FxRobot robot) {
        robot.interact(() -> scene.lookup("#field-dead_ends-1-toggle").fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 300, true, null)));
        chooseInMenu(robot, "edit-list-up");
        assertEquals(List.of("wait", "restart"), actions());
    }

    private void choose(FxRobot robot, int card, String item) {
        robot.interact(() -> scene.lookup("#field-dead_ends-" + card).lookupAll(".icon-button").stream()
                .map(Button.class::cast).filter(button -> "More".equals(button.getAccessibleText())).findFirst()
                .orElseThrow().fire());
        chooseInMenu(robot, item);
    }

    private static void chooseInMenu(FxRobot robot, String item) {
        robot.interact(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(Window::isShowing).flatMap(menu -> menu.getItems().stream())
                .filter(shown -> item.equals(shown.getId())).findFirst().orElseThrow().fire());
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void theNumberOfACardClosesAndOpensIt(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-1-toggle")).fire());
        assertEquals(List.of(true, false), open());
        assertEquals("wait", title(1));
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-1-toggle")).fire());
        assertEquals(List.of(true, true), open());
    }

    @Test
    void versionsAreCardsToo(FxRobot robot) {
        focus(robot, "/versions");
        Button add = (Button) scene.lookup("#field-versions-add");
        robot.interact(add::fire);
        assertEquals("field-versions-0-version", focused());
        robot.write("7.2", 0);
        robot.interact(add::fire);
        robot.write("6.0", 0);
        robot.interact(() -> ((ComboBox<?>) scene.lookup("#field-versions-1-status")).getSelectionModel().select(1));
        focus(robot, "/versions/1/version");
        press(robot, KeyCode.UP);
        assertEquals("field-versions-0-version", focused());
        press(robot, KeyCode.MINUS);
        assertEquals("6.0", ((Label) scene.lookup("#field-versions-0").lookup(".card-title")).getText());
        JsonText now = JsonText.of(text());
        assertEquals(List.of("6.0 deprecated", "7.2 none"), IntStream.range(0, 2)
                .mapToObj(i -> value(now, i, "version") + " " + value(now, i, "status")).toList());
        for (int i = 0; i < 2; i++) {
            focus(robot, "/versions/0/version");
            press(robot, KeyCode.DELETE);
        }
        assertEquals(Optional.of(new JsonArray(List.of())),
                JsonText.of(text()).find(JsonPointer.of("versions")).map(JsonNode::toValue));
    }

    private static String value(JsonText text, int version, String member) {
        return text.find(JsonPointer.of("versions", Integer.toString(version), member)).map(JsonNode::toValue)
                .map(value -> ((JsonString) value).value()).orElse("none");
    }
}
