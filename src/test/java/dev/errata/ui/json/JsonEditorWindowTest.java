package dev.errata.ui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.ui.control.RowedArea;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import dev.errata.workspace.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class JsonEditorWindowTest {
    private static final String FILE = "redis/oom.json";
    private static final String TEXT = """
            {
              "id": "redis/oom",
              "signature": "OOM command not allowed",
              "confidence": 0.90,
              "tags": ["memory", "oom"]
            }
            """;

    @TempDir
    private static Path folder;
    private CurationSession session;
    private JsonEditor editor;
    private RowedArea area;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        FxTasks tasks = FxTasks.onToolkit(Runnable::run);
        session = new OpenFolder(folder).with(FILE, TEXT)
                .with("big/rows.json", "[\n" + "1,\n".repeat(199) + "1\n]")
                .with("big/line.json", "[" + "\"0123456789\", ".repeat(80_000) + "null]").lookingAt(FILE, tasks);
        editor = new JsonEditor(session, new Localization(Language.ENGLISH), tasks, Delay.onToolkit());
        Scene scene = new Scene((javafx.scene.Parent) editor.node(), 700, 420);
        Appearance.onToolkit(Theme.LIGHT, List.of(JsonEditor.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.show();
        area = (RowedArea) scene.lookup("#json-area");
        editor.focus();
    }

    @AfterEach
    void closeEditor(FxRobot robot) {
        robot.interact(() -> {
            editor.close();
            session.close();
        });
    }

    private String record() {
        return session.records().at(FILE).orElseThrow().text().text();
    }

    private void at(FxRobot robot, String before) {
        robot.interact(() -> area.moveTo(area.getText().indexOf(before) + before.length()));
    }

    private Collection<String> styleOf(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        return area.getStyleOfChar(area.getText().indexOf(part));
    }

    @Test
    void showsTheRecordInColours() {
        assertEquals(TEXT, area.getText());
        assertEquals(List.of("json-key"), styleOf("\"signature"));
        assertEquals(List.of("json-string"), styleOf("\"OOM"));
        assertEquals(List.of("json-number"), styleOf("0.90"));
    }

    /// The rows' signs and numbers as they are painted.
    private List<Integer> gutter() {
        Bounds place = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Node gutter = area.lookup(".json-gutter");
            return gutter.localToScene(gutter.getLayoutBounds());
        });
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            PixelReader pixels = stage.getScene().snapshot(null).getPixelReader();
            List<Integer> read = new ArrayList<>();
            for (int y = (int) place.getMinY(); y < place.getMinY() + 90; y++) {
                for (int x = (int) place.getMinX(); x < (int) place.getMaxX(); x++) {
                    read.add(pixels.getArgb(x, y));
                }
            }
            return read;
        });
    }

    @Test
    void textThatIsScrolledSidewaysDoesNotShowBelowTheNumbers(FxRobot robot) throws TimeoutException {
        robot.interact(() -> stage.setWidth(260));
        List<Integer> before = gutter();
        robot.interact(() -> area.scrollXToPixel(60));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> area.getEstimatedScrollX() > 50);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, gutter());
    }

    @Test
    void theButtonForUpperAndLowerCaseIsWholeInANarrowBar(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(260);
            editor.commands().stream().filter(command -> command.id().equals("json.find")).findFirst().orElseThrow()
                    .run();
        });
        robot.interact(() -> ((TextInputControl) stage.getScene().lookup("#json-find")).setText("nowhere"));
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertEquals("Aa", ((Text) stage.getScene().lookup("#json-find-case").lookup(".text")).getText());
    }

    @Test
    void typedLettersAreInTheRecordAndUndoneByTheSession(FxRobot robot) {
        at(robot, "allowed");
        robot.write(" now");
        assertEquals(TEXT.replace("allowed", "allowed now"), record());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(TEXT, record());
        assertEquals(TEXT, area.getText());
        assertTrue(session.nextUndoProperty().get().isEmpty());
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertEquals(TEXT.replace("allowed", "allowed now"), area.getText());
        assertEquals(area.getText().indexOf(" now") + 4, area.getCaretPosition());
    }

    @Test
    void aChangeElsewhereKeepsTheCaretAtItsText(FxRobot robot) {
        at(robot, "0.90");
        robot.interact(() -> session.apply(new Step("json.step.edit", List.of(), List.of(new Change.Edit(FILE,
                session.records().at(FILE).orElseThrow().text().withText(TEXT.replace("OOM", "OUT OF MEMORY")))),
                Optional.empty())));
        assertEquals(record(), area.getText());
        assertTrue(area.getText().substring(0, area.getCaretPosition()).endsWith("0.90"));
    }

    @Test
    void chineseIsComposedInPlaceAndInTheRecordOnlyWhenItIsDecided(FxRobot robot) {
        at(robot, "allowed");
        robot.interact(() -> area.fireEvent(composition("ni", "")));
        assertTrue(area.getText().contains("allowedni"));
        assertEquals(TEXT, record());
        robot.interact(() -> area.fireEvent(composition("ni'hao", "")));
        assertTrue(area.getText().contains("allowedni'hao\""));
        assertEquals(TEXT, record());
        robot.interact(() -> area.fireEvent(composition("", "你好")));
        assertEquals(TEXT.replace("allowed", "allowed你好"), record());
        assertEquals(record(), area.getText());
        robot.interact(() -> area.fireEvent(composition("ya", "")));
        robot.interact(() -> area.fireEvent(composition("", "")));
        assertEquals(record(), area.getText());
        assertTrue(area.getInputMethodRequests().getTextLocation(0).getX() > stage.getX());
    }

    private InputMethodEvent composition(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), committed, composed.length());
    }

    @Test
    void brokenTextIsUnderlinedSignedAndSaid(FxRobot robot) {
        at(robot, "\"confidence\": ");
        robot.write("O");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(styleOf("O0.90").contains("json-fault"), () -> styleOf("O0.90").toString());
        Label said = robot.lookup("#json-message").queryAs(Label.class);
        assertEquals("JSON does not know the word O0.", said.getText());
        boolean signed = robot.lookup(".json-sign").queryAll().stream()
                .anyMatch(sign -> sign.getAccessibleRole() == AccessibleRole.TEXT
                        && String.valueOf(sign.getAccessibleText()).startsWith("Error: JSON does not know"));
        assertTrue(signed);
    }

    /// The letters that are underlined as wrong.
    private String underlined() {
        WaitForAsyncUtils.waitForFxEvents();
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < area.getLength(); i++) {
            if (area.getText().charAt(i) != '\n' && area.getStyleOfChar(i).contains("json-fault")) {
                found.append(area.getText(i, i + 1));
            }
        }
        return found.toString();
    }

    @Test
    void nothingIsUnderlinedButWhatIsWrongNow(FxRobot robot) {
        at(robot, "\"confidence\": ");
        robot.write("O");
        assertEquals("O0.", underlined());
        robot.push(KeyCode.BACK_SPACE);
        assertEquals("", underlined());
        robot.interact(() -> area.replaceText(area.getText().indexOf(",", area.getText().indexOf("0.90")),
                area.getText().indexOf(",", area.getText().indexOf("0.90")) + 1, ""));
        assertEquals("0", underlined());
        robot.interact(() -> area.replaceText(area.getLength() - 2, area.getLength() - 1, ""));
        assertEquals("0]", underlined());
    }

    @Test
    void whatIsWrongIsSaidInFullWhereThereIsLittleRoom(FxRobot robot) {
        at(robot, "\"confidence\": ");
        robot.write("O");
        robot.interact(() -> stage.setWidth(330));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.getScene().getRoot().layout());
        Label said = robot.lookup("#json-message").queryAs(Label.class);
        String shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Text) said.lookup(".text")).getText());
        assertEquals("JSON does not know the word O0.", shown.replace("\n", " "));
    }

    @Test
    void enterAndTabKeepTheIndentOfTheFile(FxRobot robot) {
        at(robot, "\"redis/oom\",");
        robot.push(KeyCode.ENTER);
        robot.write("x");
        at(robot, "0.90,");
        robot.push(KeyCode.TAB);
        assertEquals(TEXT.replace("oom\",\n", "oom\",\n  x\n").replace("0.90,", "0.90,  "), record());
        robot.interact(() -> area.selectRange(0, area.getLength() - 3));
        robot.push(KeyCode.TAB);
        assertTrue(record().startsWith("  {\n    \"id"), record());
        robot.press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
        assertEquals(TEXT.replace("oom\",\n", "oom\",\n  x\n").replace("0.90,", "0.90,  "), record());
    }

    @Test
    void findsAndCounts(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("oom");
        WaitForAsyncUtils.waitForFxEvents();
        Label count = robot.lookup("#json-find-count").queryAs(Label.class);
        assertEquals("1 of 3", count.getText());
        robot.push(KeyCode.ENTER);
        assertEquals("2 of 3", count.getText());
        assertEquals("OOM", area.getSelectedText());
        assertTrue(styleOf("OOM").contains("json-found"));
        robot.clickOn("#json-find-case");
        assertEquals("2 of 2", count.getText());
        robot.clickOn("#json-find").push(KeyCode.ESCAPE);
        assertFalse(styleOf("OOM").contains("json-found"));
        assertTrue(area.isFocused());
    }

    @Test
    void goesToALineAndToAPointerAndBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        robot.write("4:3").push(KeyCode.ENTER);
        assertEquals(3, area.getCurrentParagraph());
        assertEquals(Optional.of(JsonPointer.of("confidence")), editor.place());
        List<JsonPointer> asked = new ArrayList<>();
        robot.interact(() -> {
            editor.onField(asked::add);
            editor.show(new RecordPlace("a/b.json", Optional.of(JsonPointer.of("tags", "1"))));
        });
        assertEquals("\"oom\"", area.getSelectedText());
        robot.press(KeyCode.ALT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.ALT);
        assertEquals(List.of(JsonPointer.of("tags", "1")), asked);
    }

    @Test
    void anotherTextIsShownFromItsTopDownUnlessSomebodyGoesToAPlaceInIt(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            session.currentProperty().set(Optional.of("big/rows.json"));
            assertEquals(202, area.getParagraphs().size());
            assertFalse(area.isUnrolled());
            assertEquals(0, area.getHeight(), "the frame of the key makes no row");
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, area::isUnrolled);
        assertEquals(((Region) area.getParent()).getHeight(), area.getHeight(), 20);
        robot.interact(() -> {
            session.currentProperty().set(Optional.of(FILE));
            session.currentProperty().set(Optional.of("big/rows.json"));
            editor.reveal(150, 1);
            assertTrue(area.isUnrolled());
        });
        robot.interact(() -> {
            assertEquals(149, area.getCurrentParagraph());
            assertTrue(area.firstVisibleParToAllParIndex() < 149 && area.lastVisibleParToAllParIndex() > 149);
        });
    }

    @Test
    void aLineOfAMegabyteIsShownInRowsAndEditedAsOneLine(FxRobot robot) {
        robot.interact(() -> session.currentProperty().set(Optional.of("big/line.json")));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(area.getParagraphs().size() > 1_000);
        robot.interact(() -> {
            area.moveTo(1, 0);
            area.requestFollowCaret();
            area.deletePreviousChar();
            area.selectRange(0, 5, 2, 5);
            area.copy();
        });
        String before = "[" + "\"0123456789\", ".repeat(80_000) + "null]";
        int cut = area.getParagraphLength(0);
        robot.interact(editor::flush);
        String now = session.records().at("big/line.json").orElseThrow().text().text();
        assertEquals(before.substring(0, cut) + before.substring(cut + 1), now);
        String copied = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals(now.substring(5, 5 + copied.length()), copied);
        assertFalse(copied.contains("\n"));
    }
}
