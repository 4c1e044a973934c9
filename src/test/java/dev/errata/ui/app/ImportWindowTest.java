package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.intake.IncomingRow;
import dev.errata.validation.Finding;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Records that come into the open folder, by keyboard alone.
class ImportWindowTest extends AppWindowCase {
    private static final String HERE = "{\n  \"id\": \"go/a\",\n  \"signature\": \"old\",\n  \"regex\":   \"old\"\n}\n";
    private static final String THEIRS = "{\"id\": \"go/a\", \"signature\": \"new\", \"regex\": \"new\", \"error_code\": \"E1\"}";
    private static final String FRESH = "{\"id\": \"go/b\", \"signature\": \"TBD\", \"regex\": \"b\"}";
    private final Path incoming;

    ImportWindowTest(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        super(folder);
        incoming = elsewhere.resolve("all.ndjson");
        Files.createDirectories(folder.resolve("go"));
        Files.writeString(folder.resolve("go/a.json"), HERE);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1100, 760);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
    }

    private CurationSession session() {
        return ((OpenFolder) shell().folders().session().get().orElseThrow()).curation();
    }

    private Optional<String> now(String path) {
        return session().records().at(path).map(ErrorRecord::text).map(text -> text.text());
    }

    /// Ctrl+Shift+I, and Space on the button that has the focus.
    private void chooseFile(FxRobot robot, String text) throws IOException, TimeoutException {
        fileDialogs.answer(Files.writeString(incoming, text));
        stroke(robot, KeyCode.I, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog is there",
                () -> robot.lookup("#import-file").tryQuery().filter(n -> n.isFocused()).isPresent());
        robot.type(KeyCode.SPACE);
        await("the file is read", () -> text(robot, "#import-summary").startsWith("New: "));
    }

    @Test
    void whatIsNewAndWhatIsChosenOfAConflictComeInAsOneStep(FxRobot robot) throws Exception {
        chooseFile(robot, THEIRS + "\n" + FRESH + "\n" + HERE.replace("\n", "") + "\n{\"id\":\n");
        assertEquals("New: 1 · here already: 1 · here with other values: 1 · left out: 1",
                text(robot, "#import-summary"));
        assertEquals(3, rows(robot).size());
        await("the findings are shown beforehand", () -> robot.lookup("#import-rows .quiet").queryAllAs(Label.class)
                .stream().anyMatch(words -> words.getText().endsWith("findings more")));
        ListCell<?> conflict = robot.lookup("#import-rows .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getItem() instanceof IncomingRow.Conflicting).findFirst().orElseThrow();
        assertEquals("go/a: " + incoming.getFileName() + ":1: here with other values of Signature, Regex, Error code",
                conflict.getAccessibleText());
        assertEquals("In the file: signature, regex, error_code", conflict.getTooltip().getText());
        assertTrue(rows(robot).getLast() instanceof IncomingRow.Fresh(String path, List<Finding> findings)
                && path.equals("go/b.json")
                && findings.stream().anyMatch(finding -> finding.rule().equals("text-placeholder")));

        robot.interact(() -> robot.lookup("#import-go").query().requestFocus());
        robot.type(KeyCode.SPACE);
        await("the conflict is shown", () -> robot.lookup("#version-mine-signature").tryQuery().isPresent());
        assertTrue(robot.lookup("#versions-take").query().isDisabled());
        press(robot, "#version-mine-signature");
        press(robot, "#version-disk-regex");
        robot.type(KeyCode.ENTER);

        await("the new record is there", () -> now("go/b.json").isPresent());
        assertEquals(Optional.of("""
                {
                  "id": "go/a",
                  "signature": "new",
                  "regex":   "old",
                  "error_code":   "E1"
                }
                """), now("go/a.json"), "the rest of the file stays byte by byte");
        assertEquals(HERE, Files.readString(folder.resolve("go/a.json")), "nothing is saved unasked");

        robot.interact(session()::undo);
        assertEquals(Optional.of(HERE), now("go/a.json"));
        assertEquals(Optional.empty(), now("go/b.json"));
        assertEquals(Optional.empty(), session().nextUndoProperty().get());
    }

    @SuppressWarnings("unchecked")
    private static List<IncomingRow> rows(FxRobot robot) {
        return robot.lookup("#import-rows").queryAs(ListView.class).getItems();
    }

    private static void press(FxRobot robot, String toggle) {
        robot.interact(() -> robot.lookup(toggle).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    @Test
    void tabLeadsThroughAllOfItInOrder(FxRobot robot) throws Exception {
        chooseFile(robot, FRESH + "\n{\"id\": tru}\n");
        assertEquals(
                List.of("import-file", "import-folder", "import-text", "import-rows", "dialog-cancel", "import-go"),
                tabRound(robot, "#import-file"));
        assertEquals("all.ndjson:2:8: Left out: JSON does not know the word tru.",
                robot.lookup("#import-rows .list-cell").queryAllAs(ListCell.class).stream()
                        .filter(cell -> cell.getItem() instanceof IncomingRow.Refused).findFirst().orElseThrow()
                        .getAccessibleText());
        robot.interact(() -> robot.lookup("#import-go").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await("Enter has imported", () -> now("go/b.json").isPresent());
    }

    @Test
    void aFileThatIsGoneIsToldOfInWords(FxRobot robot) throws Exception {
        chooseFile(robot, FRESH);
        Path gone = incoming.resolveSibling("gone.csv");
        fileDialogs.answer(gone);
        robot.type(KeyCode.SPACE);
        await("the failure is told",
                () -> text(robot, "#import-summary").equals("There is no file " + gone + " any more."));
        assertTrue(robot.lookup("#import-go").query().isDisabled());
        assertEquals(Optional.of(incoming.resolveSibling(".").normalize().toString()),
                shell().remembered().settings().choice("intake.folder"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void pastedTextIsLookedAtAndNothingComesInBeforeItIsWanted(FxRobot robot) throws Exception {
        stroke(robot, KeyCode.I, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog is there", () -> robot.lookup("#import-text").tryQuery().isPresent());
        assertTrue(robot.lookup("#import-go").query().isDisabled());
        robot.interact(() -> robot.lookup("#import-text").queryAs(TextArea.class).requestFocus());
        robot.interact(() -> robot.lookup("#import-text").queryAs(TextArea.class).replaceText(0, 0, "[" + FRESH + "]"));
        await("the text is read", () -> text(robot, "#import-summary").startsWith("New: 1 "));
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), now("go/b.json"));

        stroke(robot, KeyCode.I, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog is there again", () -> robot.lookup("#import-text").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#import-text").queryAs(TextArea.class).replaceText(0, 0, FRESH));
        await("the text is read", () -> !robot.lookup("#import-go").query().isDisabled());
        robot.interact(() -> robot.lookup("#import-go").query().requestFocus());
        robot.type(KeyCode.SPACE);
        await("the record is there and looked at", () -> now("go/b.json").isPresent()
                && session().currentProperty().get().equals(Optional.of("go/b.json")));
        assertFalse(Files.exists(folder.resolve("go/b.json")));
        assertEquals(List.of("go/b.json"), session().unsavedProperty().get());
    }

    @Test
    void theNoticeTakesBackTheImportWhateverWasDoneSince(FxRobot robot) throws Exception {
        Files.writeString(incoming, FRESH);
        robot.interact(() -> shell().folders().session().get().orElseThrow().importFrom(incoming));
        await("the file is read", () -> text(robot, "#import-summary").startsWith("New: 1 "));
        fire(robot, "#import-go");
        await("the record is there", () -> now("go/b.json").isPresent());
        robot.interact(() -> session().apply(new Step("edit.step.edit", List.of(),
                List.of(new Change.Edit("go/a.json", JsonText.of(HERE.replace("old", "newer")))), Optional.empty())));
        fire(robot, ".notice-offer");
        await("the import is taken back", () -> now("go/b.json").isEmpty());
        assertEquals(Optional.of(HERE.replace("old", "newer")), now("go/a.json"));
    }

    @Test
    void afterADropTheRecordsOfTheFileAreShown(FxRobot robot) throws Exception {
        Files.writeString(incoming, FRESH);
        robot.interact(() -> shell().folders().session().get().orElseThrow().importFrom(incoming));
        await("the file is read", () -> text(robot, "#import-summary").startsWith("New: 1 "));
        assertEquals(incoming.toString(), text(robot, "#import-source"));
        robot.type(KeyCode.ESCAPE);
    }
}
