package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every dialog of the package, by keyboard alone.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class RefactorWindowTest {
    private final Path temp;
    private RefactorFolder folder;
    private List<Command> commands;

    RefactorWindowTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Start
    void start(Stage stage) throws IOException {
        folder = new RefactorFolder(temp);
        stage.setScene(new Scene(new Region(), 1000, 700));
        stage.show();
        commands = folder.commands(stage);
    }

    private Command command(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    private void open(FxRobot robot, String id) {
        robot.interact(() -> command(id).run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void write(FxRobot robot, String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Tab after Tab, until the control with this id has the focus.
    private static void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 60 && !id.equals(focused()); i++) {
            type(robot, KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    private static String focused() {
        return Window.getWindows().stream().filter(Window::isFocused).map(Window::getScene)
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()).stream())
                .flatMap(node -> Optional.ofNullable(node.getId()).stream()).findFirst().orElse("");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static String typed(FxRobot robot, String query) {
        return robot.lookup(query).query() instanceof CodeArea pattern
                ? pattern.getText()
                : robot.lookup(query).queryAs(TextInputControl.class).getText();
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    @Test
    void anErrorIsPastedAndBecomesARecord(FxRobot robot) {
        open(robot, "records.new");
        assertEquals("refactor-pasted", focused());
        write(robot, "2024-03-01 10:00:00 ERROR redis fork failed after 12 ms");
        assertEquals("redis fork failed after 12 ms", typed(robot, "#refactor-signature"));
        assertEquals("redis fork failed after \\d+(?:[.,]\\d+)* ms", typed(robot, "#refactor-regex"));
        assertEquals("redis/fork-failed-after-ms", typed(robot, "#refactor-id"));
        assertEquals("File: redis/fork-failed-after-ms.json", text(robot, "#refactor-id-note"));
        assertEquals("Matches the signature.", text(robot, "#refactor-regex-note"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        assertEquals("redis/fork-failed-after-ms.json", folder.current());
        assertEquals(Optional.of("redis fork failed after 12 ms"),
                folder.record(folder.current()).string(Field.SIGNATURE));
        assertEquals(Optional.of("2026-11-26"), folder.record(folder.current()).string(Field.FIRST_SEEN));
        assertEquals(List.of("redis/fork-failed-after-ms.json"), folder.edited);
    }

    @Test
    void aRecordStartsEmptyWithoutAnError(FxRobot robot) {
        open(robot, "records.new");
        assertEquals("Empty record", chosen(robot));
        tabTo(robot, "refactor-id");
        write(robot, "go/other");
        type(robot, KeyCode.ENTER);

        assertEquals("go/other.json", folder.current());
        assertEquals(Optional.of(""), folder.record(folder.current()).string(Field.CATEGORY));
    }

    @Test
    void aRecordStartsLikeTheOneThatIsLookedAt(FxRobot robot) {
        open(robot, "records.new");
        robot.interact(() -> choose(robot, "#refactor-start", "Like redis/oom"));
        assertEquals("redis/new-error", typed(robot, "#refactor-id"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        assertEquals("redis/new-error.json", folder.current());
        assertEquals(List.of("memory", "Out-Of-Memory"), folder.record(folder.current()).strings(Field.TAGS));
        open(robot, "records.new");
        assertEquals("Like redis/new-error", chosen(robot));
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void aRecordBecomesATemplateAndTheTemplateARecord(FxRobot robot) throws IOException {
        Files.createDirectories(temp.resolve(".errata/templates"));
        Files.writeString(temp.resolve(".errata/templates/broken.template"), "{");
        open(robot, "records.save-template");
        assertEquals("template-name", focused());
        assertTrue(text(robot, "#template-note").endsWith("errata/templates/redis.template"));
        write(robot, "Mem");
        assertTrue(robot.lookup("#template-save").query().isDisabled());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(robot, "memory");
        type(robot, KeyCode.ENTER);
        open(robot, "records.save-template");
        write(robot, "memory");
        type(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#template-replace").queryButton().fire());

        open(robot, "records.new");
        assertEquals("Not offered: broken.template (no JSON object).", text(robot, "#refactor-start-note"));
        robot.interact(() -> choose(robot, "#refactor-start", "Template memory"));
        robot.interact(() -> robot.lookup("#refactor-pasted").query().requestFocus());
        write(robot, "ERROR fork failed");
        assertEquals("redis/fork-failed", typed(robot, "#refactor-id"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ENTER);

        assertEquals(Optional.of("resource_error"), folder.record("redis/fork-failed.json").string(Field.CATEGORY));
    }

    private static String chosen(FxRobot robot) {
        ComboBox<StartsViewModel.Choice> box = robot.lookup("#refactor-start").queryComboBox();
        return box.getConverter().toString(box.getValue());
    }

    @Test
    void whatSomebodyTypedIsNotFilledInAgain(FxRobot robot) {
        open(robot, "records.new");
        tabTo(robot, "refactor-id");
        write(robot, "go/mine");
        robot.interact(() -> robot.lookup("#refactor-pasted").query().requestFocus());
        write(robot, "redis fork failed");

        assertEquals("go/mine", typed(robot, "#refactor-id"));
        type(robot, KeyCode.ESCAPE);
        assertEquals(3, folder.paths().size());
    }

    @Test
    void theRecordThatExistsAlreadyIsShownAndGoneTo(FxRobot robot) {
        open(robot, "records.new");
        write(robot, "panic: assignment to entry in nil map");
        assertEquals("This error may be here already: a regex matches it. Enter goes to the record.",
                text(robot, "#refactor-neighbours-note"));
        assertEquals("go/nil claims this error already.", text(robot, "#refactor-claimed"));
        tabTo(robot, "refactor-claimed-open");
        tabTo(robot, "refactor-neighbours");
        type(robot, KeyCode.DOWN);
        robot.interact(
                () -> robot.lookup("#refactor-neighbours").queryAs(ListView.class).getSelectionModel().select(0));
        type(robot, KeyCode.ENTER);

        assertEquals(NIL, folder.current());
        assertFalse(isShown(robot, "#refactor-pasted"));
    }

    @Test
    void aTextOfNoKnownKindIsSaidToBeLikeNoneAndToWantAnId(FxRobot robot) {
        open(robot, "records.new");
        assertEquals("Paste an error or type a signature to see the records that are like it.",
                text(robot, "#refactor-neighbours-note"));
        write(robot, "quota exceeded while writing the very long path of a snapshot volume");
        assertEquals("No record is like this.", text(robot, "#refactor-neighbours-note"));
        assertFalse(robot.lookup("#refactor-claimed").query().getParent().isVisible());
        assertEquals("", typed(robot, "#refactor-id"), "nothing in it tells a domain");
        assertEquals("Type an id: domain/name.", text(robot, "#refactor-id-note"));
        TextInputControl signature = robot.lookup("#refactor-signature").query();
        assertTrue(signature.getHeight() > 30, "a signature that is too long for a line takes two");
    }

    @Test
    void theRecordThatClaimsTheErrorIsOpenedByItsButton(FxRobot robot) {
        open(robot, "records.new");
        write(robot, "panic: assignment to entry in nil map");
        tabTo(robot, "refactor-claimed-open");
        type(robot, KeyCode.SPACE);

        assertEquals(NIL, folder.current());
        assertFalse(isShown(robot, "#refactor-pasted"));
    }

    @Test
    void aRecordIsDuplicated(FxRobot robot) {
        open(robot, "records.duplicate");
        assertEquals("redis/oom-2", typed(robot, "#refactor-id"));
        write(robot, "oom-killed");
        type(robot, KeyCode.ENTER);

        assertEquals("redis/oom-killed.json", folder.current());
        assertEquals(Optional.of("2026-11-26"), folder.record(folder.current()).string(Field.LAST_UPDATED));
        robot.interact(folder::undoByNotice);
        assertEquals(3, folder.paths().size());
    }

    @Test
    void aRecordIsRenamedAndItsEdgesFollow(FxRobot robot) {
        open(robot, "records.rename");
        assertEquals("1 link follows:", text(robot, "#refactor-references-count"));
        assertEquals(List.of("redis/slow  ·  Leads to 1"),
                List.copyOf(robot.lookup("#refactor-references").<String>queryListView().getItems()));
        write(robot, "out-of-memory");
        tabTo(robot, "refactor-keep-alias");
        type(robot, KeyCode.SPACE);
        tabTo(robot, "refactor-rename");
        type(robot, KeyCode.SPACE);

        assertEquals("redis/out-of-memory.json", folder.current());
        assertEquals(List.of("redis/oom"), folder.record(folder.current()).strings(Field.ALIASES));
        assertTrue(folder.text(SLOW).contains("{\"error_id\": \"redis/out-of-memory\"}"));
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void aNameThatClimbsOutIsRefused(FxRobot robot) {
        open(robot, "records.rename");
        write(robot, "../up");
        assertEquals("“..” would leave the folder or hide the file.", text(robot, "#refactor-id-note"));
        assertTrue(robot.lookup("#refactor-rename").query().isDisabled());
        type(robot, KeyCode.ENTER, KeyCode.ESCAPE);
        assertEquals(List.of(NIL, OOM, SLOW), folder.paths());
    }

    @Test
    void aRecordIsDeletedWithTheEdgesThatLedToIt(FxRobot robot) {
        open(robot, "records.delete");
        assertEquals("1 link leads here:", text(robot, "#refactor-references-count"));
        type(robot, KeyCode.ENTER);
        assertEquals(3, folder.paths().size());
        tabTo(robot, "refactor-delete");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of(NIL, SLOW), folder.paths());
        assertTrue(folder.text(SLOW).contains("\"leads_to\": []"));
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(NIL, OOM, SLOW), folder.paths());
    }

    @Test
    void severalRecordsAreDeletedAtOnce(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, NIL)));
        open(robot, "records.delete");
        assertEquals("Delete 2 records", text(robot, "#refactor-delete"));
        tabTo(robot, "refactor-delete");
        type(robot, KeyCode.SPACE);
        assertEquals(List.of(SLOW), folder.paths());
    }

    @Test
    void twoRecordsAreComparedAndAPartIsCopied(FxRobot robot) {
        open(robot, "records.compare");
        assertEquals("pair-right", focused());
        write(robot, "redis/slow");
        assertEquals("7 differences, 2 the same", text(robot, "#compare-count"));
        List<String> values = robot.lookup("#parts .part-value").queryAllAs(TextFlow.class).stream()
                .map(flow -> flow.getChildren().stream().map(piece -> ((Text) piece).getText())
                        .collect(Collectors.joining()))
                .toList();
        assertTrue(values.contains("• Record: redis/oom"), values::toString);
        assertEquals(4, robot.lookup("#parts .part-value.code").queryAll().size());
        tabTo(robot, "copy-left-category");
        type(robot, KeyCode.SPACE);

        assertEquals(Optional.of("resource-error"), folder.record(OOM).string(Field.CATEGORY));
        assertEquals("6 differences, 3 the same", text(robot, "#compare-count"));
        type(robot, KeyCode.ESCAPE);
        assertFalse(isShown(robot, "#parts"));
    }

    @Test
    void theResultOfAMergeIsThereOnceBothRecordsAreChosen(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM)));
        open(robot, "records.merge");
        assertTrue(robot.lookup("#merge-preview").query().isDisabled());
        type(robot, KeyCode.ESCAPE);
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.merge");
        assertFalse(robot.lookup("#merge-preview").query().isDisabled());
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void twoRecordsAreMerged(FxRobot robot) {
        robot.interact(() -> folder.selected.set(List.of(OOM, SLOW)));
        open(robot, "records.merge");
        assertEquals("No other record leads to the one that goes. 2 links between the two go. redis/slow becomes an"
                + " alias.", text(robot, "#merge-note"));
        tabTo(robot, "take-left-category");
        type(robot, KeyCode.RIGHT);
        tabTo(robot, "merge-apply");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of(NIL, OOM), folder.paths());
        assertEquals(Optional.of("resource-error"), folder.record(OOM).string(Field.CATEGORY));
        assertEquals(List.of("memory", "Out-Of-Memory", "out_of_memory", "latency"),
                folder.record(OOM).strings(Field.TAGS));
        assertEquals(List.of("redis/slow"), folder.record(OOM).strings(Field.ALIASES));
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void manyRecordsAreEditedAfterALookAtEach(FxRobot robot) {
        open(robot, "records.bulk-edit");
        assertEquals("bulk-value", focused());
        assertEquals("Type a value.", text(robot, "#bulk-count"));
        assertTrue(robot.lookup("#bulk-count").query().getStyleClass().contains("tone-plain"));
        assertTrue(robot.lookup("#bulk-nothing").query().isVisible(), "what will be shown is said");
        assertTrue(robot.lookup("#bulk-tick-all").query().isDisabled());
        assertTrue(robot.lookup("#bulk-apply").query().isDisabled());
        write(robot, "x");
        assertEquals("2 of 2 records change.", text(robot, "#bulk-count"));
        assertFalse(robot.lookup("#bulk-nothing").query().isVisible());
        assertEquals("Change 2 records", text(robot, "#bulk-apply"));
        tabTo(robot, "bulk-rows");
        type(robot, KeyCode.DOWN);
        assertEquals(List.of("+   \"category\": \"x\","),
                robot.lookup("#bulk-diff .diff-added").queryAllAs(Labeled.class)
                        .stream().map(Labeled::getText).toList());
        type(robot, KeyCode.SPACE);
        assertEquals("Change 1 record", text(robot, "#bulk-apply"));
        tabTo(robot, "bulk-apply");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of("runtime_error", "x", "resource-error"), folder.paths().stream()
                .map(path -> folder.record(path).string(Field.CATEGORY).orElseThrow()).toList());
        robot.interact(folder::undoByNotice);
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void textIsAddedAtTheEndOfAText(FxRobot robot) {
        open(robot, "records.bulk-edit");
        robot.interact(() -> {
            choose(robot, "#bulk-field", "Signature");
            choose(robot, "#bulk-action", "Add at the end");
        });
        assertEquals("Text to add at the end", robot.lookup("#bulk-value").query().getAccessibleText());
        tabTo(robot, "bulk-value");
        write(robot, "(seen again)");
        assertEquals("2 of 2 records change.", text(robot, "#bulk-count"));
        tabTo(robot, "bulk-apply");
        type(robot, KeyCode.SPACE);

        assertEquals(Optional.of("Slow command (seen again)"), folder.record(SLOW).string(Field.SIGNATURE));
    }

    private static <T> void choose(FxRobot robot, String query, String name) {
        ComboBox<T> box = robot.lookup(query).queryComboBox();
        box.setValue(box.getItems().stream().filter(item -> name.equals(box.getConverter().toString(item))).findFirst()
                .orElseThrow());
    }

    @Test
    void aTextIsReplacedEverywhere(FxRobot robot) {
        open(robot, "records.replace");
        assertEquals("bulk-find", focused());
        write(robot, "Slow (\\w+)");
        type(robot, KeyCode.TAB);
        write(robot, "Late $1");
        tabTo(robot, "bulk-pattern");
        type(robot, KeyCode.SPACE);
        tabTo(robot, "bulk-find");
        type(robot, KeyCode.ENTER);

        assertEquals(Optional.of("Late command"), folder.record(SLOW).string(Field.SIGNATURE));
        assertEquals(Optional.of("Late command"), folder.record(SLOW).string(Field.REGEX));
    }

    /// How a character of a pattern looks.
    private static String look(FxRobot robot, String query, int at) {
        return String.join(" ", robot.lookup(query).queryAs(CodeArea.class).getStyleOfChar(at)).replace("pattern-", "");
    }

    @Test
    void aPatternToFindHasItsColoursOnlyWhereItIsOne(FxRobot robot) {
        open(robot, "records.replace");
        write(robot, "a(b");
        assertTrue(robot.lookup("#bulk-find").query() instanceof TextInputControl);
        robot.interact(() -> robot.lookup("#bulk-whole-word").queryAs(CheckBox.class).fire());
        robot.interact(() -> robot.lookup("#bulk-pattern").queryAs(CheckBox.class).fire());
        assertEquals("a(b", typed(robot, "#bulk-find"));
        assertEquals("fault", look(robot, "#bulk-find", 1));
        assertEquals("The regex is wrong at character 2.", text(robot, "#bulk-count"));
        robot.interact(() -> {
            CodeArea area = robot.lookup("#bulk-find").queryAs(CodeArea.class);
            area.requestFocus();
            area.moveTo(3);
        });
        write(robot, ")");
        assertEquals("group bracket", look(robot, "#bulk-find", 1));
        robot.interact(() -> robot.lookup("#bulk-pattern").queryAs(CheckBox.class).fire());
        assertEquals("a(b)", typed(robot, "#bulk-find"));
        assertTrue(robot.lookup("#bulk-find").query() instanceof TextInputControl);
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void theRegexOfANewRecordHasItsColours(FxRobot robot) {
        open(robot, "records.new");
        robot.interact(() -> robot.lookup("#refactor-regex").query().requestFocus());
        write(robot, "a|[b");
        assertEquals("alternation", look(robot, "#refactor-regex", 1));
        assertTrue(look(robot, "#refactor-regex", 2).contains("fault"), look(robot, "#refactor-regex", 2));
        assertEquals("Is no pattern.", text(robot, "#refactor-regex-note"));
        write(robot, "]");
        assertFalse(look(robot, "#refactor-regex", 2).contains("fault"));
        tabTo(robot, "refactor-id");
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void spellingsAreMerged(FxRobot robot) {
        open(robot, "records.clusters");
        assertEquals("1 cluster among 3 values", text(robot, "#clusters-count"));
        tabTo(robot, "cluster-tick-0");
        type(robot, KeyCode.SPACE);
        tabTo(robot, "cluster-target-0");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(robot, "resource_error");
        tabTo(robot, "clusters-merge");
        type(robot, KeyCode.SPACE);

        assertEquals(List.of("runtime_error", "resource_error", "resource_error"), folder.paths().stream()
                .map(path -> folder.record(path).string(Field.CATEGORY).orElseThrow()).toList());
    }

    @Test
    void aRecordWithoutAFileIsNotRevealed(FxRobot robot) {
        open(robot, "records.reveal");
        assertEquals(List.of(temp.resolve(OOM)), folder.revealed);
        open(robot, "records.duplicate");
        type(robot, KeyCode.ENTER);
        assertEquals(Optional.of("refactor.obstacle.not-saved"),
                command("records.reveal").obstacle().getValue().map(why -> why.key()));
    }
}
