package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Field;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class EntriesWindowTest extends FormWindowCase {
    private static final String MAP = "field-os_specific";

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    private void add(FxRobot robot, String key, String text) {
        robot.interact(() -> ((Button) scene.lookup("#" + MAP + "-add")).fire());
        robot.write(key, 0).type(KeyCode.TAB).write(text, 0);
    }

    private String map() {
        return JsonText.of(text()).find(JsonPointer.of("os_specific")).map(node -> node.toValue().toJson()).orElse("")
                .replace("\"", "");
    }

    private void click(FxRobot robot, String row, String label) {
        Button button = row(row).lookupAll(".icon-button").stream().map(Button.class::cast)
                .filter(shown -> label.equals(shown.getAccessibleText())).findFirst().orElseThrow();
        robot.interact(button::fire);
    }

    private Node row(String id) {
        Node node = scene.lookup("#" + id);
        while (!node.getStyleClass().contains("text-row")) {
            node = node.getParent();
        }
        return node;
    }

    private void undo(FxRobot robot) {
        robot.interact(session::undo);
    }

    @Test
    void entriesOfAMapAreAddedNamedCopiedMovedAndRemovedByKeyboard(FxRobot robot) {
        add(robot, "linux", "free -m");
        add(robot, "mac", "vm_stat");
        assertEquals("{linux:free -m,mac:vm_stat}", map());
        assertEquals(MAP + "-mac", focused());
        press(robot, KeyCode.UP);
        assertEquals("{mac:vm_stat,linux:free -m}", map());
        assertEquals(MAP + "-mac", focused());
        press(robot, KeyCode.D);
        assertEquals("{mac:vm_stat,mac 2:vm_stat,linux:free -m}", map());
        assertEquals(MAP + "-mac-2-key", focused());
        robot.write("bsd", 0);
        press(robot, KeyCode.DOWN);
        assertEquals("{mac:vm_stat,linux:free -m,bsd:vm_stat}", map());
        assertEquals(MAP + "-bsd-key", focused());
        press(robot, KeyCode.DOWN);
        assertEquals(MAP + "-bsd-key", focused());
        press(robot, KeyCode.DELETE);
        assertEquals("{mac:vm_stat,linux:free -m}", map());
        assertEquals(MAP + "-linux-key", focused());
        undo(robot);
        assertEquals("{mac:vm_stat,linux:free -m,bsd:vm_stat}", map());
    }

    @Test
    void anEntryIsAddedByKeyToTheListThatHasTheFocus(FxRobot robot) {
        add(robot, "linux", "free -m");
        press(robot, KeyCode.INSERT);
        robot.write("mac", 0).type(KeyCode.TAB).write("vm_stat", 0);
        assertEquals("{linux:free -m,mac:vm_stat}", map());
        robot.interact(() -> scene.lookup("#field-dead_ends-add").requestFocus());
        press(robot, KeyCode.INSERT);
        assertEquals("field-dead_ends-2-action", focused());
        robot.interact(() -> scene.lookup("#field-signature").requestFocus());
        String before = text();
        press(robot, KeyCode.INSERT);
        assertEquals(before, text());
    }

    @Test
    void rowsOfMapsAndListsAreMovedCopiedAndRemovedByMouse(FxRobot robot) {
        add(robot, "linux", "free -m");
        add(robot, "mac", "vm_stat");
        click(robot, MAP + "-linux", "Move down");
        assertEquals("{mac:vm_stat,linux:free -m}", map());
        click(robot, MAP + "-mac", "Duplicate");
        click(robot, MAP + "-linux", "Remove");
        assertEquals("{mac:vm_stat,mac 2:vm_stat}", map());
        click(robot, "field-tags-0", "Duplicate");
        assertEquals("field-tags-1", focused());
        robot.write(" leak", 0);
        click(robot, "field-tags-1", "Move up");
        assertEquals("field-tags-0", focused());
        assertFalse(field("field-tags-0").getText().equals(field("field-tags-1").getText()));
        click(robot, "field-tags-0", "Remove");
        assertEquals("memory", field("field-tags-0").getText());
    }

    @Test
    void aTextHasTheRoomOfItsToolsWhichAreThereWhileTheMouseIs(FxRobot robot) {
        Region row = (Region) row("field-tags-0");
        Node tools = row.lookup(".tools-over");
        assertEquals(row.getWidth(), field("field-tags-0").getWidth(), 2);
        assertFalse(tools.isVisible());
        robot.interact(() -> field("field-tags-0").requestFocus());
        robot.moveTo(field("field-tags-0"));
        assertTrue(tools.isVisible());
        assertTrue(rightEnd(tools) <= rightEnd(field("field-tags-0")));
        robot.write("x", 0);
        assertFalse(tools.isVisible());
        robot.moveBy(-4, 0);
        assertTrue(tools.isVisible());
    }

    @Test
    void theButtonThatOpensAUrlIsLeftFree(FxRobot robot) {
        focus(robot, "/workarounds/0/sources/0");
        WaitForAsyncUtils.waitForFxEvents();
        Node tools = row("field-workarounds-0-sources-0").lookup(".tools-over");
        robot.moveTo(field("field-workarounds-0-sources-0"));
        assertTrue(tools.isVisible());
        assertTrue(
                rightEnd(field("field-workarounds-0-sources-0")) < rightEnd(row("field-workarounds-0-sources-0")) - 10);
        assertTrue(rightEnd(tools) <= rightEnd(field("field-workarounds-0-sources-0")));
    }

    private static double rightEnd(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void whereThereIsLittleRoomTheKeyStandsAboveTheValue(FxRobot robot) throws TimeoutException {
        add(robot, "linux", "free -m");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Math.abs(below()) <= 2);
        robot.interact(() -> scene.getWindow().setWidth(270));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> below() > 20);
        assertTrue(field(MAP + "-linux").getWidth() > 100, () -> field(MAP + "-linux").getWidth() + "");
    }

    /// How far the value begins below the key.
    private double below() {
        return field(MAP + "-linux").localToScene(0, 0).getY() - field(MAP + "-linux-key").localToScene(0, 0).getY();
    }

    private void lookAt(FxRobot robot, String path) {
        robot.interact(() -> session.currentProperty().set(Optional.of(path)));
    }

    private void appendToKey(FxRobot robot, String key, String text) {
        robot.interact(() -> {
            field(MAP + "-" + key + "-key").requestFocus();
            field(MAP + "-" + key + "-key").end();
        });
        robot.write(text, 0);
    }

    @Test
    void aKeyThatIsTypedIsThatOfItsRecordWhenAnotherIsLookedAt(FxRobot robot) {
        add(robot, "linux", "free -m");
        lookAt(robot, "redis/misconf.json");
        add(robot, "linux", "df");
        lookAt(robot, "redis/oom.json");
        appendToKey(robot, "linux", "2");
        lookAt(robot, "redis/misconf.json");
        assertEquals("{linux:df}", map());
        assertEquals(MAP + "-linux-key", focused());
        assertEquals("linux", field(MAP + "-linux-key").getText());
        robot.interact(() -> field(MAP + "-linux").requestFocus());
        assertEquals("{linux:df}", map());
        lookAt(robot, "redis/oom.json");
        assertEquals("{linux2:free -m}", map());
    }

    @Test
    void aKeyThatIsTypedIsTakenOverBeforeASaveAndTakenBackByUndo(FxRobot robot) {
        add(robot, "linux", "free -m");
        appendToKey(robot, "linux", "2");
        assertEquals("{linux:free -m}", map());
        robot.interact(editor::flush);
        assertEquals("{linux2:free -m}", map());
        assertEquals(MAP + "-linux2-key", focused());
        appendToKey(robot, "linux2", "3");
        stroke(robot, KeyCode.Z, true);
        assertEquals("{linux2:free -m}", map());
        assertEquals("linux2", field(MAP + "-linux2-key").getText());
    }

    @Test
    void enterGoesToTheNextEntryOfOneLineAndMakesOneBehindTheLast(FxRobot robot) {
        focus(robot, "/tags");
        int last = tags() - 1;
        robot.interact(() -> field("field-tags-" + last).requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals("field-tags-" + (last + 1), focused());
        robot.push(KeyCode.ENTER);
        assertEquals(last + 2, tags(), "an empty one is enough");
        robot.interact(() -> field("field-tags-0").requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals("field-tags-1", focused());
    }

    private int tags() {
        return session.currentRecord().orElseThrow().strings(Field.TAGS).size();
    }

    @Test
    void theLastEntryLeavesTheFocusToTheButtonThatAddsAndShowsIt(FxRobot robot) throws TimeoutException {
        add(robot, "linux", "free -m");
        press(robot, KeyCode.DELETE);
        assertEquals("{}", map());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> scene.getFocusOwner().isFocusVisible());
        assertEquals(MAP + "-add", focused());
    }
}
