package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.ui.control.MarkedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window with texts twice as large, at 1440 × 900 and at 1000 × 700: what opens over it stays within it, and says all of what it says.
class LargeTextWindowTest extends AppWindowCase {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long SETTLING_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final List<Rectangle2D> SIZES = List.of(new Rectangle2D(0, 0, 1440, 900),
            new Rectangle2D(0, 0, 1000, 700));

    LargeTextWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/one.json"),
                "{\"id\": \"a/one\", \"signature\": \"words\", \"domain\": \"kubernetes\","
                        + " \"category\": \"resource_error\", \"verification_tier\": \"ai_generated\"}\n");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    @Test
    void theHelpOfTheSearchStaysWithinTheWindow(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(200));
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Rectangle2D size : SIZES) {
            for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
                show(robot, size, language);
                robot.interact(() -> shell().registry().run(shell().registry().get("records.search-help")));
                await("the help is there", () -> robot.lookup("#query-help").tryQuery().isPresent());
                List<String> found = settled(() -> helpFaults(robot));
                robot.interact(() -> robot.lookup("#query-help").query().getScene().getWindow().hide());
                if (!found.isEmpty()) {
                    faults.put(language + " " + size.getWidth(), found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void theBarKeepsAllItsButtonsInTheWindow(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (int scale : List.of(100, 200)) {
            robot.interact(() -> shell().appearance().scaleText(scale));
            for (Rectangle2D size : SIZES) {
                for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
                    show(robot, size, language);
                    List<String> found = settled(() -> barFaults(robot, size.getWidth()));
                    if (!found.isEmpty()) {
                        faults.put(language + " " + size.getWidth() + " at " + scale, found);
                    }
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    private void show(FxRobot robot, Rectangle2D size, Language language) {
        robot.interact(() -> {
            shell().stage().setWidth(size.getWidth());
            shell().stage().setHeight(size.getHeight());
            shell().localization().languageProperty().set(language);
        });
    }

    private List<String> barFaults(FxRobot robot, double width) {
        List<String> faults = new ArrayList<>();
        double end = 0;
        for (Button button : robot.lookup("#bar .button").queryAllAs(Button.class)) {
            Bounds place = button.localToScene(button.getLayoutBounds());
            if (button.getScene().getWidth() != width || place.getMinX() < end || place.getMaxX() > width
                    || place.getWidth() < button.prefWidth(-1) - 1 && !button.getStyleClass().contains("folder-menu")) {
                faults.add(button.getId() + " from " + place.getMinX() + " to " + place.getMaxX());
            }
            end = place.getMaxX();
        }
        return faults;
    }

    @Test
    void promptsAndTheHeadOfTheRecordAreWholeInTheSmallestWindow(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(200));
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            show(robot, SIZES.getLast(), language);
            List<String> found = settled(() -> {
                ShownTexts texts = ShownTexts.of(shell().stage().getScene());
                List<String> faulty = new ArrayList<>(texts.cutPrompts());
                faulty.addAll(texts.ofStyle("editor-tab").faults());
                faulty.addAll(texts.ofStyle("form-link").faults());
                Node head = robot.lookup(".editor-top").query();
                Node editor = robot.lookup("#editor").query();
                if (!editor.localToScene(editor.getLayoutBounds())
                        .contains(head.localToScene(head.getLayoutBounds()))) {
                    faulty.add("the head is wider than the editor");
                }
                return faulty;
            });
            if (!found.isEmpty()) {
                faults.put(language.toString(), found);
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void theKeySheetSaysTheWholeNameOfEachCommand(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(200));
        for (Rectangle2D size : SIZES) {
            show(robot, size, Language.ENGLISH);
            robot.interact(() -> shell().registry().run(shell().registry().get("help.keys")));
            await("the keys are there", () -> robot.lookup(".key-label").tryQuery().isPresent());
            assertEquals(List.of(), settled(() -> cutLines(robot.lookup(".key-label").queryAllAs(MarkedLine.class))));
            fire(robot, "#dialog-cancel");
        }
    }

    @Test
    void theHeadOfTheRecordHasNoRoomForChipsThatItDoesNotHave(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(200));
        for (Rectangle2D size : SIZES) {
            show(robot, size, Language.ENGLISH);
            await("the last chip stands at the foot of the head, at " + size.getWidth(), () -> {
                Node head = robot.lookup(".editor-header").query();
                return robot.lookup(".editor-header .chip").queryAll().stream().mapToDouble(LargeTextWindowTest::foot)
                        .max().orElse(0) > foot(head) - 10;
            });
        }
    }

    @Test
    void rowsAreAsHighAsTheirTexts(FxRobot robot) throws Exception {
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/searches.jsonl"), "{\"name\":\"Gophers\",\"query\":\"domain:go\"}\n");
        Files.writeString(folder.resolve(".errata/samples.jsonl"), "no JSON\n");
        Files.writeString(folder.resolve("a/two.json"), "{\"id\": \"a/two\", \"category\": \"network_error\"}\n");
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(200));
        assertRows(robot, "#saved-searches");
        robot.interact(() -> robot.lookup("#record-filter").query().requestFocus());
        stroke(robot, KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
        assertRows(robot, "#query-offers");
        robot.interact(() -> robot.lookup("#field-category").query().requestFocus());
        stroke(robot, KeyCode.DOWN);
        assertRows(robot, ".completion .completion-list");
        fire(robot, "#status-idle-lines");
        assertRows(robot, "#idle-lines");
        fire(robot, "#dialog-cancel");
        robot.interact(() -> shell().registry().run(shell().registry().get("help.about")));
        await("the libraries are there", () -> robot.lookup("#about-libraries").tryQuery().isPresent());
        // They are listed only by a program that is packaged.
        assertEquals(56, robot.lookup("#about-libraries").queryTableView().getFixedCellSize());
    }

    private static void assertRows(FxRobot robot, String query) throws TimeoutException {
        await(query + " has rows", () -> robot.lookup(query + " .text").queryAll().stream().anyMatch(Node::isVisible));
        assertEquals(List.of(),
                settled(() -> robot.lookup(query + " .indexed-cell").queryAllAs(IndexedCell.class).stream()
                        .filter(row -> row.lookupAll(".text").stream()
                                .anyMatch(text -> text.getLayoutBounds().getHeight() > row.getHeight()))
                        .map(row -> query + " has a row of " + row.getHeight()).toList()));
    }

    private static double foot(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void theListOfCommandsEndsWithinTheWindow(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().appearance().scaleText(200));
        show(robot, SIZES.getLast(), Language.ENGLISH);
        robot.interact(() -> shell().registry().run(shell().registry().get("find.command")));
        await("commands are offered", () -> !robot.lookup(".suggestion-title").queryAll().isEmpty());
        Region list = robot.lookup(".suggestions").queryAs(Region.class);
        await("the list ends within the window",
                () -> list.localToScene(list.getLayoutBounds()).getMaxY() < shell().stage().getHeight());
        for (int i = 0; i < 12; i++) {
            stroke(robot, KeyCode.DOWN);
        }
        await("the chosen one is in sight", () -> robot.lookup(".suggestion").queryAllAs(ListCell.class).stream()
                .filter(row -> row.isSelected() && row.isVisible())
                .anyMatch(row -> row.localToScene(row.getLayoutBounds()).getMaxY() < shell().stage().getHeight()));
    }

    private static List<String> cutLines(Set<MarkedLine> lines) {
        return lines.stream().filter(line -> line.prefWidth(-1) > line.getWidth() + 1)
                .map(line -> line.getParent().getAccessibleText()).toList();
    }

    @Test
    void theChoiceOfColumnsStaysWithinTheWindow(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> {
            shell().appearance().scaleText(200);
            shell().stage().setWidth(1000);
            shell().stage().setHeight(700);
        });
        robot.interact(() -> shell().registry().run(shell().registry().get("records.layout")));
        robot.interact(() -> shell().registry().run(shell().registry().get("records.columns")));
        await("the columns are there", () -> robot.lookup("#columns-reset").tryQuery().isPresent());
        assertEquals(List.of(), settled(() -> {
            Node reset = robot.lookup("#columns-reset").query();
            double end = reset.localToScreen(reset.getBoundsInLocal()).getMaxY() - shell().stage().getY();
            return end <= shell().stage().getHeight() ? List.of() : List.of("it reaches down to " + end);
        }));
    }

    private List<String> helpFaults(FxRobot robot) {
        ListView<?> list = robot.lookup("#query-help").queryListView();
        Window help = list.getScene().getWindow();
        Window window = shell().stage();
        List<String> faults = new ArrayList<>(ShownTexts.of(list.getScene()).faults());
        if (help.getX() < window.getX() || help.getX() + help.getWidth() > window.getX() + window.getWidth()
                || help.getY() + help.getHeight() > window.getY() + window.getHeight()) {
            faults.add("it reaches from %.0f to %.0f and down to %.0f".formatted(help.getX() - window.getX(),
                    help.getX() - window.getX() + help.getWidth(), help.getY() - window.getY() + help.getHeight()));
        }
        return faults;
    }

    /// What is wrong once the window has had its time to take its size.
    private static List<String> settled(Callable<List<String>> look) {
        long end = System.nanoTime() + SETTLING_NANOS;
        List<String> found = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, look);
        while (!found.isEmpty() && System.nanoTime() < end) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            found = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, look);
        }
        return found;
    }
}
