package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Commands for what has the focus in the form, found by name in the palette.
class FocusedItemWindowTest extends AppWindowCase {
    FocusedItemWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.writeString(folder.resolve("panic.json"), """
                {"id": "go/panic", "signature": "panic", "regex": "panic", "domain": "go", "tags": ["one", "two"],
                 "last_confirmed": "2020-01-01", "official_doc_url": "https://go.dev/x",
                 "transition_graph": {"leads_to": [{"error_id": "go/exit"}]}}
                """);
        Files.writeString(folder.resolve("exit.json"), """
                {"id": "go/exit", "signature": "exit", "regex": "exit", "domain": "go"}
                """);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id descending"), 1200, 900);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("the record is shown", () -> robot.lookup("#field-tags-1").tryQuery().isPresent());
    }

    private void work(FxRobot robot, String id) throws TimeoutException {
        robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
        await(id + " has the focus", () -> focused().equals(id));
    }

    private String found(FxRobot robot, String words) throws TimeoutException {
        stroke(robot, KeyCode.P, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        robot.interact(() -> robot.lookup("#search").queryTextInputControl().appendText(words));
        await("something is found", () -> !list(robot).getItems().isEmpty());
        return robot.lookup("#suggestions .list-cell").queryAll().stream().map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#suggestions .list-view").queryListView();
    }

    private void run(FxRobot robot, String words) throws TimeoutException {
        found(robot, words);
        stroke(robot, KeyCode.ENTER);
    }

    private String field(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryTextInputControl().getText();
    }

    @Test
    void anItemIsMovedCopiedAndRemoved(FxRobot robot) throws TimeoutException {
        work(robot, "field-tags-0");
        run(robot, "Move item down");
        assertEquals(List.of("two", "one"), List.of(field(robot, "field-tags-0"), field(robot, "field-tags-1")));
        assertEquals("field-tags-1", focused());
        run(robot, "Duplicate item");
        assertEquals("field-tags-2", focused());
        run(robot, "Remove item");
        assertEquals("field-tags-1", focused());
    }

    @Test
    void aDayAnAddressAndAnIdAreActedOn(FxRobot robot) throws TimeoutException {
        work(robot, "field-last_confirmed");
        run(robot, "Put today");
        assertEquals(LocalDate.now(ZoneId.systemDefault()).toString(),
                field(robot, "field-last_confirmed"));
        work(robot, "field-official_doc_url");
        run(robot, "Open the web address");
        await("it is asked about", () -> robot.lookup("#edit-url-open").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        await("the window is alone again", () -> shell().stage().isFocused());
        work(robot, "field-transition_graph-leads_to-0-error_id");
        run(robot, "Open the record whose id");
        await("the other record is shown", () -> text(robot, "#editor-id").equals("go/exit"));
    }

    @Test
    void whereNoItemIsWorkedOnThePaletteSaysSo(FxRobot robot) throws TimeoutException {
        work(robot, "field-root_cause");
        assertEquals("Move item down, Put the focus into an item of a list first., Alt+Shift+↓",
                found(robot, "Move item down"));
        stroke(robot, KeyCode.ESCAPE);
        assertEquals("field-root_cause", focused());
    }

    @Test
    void anItemStaysTheOneThatIsWorkedOnWhileTheSearchFieldIsClickedInto(FxRobot robot) throws TimeoutException {
        work(robot, "field-tags-0");
        robot.clickOn("#search");
        stroke(robot, KeyCode.ESCAPE);
        assertEquals("field-tags-0", focused());
    }
}
