package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.message.Language;
import dev.errata.ui.fx.PersonalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The records as rows: columns dragged to another place, dense and less dense, and what of them goes into the clipboard.
class TableWindowTest extends AppWindowCase {
    private static final Path RECORDS = Path.of("records", "redis");
    private static final List<String> NAMES = List.of("crossslot-keys-same-slot", "loading-dataset-in-memory",
            "noauth-authentication-required");

    private final List<PersonalSettings> stored = new ArrayList<>();

    TableWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Path redis = Files.createDirectories(folder.resolve("redis"));
        for (String name : NAMES) {
            Files.copy(RECORDS.resolve(name + ".json"), redis.resolve(name + ".json"));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending").withChoice("browse.columns",
                "id tier confidence"), stored::add, 1440, 900);
    }

    @Test
    void aColumnThatIsDraggedStaysWhereItWasPut(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the table is shown", () -> robot.lookup("#column-confidence").tryQuery().isPresent());
        Node dragged = robot.lookup("#column-confidence").query();
        Bounds onto = onScreen(robot.lookup("#column-id").query());
        robot.drag(dragged, MouseButton.PRIMARY).moveTo(onto.getMinX() + 8, onto.getCenterY()).drop();
        await("it stands first", () -> "confidence id tier".equals(columns()));
        await("that is remembered", () -> !stored.isEmpty()
                && stored.getLast().choice("browse.columns").equals(Optional.of("confidence id tier")));
        robot.interact(() -> shell().stage().getScene().getRoot().layout());
        assertEquals(List.of("column-confidence", "column-id", "column-tier"), headers(robot));
    }

    @Test
    void denseRowsAreLowerInTheListAndInTheTable(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        double list = rowHeight(robot, "#record-list");
        stroke(robot, KeyCode.J, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the list is dense", () -> rowHeight(robot, "#record-list") < list - 4);
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the table is shown", () -> rowHeight(robot, "#record-table") > 0);
        double dense = rowHeight(robot, "#record-table");
        stroke(robot, KeyCode.J, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the table is less dense", () -> rowHeight(robot, "#record-table") > dense + 4);
        assertEquals(Optional.of("comfortable"), shell().remembered().settings().choice("browse.density"));
    }

    @Test
    void theSelectedRecordsAreCopiedAsIdsAsJsonAndAsMarkdown(FxRobot robot) throws Exception {
        openFolder(robot);
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the table has the focus", () -> robot.lookup("#record-table").tryQuery().filter(Node::isFocused)
                .isPresent());
        stroke(robot, KeyCode.HOME);
        stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
        stroke(robot, KeyCode.C, KeyCombination.CONTROL_DOWN);
        await("the ids are copied", () -> clipboard()
                .equals("redis/crossslot-keys-same-slot\nredis/loading-dataset-in-memory"));

        stroke(robot, KeyCode.C, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the JSON is copied", () -> clipboard().startsWith("["));
        assertEquals(Optional.of(new JsonArray(List.of(value(NAMES.get(0)), value(NAMES.get(1))))),
                JsonText.of(copied(robot)).root().map(root -> root.toValue()));

        stroke(robot, KeyCode.M, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        await("the Markdown is copied", () -> clipboard().startsWith("#"));
        assertEquals(List.of("# (error) CROSSSLOT Keys in request don't hash to the same slot",
                "# (error) LOADING Redis is loading the dataset in memory"), heads(copied(robot)));
        robot.interact(() -> shell().localization().languageProperty().set(Language.CHINESE));
        stroke(robot, KeyCode.M, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        await("it is copied in Chinese", () -> clipboard().contains("Redis 正在将数据集加载到内存"));
        assertEquals(2, heads(copied(robot)).size());
    }

    private JsonValue value(String name) throws IOException {
        return JsonText.of(Files.readString(RECORDS.resolve(name + ".json"))).root().orElseThrow().toValue();
    }

    private static List<String> heads(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("# ")).toList();
    }

    private static String clipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    private static String copied(FxRobot robot) {
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(clipboard()));
        return copied.getFirst();
    }

    private String columns() {
        return shell().remembered().settings().choice("browse.columns").orElse("");
    }

    private static List<String> headers(FxRobot robot) {
        return robot.lookup("#record-table").<TableView<?>>query().getVisibleLeafColumns().stream()
                .map(column -> column.getId()).toList();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    /// The height of a row that holds a record, in pixels; 0 while there is none.
    private static double rowHeight(FxRobot robot, String rows) {
        return robot.lookup(rows + " .indexed-cell").queryAll().stream()
                .filter(cell -> cell instanceof IndexedCell<?> indexed && indexed.getIndex() == 0
                        && !cell.getStyleClass().contains("table-cell") && cell.isVisible())
                .mapToDouble(cell -> cell.getLayoutBounds().getHeight()).findFirst().orElse(0);
    }
}
