package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.exchange.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The valid records of the open folder leave it, by keyboard alone.
class ExportWindowTest extends AppWindowCase {
    private static final List<String> RECORDS = List.of("noauth-authentication-required",
            "loading-dataset-in-memory", "err-bgsave-failed-disk");
    private static final String BOTH = "2 records are exported. 1 is left out, since it has an error:";
    private final Path out;
    private final Queue<Path> revealed = new ConcurrentLinkedQueue<>();
    private final Queue<Path> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    private volatile boolean holding;

    ExportWindowTest(@TempDir Path temporary) throws IOException {
        super(Files.createDirectories(temporary.resolve("kb")));
        out = Files.createDirectories(temporary.resolve("out"));
        Files.createDirectories(folder.resolve("redis"));
        for (String name : RECORDS) {
            Files.copy(Path.of("records", "redis", name + ".json"), folder.resolve("redis/" + name + ".json"));
        }
    }

    @Override
    Outside outside() {
        return new Outside(_ -> {}, revealed::add, opened::add, (_, file) -> Files.delete(file));
    }

    @Override
    Executor work(Executor background) {
        return task -> {
            if (holding) {
                held.add(() -> background.execute(task));
            } else {
                background.execute(task);
            }
        };
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1100, 760);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
    }

    /// Ctrl+Shift+X; the focus is on the format.
    private void ask(FxRobot robot, String summary) throws TimeoutException {
        stroke(robot, KeyCode.X, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog says what is exported", () -> robot.lookup("#export-summary").tryQuery().isPresent()
                && text(robot, "#export-summary").equals(summary));
        await("the format has the focus", () -> format(robot).isFocused());
    }

    private static ComboBox<ExportFormat> format(FxRobot robot) {
        return robot.lookup("#export-format").query();
    }

    private static void press(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsChosenIsPreviewedWrittenRevealedAndRemembered(FxRobot robot) throws Exception {
        ask(robot, BOTH);
        assertEquals(1, robot.lookup("#export-left-out").queryAs(ListView.class).getItems().size());
        assertTrue(robot.lookup("#export-prose-english").query().isDisabled(), "JSON has no language");
        robot.type(KeyCode.DOWN);
        await("the next format is chosen", () -> format(robot).getValue() == ExportFormat.NDJSON);
        robot.interact(() -> format(robot).setValue(ExportFormat.HTML));
        await("a page has a language", () -> !robot.lookup("#export-prose-both").query().isDisabled());
        press(robot, "#export-prose-both");
        press(robot, "#export-packing-gzip");
        await("it can be exported", () -> !robot.lookup("#export-go").query().isDisabled());
        fileDialogs.answer(out.resolve("records.html.gz"));
        press(robot, "#export-go");
        await("the notice offers the file", () -> robot.lookup("#notice-export-open").tryQuery().isPresent());
        assertEquals(List.of("records.html.gz", "records.html.gz.manifest"), written());
        assertEquals(List.of(), List.copyOf(opened), "nothing is opened unasked");
        robot.interact(() -> robot.lookup("#notice-export-reveal").queryButton().fire());
        await("the file is shown", () -> List.copyOf(revealed).equals(List.of(out.resolve("records.html.gz"))));
        assertEquals(List.of(), List.copyOf(opened));

        ask(robot, BOTH);
        assertEquals(ExportFormat.HTML, format(robot).getValue());
        assertTrue(robot.lookup("#export-prose-both").<javafx.scene.control.RadioButton>query().isSelected());
        assertTrue(robot.lookup("#export-packing-gzip").<javafx.scene.control.RadioButton>query().isSelected());
        assertEquals(Optional.of(out.toString()), shell().remembered().settings().choice("export.folder"));

        fileDialogs.answer();
        press(robot, "#export-go");
        await("who thinks better of the file finds the dialog again",
                () -> robot.lookup("#export-summary").tryQuery().isPresent() && format(robot).isFocused());
        fileDialogs.answer(out.resolve("records.html"));
        Optional<Node> earlier = robot.lookup("#notice-export-open").tryQuery();
        press(robot, "#export-go");
        await("the notice offers the other file", () -> robot.lookup("#notice-export-open").tryQuery()
                .filter(now -> earlier.filter(now::equals).isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#notice-export-open").queryButton().fire());
        await("the page is opened", () -> List.copyOf(opened).equals(List.of(out.resolve("records.html"))));
    }

    @Test
    void tabLeadsThroughAllOfItInOrderAndEnterExports(FxRobot robot) throws Exception {
        ask(robot, BOTH);
        robot.interact(() -> format(robot).setValue(ExportFormat.MARKDOWN));
        await("it can be exported", () -> !robot.lookup("#export-go").query().isDisabled());
        assertEquals(
                List.of("export-format", "export-prose-english", "export-packing-none", "export-all", "export-tier",
                        "export-domain", "export-left-out", "dialog-cancel", "export-go"),
                tabRound(robot, "#export-format"));
        fileDialogs.answer(out.resolve("records.md"));
        robot.interact(() -> robot.lookup("#export-all").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await("Enter has exported", () -> robot.lookup("#notice-export-open").tryQuery().isPresent());
        assertEquals(List.of("records.md", "records.md.manifest"), written());
    }

    @Test
    void aFailureIsToldInWordsAndLeavesNothing(FxRobot robot) throws Exception {
        ask(robot, BOTH);
        Path gone = out.resolve("no/records.json");
        fileDialogs.answer(gone);
        robot.type(KeyCode.ENTER);
        await("the failure is told", () -> robot.lookup(".notice.tone-error").tryQuery().isPresent());
        assertEquals(gone + ": the folder that is to hold the export does not exist", text(robot, ".notice-text"));
        assertTrue(robot.lookup(".notice-offer").tryQuery().isEmpty());
        assertEquals(List.of(), written());
    }

    @Test
    void theCountFollowsWhatTheListShows(FxRobot robot) throws Exception {
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("noauth", 0);
        await("one row is left", () -> robot.lookup("#record-list").queryListView().getItems().size() == 1);
        ask(robot, BOTH);
        press(robot, "#export-shown");
        await("one record is counted",
                () -> text(robot, "#export-summary").equals("1 record is exported. None is left out."));
        assertFalse(robot.lookup("#export-left-out").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), written());
    }

    @Test
    void aCancelledExportLeavesNothingBehind(FxRobot robot) throws Exception {
        ask(robot, BOTH);
        fileDialogs.answer(out.resolve("records.json"));
        holding = true;
        press(robot, "#export-go");
        await("the progress is shown", () -> robot.lookup("#export-progress").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        await("it is gone", () -> robot.lookup("#export-progress").tryQuery().isEmpty());
        holding = false;
        held.forEach(Runnable::run);
        robot.interact(() -> shell().folders().close());
        assertEquals(List.of(), written());
        assertTrue(robot.lookup(".notice-offer").tryQuery().isEmpty());
    }
}
