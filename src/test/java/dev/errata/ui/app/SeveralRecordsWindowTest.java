package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.IndexedRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What is done from the rows of the list, to one record or to several that are selected, by keyboard alone.
class SeveralRecordsWindowTest extends AppWindowCase {
    private static final Path RECORDS = Path.of("records", "redis");
    private static final List<String> NAMES = List.of("crossslot-keys-same-slot", "loading-dataset-in-memory",
            "noauth-authentication-required", "wrongtype-operation-wrong-kind-of-value");

    SeveralRecordsWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Path redis = Files.createDirectories(folder.resolve("redis"));
        for (String name : NAMES) {
            Files.copy(RECORDS.resolve(name + ".json"), redis.resolve(name + ".json"));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), 1440, 900);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        fileDialogs.answer(folder);
        stroke(robot, KeyCode.O, KeyCombination.CONTROL_DOWN);
        await("the list is filled", () -> paths(robot).size() == NAMES.size());
        await("the first record is shown", () -> isShown(robot, "#editor-id"));
        robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
        stroke(robot, KeyCode.HOME);
    }

    @Test
    void saysHowManyTheyAreAndWhatTheyHaveInCommon(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
        await("two are selected", () -> text(robot, "#status-records").equals("2 of 4 selected"));
        assertFalse(isShown(robot, "#editor-id"));
        await("what they have in common is read", () -> isShown(robot, "#common-domain"));
        assertEquals("redis (all)", text(robot, "#common-domain"));
        assertEquals("2 of 4 selected", text(robot, "#selection-title"));
        assertFalse(robot.lookup("#selection-pane #command-records-compare").query().isDisabled());

        stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
        await("three are selected", () -> text(robot, "#status-records").equals("3 of 4 selected"));
        assertTrue(robot.lookup("#selection-pane #command-records-compare").query().isDisabled());
        stroke(robot, KeyCode.ENTER);
        await("the first action has the focus", () -> robot.lookup("#selection-pane #command-records-bulk-edit")
                .query().isFocused());

        robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
        stroke(robot, KeyCode.ESCAPE);
        await("the editor is back", () -> isShown(robot, "#editor-id"));
        assertEquals("4 records", text(robot, "#status-records"));
    }

    @Test
    void theirCountIsToldOnlyWhereTheListIsSeen(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
        await("two are selected", () -> text(robot, "#status-records").equals("2 of 4 selected"));
        robot.interact(() -> shell().registry().run(shell().registry().get("go.problems")));
        await("all are counted", () -> text(robot, "#status-records").equals("4 records"));
        robot.interact(() -> shell().registry().run(shell().registry().get("go.records")));
        await("the selection is told again", () -> text(robot, "#status-records").equals("2 of 4 selected"));
    }

    @Test
    void whatIsRarelyNeededIsBehindOneButtonBesideTheFilter(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#list-more").<Button>query().fire());
        await("the menu is shown", () -> menu().isPresent());
        assertEquals(List.of("Show the records as a table", "Show the rows compact", "Import records…",
                "Export valid records…"),
                menu().orElseThrow().getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
        Node filter = robot.lookup("#record-filter").query();
        assertTrue(filter.getLayoutBounds().getWidth() > 260, filter.getLayoutBounds().toString());
        robot.interact(() -> menu().orElseThrow().hide());
    }

    @Test
    void deletesSeveralAsOneStep(FxRobot robot) throws TimeoutException {
        List<String> all = paths(robot);
        stroke(robot, KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
        stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
        stroke(robot, KeyCode.DELETE, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("it is asked", () -> isShown(robot, "#refactor-delete"));
        robot.interact(() -> robot.lookup("#refactor-delete").<Button>query().fire());
        await("two are gone", () -> paths(robot).equals(all.subList(2, 4)));
        await("the next one is shown", () -> isShown(robot, "#editor-id"));
        assertEquals("2 records", text(robot, "#status-records"));

        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        await("both are back", () -> paths(robot).equals(all));
    }

    @Test
    void theMenuOpensAtTheRowByKeyAndCopiesIds(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
        stroke(robot, KeyCode.F10, KeyCombination.SHIFT_DOWN);
        await("the menu is shown", () -> menu().isPresent());
        ContextMenu menu = menu().orElseThrow();
        List<String> offered = menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
        assertTrue(offered.containsAll(List.of("Show what 2 records have in common", "Copy 2 ids",
                "Copy 2 records as JSON", "Copy 2 records as Markdown", "Edit 2 records…", "Delete 2 records…",
                "Export the valid ones of 2 records…")), offered.toString());
        assertEquals(List.of("Duplicate this record…", "Rename this record…", "Grey: This is for one record."),
                menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getText)
                        .filter(text -> text.startsWith("Dup") || text.startsWith("Ren") || text.contains("one record"))
                        .toList());
        robot.interact(() -> {
            Node row = robot.lookup(".record-cell")
                    .match(cell -> cell instanceof IndexedCell<?> indexed && indexed.getIndex() == 1).query();
            Bounds bounds = row.localToScreen(row.getLayoutBounds());
            assertTrue(bounds.getMinY() < menu.getY() && menu.getY() < bounds.getMaxY() + 2 * bounds.getHeight());
            menu.hide();
        });
        stroke(robot, KeyCode.C, KeyCombination.CONTROL_DOWN);
        List<String> names = NAMES.subList(0, 2).stream().map(name -> "redis/" + name).toList();
        await("the ids are copied", () -> String.join("\n", names)
                .equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void goingToTheNextRecordKeepsTheFieldFocused(FxRobot robot) throws TimeoutException {
        await("the form is there", () -> robot.lookup("#field-root_cause").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#field-root_cause").query().requestFocus());
        await("the field has the focus", () -> focused().equals("field-root_cause"));
        String first = text(robot, "#editor-id");
        stroke(robot, KeyCode.DOWN, KeyCombination.ALT_DOWN);
        await("the next record is shown", () -> !text(robot, "#editor-id").equals(first));
        await("the field still has the focus", () -> focused().equals("field-root_cause"));
        stroke(robot, KeyCode.UP, KeyCombination.ALT_DOWN);
        await("the first record is shown again", () -> text(robot, "#editor-id").equals(first));
        await("the field has kept the focus", () -> focused().equals("field-root_cause"));
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream().filter(window -> window instanceof ContextMenu && window.isShowing())
                .map(ContextMenu.class::cast).findFirst();
    }

    private static List<String> paths(FxRobot robot) {
        return robot.lookup("#record-list").tryQueryAs(ListView.class)
                .map(list -> ((ListView<?>) list).getItems().stream().map(row -> ((IndexedRecord) row).path()).toList())
                .orElse(List.of());
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(node -> Stream.iterate(node, Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible)).isPresent();
    }
}
