package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.control.StepNames;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FocusPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Whatever way a record is edited, it is one named step of one history, by keyboard alone.
class OneHistoryWindowTest extends AppWindowCase {
    private static final String PANIC = """
            {
              "id": "go/panic",
              "signature": "panic: out of range",
              "regex": "panic",
              "domain": "go",
              "category": "crash",
              "root_cause": "an index ",
              "dead_ends": [],
              "workarounds": []
            }
            """;
    private static final String LOOP = PANIC.replace("go/panic", "go/loop").replace("panic", "loop")
            .replace("an index ", "no end");

    OneHistoryWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Path go = Files.createDirectories(folder.resolve("go"));
        Files.writeString(go.resolve("loop.json"), LOOP);
        Files.writeString(go.resolve("panic.json"), PANIC);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id descending"), 1440, 900);
    }

    @Test
    void everyWayToEditIsAStepOfOneHistory(FxRobot robot) throws Exception {
        openFolder(robot);
        List<String> before = texts();
        List<String> names = new ArrayList<>();
        inTheForm(robot);
        names.add(nextUndo());
        inTheJson(robot);
        names.add(nextUndo());
        inBulk(robot);
        names.add(nextUndo());
        byRename(robot);
        names.add(nextUndo());
        byFix(robot);
        names.add(nextUndo());
        assertEquals(List.of("Edit Root cause", "Edit the JSON text", "Edit 2 records",
                "Rename go/panic to go/index", "Root cause: Fix"), names);
        List<String> edited = texts();

        goTo(robot, KeyCode.END);
        await("nothing is unsaved", () -> session().unsavedFiles().isEmpty());
        assertEquals(before, texts());
        for (String name : names) {
            stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
            await("it is done again", () -> name.equals(nextUndo()));
        }
        assertEquals(edited, texts());
    }

    @Test
    void aRecordThatIsAsOnDiskAgainIsNotUnsaved(FxRobot robot) throws Exception {
        openFolder(robot);
        field(robot);
        robot.write("x", 0);
        await("it is unsaved", () -> session().unsavedFiles().equals(List.of("go/panic.json")));
        robot.type(KeyCode.BACK_SPACE);
        await("it is as on disk", () -> session().unsavedFiles().isEmpty());
    }

    /// As an undo takes the record back that was just made, until the list has found the next one.
    @Test
    void theFocusWaitsInTheEditorWhileThereIsNoRecord(FxRobot robot) throws Exception {
        openFolder(robot);
        field(robot);
        CurationSession curation = ((OpenFolder) session()).curation();
        robot.interact(() -> curation.currentProperty().set(Optional.empty()));
        assertEquals("editor", focused());
        robot.interact(() -> curation.currentProperty().set(Optional.of("go/loop.json")));
        assertTrue(FocusPart.isIn((Parent) robot.lookup("#record-form").query()), this::focused);
    }

    private void field(FxRobot robot) throws TimeoutException {
        await("the form is there", () -> robot.lookup("#field-root_cause").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#field-root_cause").queryAs(TextInputControl.class).requestFocus());
        robot.interact(() -> robot.lookup("#field-root_cause").queryAs(TextInputControl.class).home());
        await("the field has the focus", () -> focused().equals("field-root_cause"));
    }

    private void inTheForm(FxRobot robot) throws TimeoutException {
        field(robot);
        robot.write("7", 0);
        await("it is typed", () -> session().unsavedFiles().size() == 1);
    }

    private void inTheJson(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.DIGIT2, KeyCombination.ALT_DOWN);
        await("the text has the focus", () -> focused().equals("json-area"));
        robot.type(KeyCode.END);
        robot.write(" ", 0);
        await("it is typed", () -> nextUndo().contains("JSON"));
        stroke(robot, KeyCode.DIGIT1, KeyCombination.ALT_DOWN);
    }

    private void inBulk(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.E, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog asks for a value", () -> robot.lookup("#bulk-value").tryQuery()
                .filter(value -> value.isFocused()).isPresent());
        robot.interact(() -> robot.lookup("#bulk-scope").queryComboBox().getSelectionModel().selectLast());
        robot.write("runtime_error", 0);
        await("two would change", () -> robot.lookup("#bulk-apply").tryQueryAs(javafx.scene.control.Button.class)
                .filter(apply -> !apply.isDisabled() && apply.getText().equals("Change 2 records")).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("they are changed", () -> nextUndo().equals("Edit 2 records"));
    }

    private void byRename(FxRobot robot) throws TimeoutException {
        await("the window is back", () -> shell().stage().isFocused());
        stroke(robot, KeyCode.F2);
        await("the dialog asks for an id", () -> robot.lookup("#refactor-id").tryQuery()
                .filter(value -> value.isFocused()).isPresent());
        robot.write("index", 0);
        await("it can be renamed", () -> robot.lookup("#refactor-rename").tryQuery()
                .filter(button -> !button.isDisabled()).isPresent());
        robot.type(KeyCode.ENTER);
        await("it is renamed", () -> text(robot, "#editor-id").equals("go/index"));
    }

    private void byFix(FxRobot robot) throws TimeoutException {
        await("there is something safe to fix", () -> robot.lookup("#problems-fix-safe").query().isVisible());
        stroke(robot, KeyCode.F8, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN);
        await("it is fixed", () -> !nextUndo().startsWith("Rename"));
    }

    /// Goes to the row of the list of all steps that this key leads to.
    private void goTo(FxRobot robot, KeyCode key) throws TimeoutException {
        stroke(robot, KeyCode.H, KeyCombination.ALT_DOWN);
        await("the steps are listed", () -> robot.lookup("#history-steps").tryQueryAs(ListView.class)
                .filter(list -> list.getItems().size() == 6 && list.getScene().getWindow().isFocused()).isPresent());
        robot.interact(() -> robot.lookup("#history-steps").query().requestFocus());
        robot.type(key);
        await("one can go there", () -> robot.lookup("#history-go").tryQuery()
                .filter(button -> !button.isDisabled()).isPresent());
        robot.type(KeyCode.ENTER);
        await("the window is back", () -> shell().stage().isFocused());
    }

    private Session session() {
        return shell().folders().session().getValue().orElseThrow();
    }

    private String nextUndo() {
        StepNames names = new StepNames(shell().localization());
        return session().nextUndo().getValue().map(names::of).orElse("");
    }

    /// All files as they would be saved now.
    private List<String> texts() {
        return ((OpenFolder) session()).curation().records().records().stream()
                .map(record -> record.path() + "\n" + record.text().text()).sorted().toList();
    }
}
