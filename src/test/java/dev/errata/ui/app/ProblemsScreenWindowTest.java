package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// From the problems of the folder to the records and back, in the window as the application wires it.
class ProblemsScreenWindowTest extends AppWindowCase {

    ProblemsScreenWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        for (String id : new String[]{"a/one", "b/two"}) {
            Path file = folder.resolve(id + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    {"id": "%s", "signature": "some signature", "regex": "other words"}
                    """.formatted(id));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    private String screen() {
        return shell().navigation().current().getValue().map(Screen::id).orElse("none");
    }

    private void showProblems(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        assertEquals("problems", screen());
        await("the problems are listed",
                () -> robot.lookup("#problem-list").<ListView<?>>query().getItems().size() > 1);
    }

    @Test
    void theListHasTheFocusAtTheFirstLookAndUnfoldsByKey(FxRobot robot) throws TimeoutException {
        showProblems(robot);
        assertEquals("problem-list", focused());
        int folded = robot.lookup("#problem-list").<ListView<?>>query().getItems().size();
        stroke(robot, KeyCode.RIGHT);
        await("the group is unfolded",
                () -> robot.lookup("#problem-list").<ListView<?>>query().getItems().size() > folded);
    }

    @Test
    void keysLeadFromTheListToTheFieldAlongTheListAndBack(FxRobot robot) throws Exception {
        showProblems(robot);
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("regex-misses-signature", 0);
        await("two are left", () -> text(robot, "#problem-count").startsWith("2 of"));
        robot.interact(() -> robot.lookup("#problem-list").query().requestFocus());
        stroke(robot, KeyCode.F8);
        stroke(robot, KeyCode.ENTER);
        assertEquals("records", screen());
        await("the first record is there", () -> text(robot, "#editor-id").equals("a/one"));
        assertEquals("Problem 1 of 2 in the list", text(robot, "#problem-walk-place"));
        await("its field has the focus", () -> isIn(robot, "#field-regex"));
        assertEquals("other words", robot.lookup("#field-regex").<CodeArea>query().getSelectedText());
        stroke(robot, KeyCode.F8);
        await("the second record is there", () -> text(robot, "#editor-id").equals("b/two"));
        assertEquals("Problem 2 of 2 in the list", text(robot, "#problem-walk-place"));
        robot.interact(() -> robot.lookup("#problem-walk-back").queryButton().fire());
        assertEquals("problems", screen());
        assertEquals("problem-list", focused());
        await("the second is selected",
                () -> text(robot, "#detail-title").equals("Regex does not match its own signature"));
        assertTrue(robot.lookup("#detail-place").<Labeled>query().getText().contains("b/two.json"));
    }

    @Test
    void theNextProblemIsShownInTheTextWhereThatIsInFront(FxRobot robot) throws Exception {
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT2, KeyCombination.ALT_DOWN);
        await("the text is in front", () -> focused().equals("json-area"));
        stroke(robot, KeyCode.F8);
        CodeArea area = robot.lookup("#json-area").query();
        assertEquals("", area.getSelectedText(), "of a field that is missing nothing can be selected");
        assertEquals(0, area.getCaretPosition(), "the bracket of the record that misses it");
        for (int i = 0; i < 40 && !area.getSelectedText().equals("\"regex\": \"other words\""); i++) {
            assertEquals("json-area", focused());
            stroke(robot, KeyCode.F8);
        }
        assertEquals("\"regex\": \"other words\"", area.getSelectedText());
    }

    @Test
    void aKeyThatCanDoNothingSaysWhyAndHelpIsThere(FxRobot robot) throws Exception {
        showProblems(robot);
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("regex-misses-signature", 0);
        await("two are left", () -> text(robot, "#problem-count").startsWith("2 of"));
        robot.interact(() -> robot.lookup("#problem-list").query().requestFocus());
        stroke(robot, KeyCode.ENTER, KeyCombination.ALT_DOWN);
        assertEquals("Nothing that is selected has a fix.", text(robot, "#notice .notice-text"));
        stroke(robot, KeyCode.F1, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the help is open at the page of the screen",
                () -> robot.lookup("#help-heading").tryQueryAs(Labeled.class)
                        .filter(heading -> heading.getText().equals("Problems of the folder")).isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    private boolean isIn(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(field -> focusOwner()
                .filter(owner -> owner == field || isWithin(owner, field)).isPresent()).isPresent();
    }

    private static boolean isWithin(Node inner, Node outer) {
        return inner.getParent() != null && (inner.getParent() == outer || isWithin(inner.getParent(), outer));
    }

    @Test
    void aCountOfTheStatusLineListsItsProblems(FxRobot robot) throws Exception {
        openFolder(robot);
        await("the rules have spoken", () -> robot.lookup("#status-error").tryQueryAs(Labeled.class)
                .filter(label -> !label.getText().isBlank()).isPresent());
        robot.clickOn("#status-error");
        await("errors alone are listed", () -> screen().equals("problems")
                && !robot.lookup("#severity-warning").<javafx.scene.control.ToggleButton>query().isSelected());
    }

    @Test
    void whatBelongsToTheRecordsIsOffHere(FxRobot robot) throws Exception {
        showProblems(robot);
        assertTrue(shell().registry().obstacleNow(shell().registry().get("records.delete")).isPresent());
        assertTrue(shell().registry().obstacleNow(shell().registry().get("records.export")).isEmpty());
    }
}
