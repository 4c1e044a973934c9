package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.refactor.BulkEdit;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the dialog of many records does, action by action: each a look at every record, a tick taken away, and one step to take back;
/// and that of spellings.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class BulkEditWindowTest {
    private final Path temp;
    private RefactorFolder folder;
    private Stage stage;

    BulkEditWindowTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        folder = new RefactorFolder(temp);
        stage.setScene(new Scene(new Region(), 1000, 700));
        stage.show();
    }

    private void open(FxRobot robot, String command) {
        robot.interact(() -> folder.commands(stage).stream().filter(one -> one.id().equals(command)).findFirst()
                .orElseThrow().run());
    }

    /// Opens the dialog for all records, this field and action.
    private void ask(FxRobot robot, Field field, BulkAction action) {
        open(robot, "records.bulk-edit");
        robot.interact(() -> {
            robot.lookup("#bulk-scope").<ComboBox<BulkScopes.Scope>>query().setValue(BulkScopes.Scope.ALL);
            robot.lookup("#bulk-field").<ComboBox<Optional<Field>>>query().setValue(Optional.of(field));
            robot.lookup("#bulk-action").<ComboBox<BulkAction>>query().setValue(action);
        });
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextInputControl>query().setText(text));
    }

    private static void untick(FxRobot robot, String path) {
        robot.interact(() -> robot.lookup("#bulk-rows .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getItem() instanceof BulkEdit.Row row && row.path().equals(path)).findFirst()
                .map(cell -> (CheckBox) cell.lookup(".check-box")).orElseThrow().fire());
    }

    private static void apply(FxRobot robot, String label) {
        assertEquals(label, robot.lookup("#bulk-apply").<Labeled>query().getText());
        robot.interact(() -> robot.lookup("#bulk-apply").queryButton().fire());
    }

    private void takeBackInOneStep(FxRobot robot) {
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    private List<String> tags(String path) {
        return folder.record(path).strings(Field.TAGS);
    }

    private List<String> categories() {
        return List.of(NIL, OOM, SLOW).stream().map(path -> folder.record(path).string(Field.CATEGORY).orElse(""))
                .toList();
    }

    @Test
    void theBoxShowsTheActionThatIsAskedForWhateverTheField(FxRobot robot) {
        ask(robot, Field.TAGS, BulkAction.CLEAR);
        for (Field field : List.of(Field.ROOT_CAUSE, Field.TAGS, Field.CONFIDENCE, Field.CATEGORY, Field.TAGS)) {
            robot.interact(() -> robot.lookup("#bulk-field").<ComboBox<Optional<Field>>>query()
                    .setValue(Optional.of(field)));
            WaitForAsyncUtils.waitForFxEvents();
            ComboBox<BulkAction> actions = robot.lookup("#bulk-action").query();
            assertEquals(actions.getConverter().toString(actions.getValue()), actions.getButtonCell().getText(),
                    field.key());
            assertEquals(actions.getValue(), actions.getSelectionModel().getSelectedItem());
        }
    }

    @Test
    void aFieldIsSetAndCleared(FxRobot robot) {
        ask(robot, Field.CATEGORY, BulkAction.SET);
        type(robot, "#bulk-value", "memory");
        untick(robot, SLOW);
        apply(robot, "Change 2 records");
        assertEquals(List.of("memory", "memory", "resource-error"), categories());
        takeBackInOneStep(robot);

        ask(robot, Field.TAGS, BulkAction.CLEAR);
        assertEquals("2 of 3 records change. 1 already so",
                robot.lookup("#bulk-count").<Labeled>query().getText());
        untick(robot, OOM);
        apply(robot, "Change 1 record");
        assertEquals(List.of(List.of("memory", "Out-Of-Memory"), List.of()), List.of(tags(OOM), tags(SLOW)));
        takeBackInOneStep(robot);
    }

    @Test
    void itemsAreAddedToListsAndTakenOut(FxRobot robot) {
        ask(robot, Field.TAGS, BulkAction.APPEND);
        type(robot, "#bulk-value", "memory, linux");
        untick(robot, NIL);
        apply(robot, "Change 2 records");
        assertEquals(List.of(List.of(), List.of("memory", "Out-Of-Memory", "linux"),
                List.of("out_of_memory", "latency", "memory", "linux")), List.of(tags(NIL), tags(OOM), tags(SLOW)));
        takeBackInOneStep(robot);

        ask(robot, Field.TAGS, BulkAction.REMOVE);
        type(robot, "#bulk-value", "memory, latency");
        apply(robot, "Change 2 records");
        assertEquals(List.of(List.of("Out-Of-Memory"), List.of("out_of_memory")), List.of(tags(OOM), tags(SLOW)));
        takeBackInOneStep(robot);
    }

    @Test
    void aWholeValueIsRespeltAndAPartIsReplaced(FxRobot robot) {
        ask(robot, Field.CATEGORY, BulkAction.RESPELL);
        type(robot, "#bulk-find", "resource-error");
        type(robot, "#bulk-value", "resource_error");
        apply(robot, "Change 1 record");
        assertEquals(List.of("runtime_error", "resource_error", "resource_error"), categories());
        takeBackInOneStep(robot);

        ask(robot, Field.CATEGORY, BulkAction.REPLACE);
        type(robot, "#bulk-find", "error");
        type(robot, "#bulk-value", "failure");
        untick(robot, OOM);
        apply(robot, "Change 2 records");
        assertEquals(List.of("runtime_failure", "resource_error", "resource-failure"), categories());
        takeBackInOneStep(robot);
    }

    private static TextInputControl value(FxRobot robot) {
        return robot.lookup("#bulk-value").query();
    }

    /// Lays the dialog out, and says how high the control of the value is.
    private static double height(FxRobot robot) {
        robot.interact(() -> value(robot).getScene().getRoot().layout());
        return value(robot).getHeight();
    }

    @Test
    void proseIsTypedInLinesAndEnterMakesOne(FxRobot robot) {
        ask(robot, Field.ROOT_CAUSE, BulkAction.SET);
        double one = height(robot);
        robot.clickOn(value(robot)).write("first").type(KeyCode.ENTER).write("second");
        assertEquals("first\nsecond", value(robot).getText());
        double two = height(robot);
        assertTrue(two > one + 10, one + " px, with two lines " + two);
        type(robot, "#bulk-value", "line\n".repeat(4));
        double most = height(robot);
        type(robot, "#bulk-value", "line\n".repeat(40));
        assertEquals(most, height(robot), "what is below keeps its room");
        type(robot, "#bulk-value", "first\nsecond");
        apply(robot, "Change 3 records");
        assertEquals(List.of("first\nsecond", "first\nsecond", "first\nsecond"), List.of(NIL, OOM, SLOW).stream()
                .map(path -> folder.record(path).string(Field.ROOT_CAUSE).orElse("")).toList());
        takeBackInOneStep(robot);
    }

    @Test
    void aFieldOfOneLineStaysOne(FxRobot robot) {
        ask(robot, Field.CATEGORY, BulkAction.SET);
        assertTrue(value(robot) instanceof TextField);
        ask(robot, Field.TAGS, BulkAction.APPEND);
        assertTrue(value(robot) instanceof TextField);
        assertEquals("Items, apart by commas", value(robot).getAccessibleText());
    }

    @Test
    void listsButThatOfTagsTakeAnItemALine(FxRobot robot) {
        ask(robot, Field.ALIASES, BulkAction.APPEND);
        assertEquals("Items, one on each line", value(robot).getAccessibleText());
        type(robot, "#bulk-value", "redis/full, again\nredis/no-memory");
        untick(robot, NIL);
        untick(robot, SLOW);
        apply(robot, "Change 1 record");
        assertEquals(List.of("redis/full, again", "redis/no-memory"), folder.record(OOM).strings(Field.ALIASES));
        takeBackInOneStep(robot);
    }

    @Test
    void proseIsLookedForAndReplacedOverLines(FxRobot robot) {
        ask(robot, Field.ROOT_CAUSE, BulkAction.SET);
        type(robot, "#bulk-value", "one\ntwo");
        apply(robot, "Change 3 records");
        ask(robot, Field.ROOT_CAUSE, BulkAction.REPLACE);
        type(robot, "#bulk-find", "one\ntwo");
        type(robot, "#bulk-value", "one two");
        apply(robot, "Change 3 records");
        assertEquals(Optional.of("one two"), folder.record(OOM).string(Field.ROOT_CAUSE));
        robot.interact(folder::undoByNotice);
    }

    @Test
    void spellingsOfTagsAreMergedIntoTheOneThatIsChosen(FxRobot robot) {
        open(robot, "records.clusters");
        robot.interact(() -> robot.lookup("#clusters-field").<ComboBox<Field>>query().setValue(Field.TAGS));
        assertEquals("1 word with several spellings among 4 values",
                robot.lookup("#clusters-count").<Labeled>query().getText());
        assertTrue(robot.lookup("#clusters-merge").query().isDisabled());
        robot.interact(() -> robot.lookup("#clusters-list .spelling").queryAllAs(Labeled.class).stream()
                .filter(spelling -> spelling.getText().startsWith("out_of_memory")).findFirst()
                .map(Button.class::cast).orElseThrow().fire());
        robot.interact(() -> robot.lookup("#clusters-merge").queryButton().fire());
        assertEquals(List.of(List.of("memory", "out_of_memory"), List.of("out_of_memory", "latency")),
                List.of(tags(OOM), tags(SLOW)));
        takeBackInOneStep(robot);
    }

    @Test
    void aRowThatStaysIsShownBehindThoseThatChange(FxRobot robot) {
        ask(robot, Field.CATEGORY, BulkAction.SET);
        type(robot, "#bulk-value", "resource_error");
        ListView<BulkEdit.Row> rows = robot.lookup("#bulk-rows").queryListView();
        assertEquals(List.of(NIL, SLOW, OOM), rows.getItems().stream().map(BulkEdit.Row::path).toList());
        robot.interact(() -> rows.getSelectionModel().select(2));
        assertTrue(robot.lookup("#bulk-diff").query().lookupAll(".heading").stream()
                .anyMatch(label -> ((Labeled) label).getText().equals("This record stays as it is")), "it says so");
        robot.interact(() -> robot.lookup("#dialog-cancel").queryButton().fire());
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }
}
