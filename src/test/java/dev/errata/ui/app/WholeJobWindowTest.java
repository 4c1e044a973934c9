package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.exchange.ExportFormat;
import dev.errata.message.Language;
import dev.errata.search.IndexedRecord;
import dev.errata.search.Standing;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.regexlab.ListedMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A curator's job from the first look to the export, in the window as the application wires it, on records of the project.
class WholeJobWindowTest extends AppWindowCase {
    private static final Path RECORDS = Path.of("records", "redis");
    private static final String FAULTY = "err-bgsave-failed-disk";
    private static final List<String> SOUND = List.of("crossslot-keys-same-slot", "loading-dataset-in-memory",
            "noauth-authentication-required", "wrongtype-operation-wrong-kind-of-value");
    private static final String EMPTY_ACTION = "\"action\": \"\"";
    private static final String ACTION = "field-dead_ends-0-action";
    private static final List<Color> LIGHT = List.of(Color.web("#f6f7f9"), Color.web("#ffffff"), Color.web("#1c2128"));
    private static final List<Color> DARK = List.of(Color.web("#15181d"), Color.web("#1c2027"), Color.web("#e4e8ee"));
    private static final String TYPED = "Restart the server";

    private final Path exported;

    WholeJobWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        exported = temporary.resolve("valid.ndjson");
        Path redis = Files.createDirectories(folder.resolve("redis"));
        List<String> names = new ArrayList<>(SOUND);
        names.add(FAULTY);
        for (String name : names) {
            Files.copy(RECORDS.resolve(name + ".json"), redis.resolve(name + ".json"));
            Files.setLastModifiedTime(redis.resolve(name + ".json"), FileTime.fromMillis(1_700_000_000_000L));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withTheme(Theme.LIGHT), 1440, 900);
    }

    @Test
    void aFaultyRecordIsFoundMendedSavedAndTheValidOnesExported(FxRobot robot) throws Exception {
        Map<String, Saved> before = saved();
        chooseFolder(robot);
        findTheFaultyRecord(robot);
        mendItsAction(robot);
        takeItBackAndAgain(robot);
        readItAsJson(robot);
        saveIt(robot, before);
        export(robot);
        tryItsPatternOnALog(robot);
    }

    @Test
    void languageAndThemeChangeWhileTheWindowIsOpen(FxRobot robot) throws Exception {
        chooseFolder(robot);
        findTheFaultyRecord(robot);
        assertEquals(Map.of("filter", "Filter records", "order", "Best match ↓", "count", "1 of 5", "tab", "Form",
                "field", "Root cause", "finding", "Empty text", "drawer", "Regex drawer", "log", "Open log…", "match",
                "Match", "save", "Save"), labels(robot));
        robot.interact(() -> shell().localization().languageProperty().set(Language.CHINESE));
        assertEquals(Map.of("filter", "筛选记录", "order", "最相关 ↓", "count", "1 / 5", "tab", "表单", "field",
                "根本原因", "finding", "文本为空", "drawer", "正则面板", "log", "打开日志…", "match", "匹配文本",
                "save", "保存"), labels(robot));
        assertEquals(LIGHT, colours(robot));
        robot.interact(() -> shell().appearance().themeProperty().set(Theme.DARK));
        assertEquals(DARK, colours(robot));
        robot.interact(() -> shell().appearance().themeProperty().set(Theme.SYSTEM));
        assertEquals(shell().appearance().dark().getValue() ? DARK : LIGHT, colours(robot));
        robot.interact(() -> shell().appearance().themeProperty().set(Theme.LIGHT));
        assertEquals(LIGHT, colours(robot));
        robot.interact(() -> shell().localization().languageProperty().set(Language.ENGLISH));
        assertEquals("Root cause", labels(robot).get("field"));
    }

    private void chooseFolder(FxRobot robot) throws TimeoutException {
        fileDialogs.answer(folder);
        stroke(robot, KeyCode.O, KeyCombination.CONTROL_DOWN);
        await("the list is there", () -> robot.lookup("#record-list").tryQuery().isPresent());
        await("the list is filled", () -> list(robot).getItems().size() == 1 + SOUND.size());
        await("the rules have spoken", () -> list(robot).getItems().stream()
                .anyMatch(row -> row.path().contains(FAULTY) && row.standing().gravest().isPresent()));
    }

    private void findTheFaultyRecord(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("bgsave", 0);
        await("one row is left", () -> list(robot).getItems().size() == 1);
        stroke(robot, KeyCode.DOWN);
        await("its problems are listed", () -> emptyTexts(robot).size() == 2);
        assertEquals("redis/" + FAULTY, labeled(robot, "#editor-id").getText());
        assertEquals(List.of("place-dead_ends-0-action", "place-dead_ends-1-action"), emptyTexts(robot));
    }

    private void mendItsAction(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#problem-text-empty #place-dead_ends-0-action").queryButton().fire());
        assertEquals(ACTION, focused());
        robot.write(TYPED, 0);
        await("the finding has gone", () -> emptyTexts(robot).equals(List.of("place-dead_ends-1-action")));
        assertEquals(TYPED, action(robot));
        await("the record is marked as unsaved", () -> saving(robot) == Standing.Saving.UNSAVED);
        assertEquals("Save 1", labeled(robot, "#command-changes-save-all").getText());
    }

    private void takeItBackAndAgain(FxRobot robot) throws TimeoutException {
        strokeUntil(robot, "", KeyCombination.CONTROL_DOWN);
        await("the finding is back", () -> emptyTexts(robot).size() == 2);
        await("nothing is unsaved", () -> saving(robot) == Standing.Saving.SAVED);
        strokeUntil(robot, TYPED, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the finding has gone again", () -> emptyTexts(robot).size() == 1);
    }

    /// Undoes or redoes until the action reads so. One stroke does it, unless the machine was so slow between two letters that
    /// typing them is more than one step.
    private void strokeUntil(FxRobot robot, String wanted, KeyCombination.Modifier... modifiers) {
        for (int i = 0; i < TYPED.length() && !action(robot).equals(wanted); i++) {
            stroke(robot, KeyCode.Z, modifiers);
        }
        assertEquals(wanted, action(robot));
    }

    private void readItAsJson(FxRobot robot) throws TimeoutException {
        stroke(robot, KeyCode.DIGIT2, KeyCombination.ALT_DOWN);
        await("the JSON is shown", () -> robot.lookup("#json-area").tryQueryAs(CodeArea.class).isPresent());
        String whole = read(RECORDS.resolve(FAULTY + ".json"));
        await("the JSON holds what was typed", () -> robot.lookup("#json-area").queryAs(CodeArea.class).getText()
                .equals(mended(whole)));
    }

    private void saveIt(FxRobot robot, Map<String, Saved> before) throws TimeoutException, IOException {
        stroke(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        await("it is saved", () -> saving(robot) == Standing.Saving.SAVED);
        Map<String, Saved> after = saved();
        Saved old = before.remove("redis/" + FAULTY + ".json");
        Saved now = after.remove("redis/" + FAULTY + ".json");
        assertArrayEquals(mended(old.text()).getBytes(StandardCharsets.UTF_8),
                now.text().getBytes(StandardCharsets.UTF_8));
        assertEquals(before, after);
        assertEquals("Save", labeled(robot, "#command-changes-save-all").getText());
    }

    private void export(FxRobot robot) throws TimeoutException, IOException {
        fileDialogs.answer(exported);
        stroke(robot, KeyCode.X, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog says what is left out", () -> robot.lookup("#export-go").tryQuery()
                .filter(button -> !button.isDisabled()).isPresent());
        robot.interact(
                () -> robot.lookup("#export-format").<ComboBox<ExportFormat>>query().setValue(ExportFormat.NDJSON));
        robot.interact(() -> robot.lookup("#export-go").queryButton().fire());
        await("the file is written", () -> Files.exists(exported));
        assertEquals(List.of(Phrase.of("app.folder.choose"), Phrase.of("export.title")), fileDialogs.asked());
        assertEquals(SOUND.stream().map(name -> "{\"id\":\"redis/" + name + "\"").toList(),
                Files.readAllLines(exported).stream().map(line -> line.substring(0, line.indexOf(','))).toList());
    }

    private void tryItsPatternOnALog(FxRobot robot) throws TimeoutException {
        await("no dialog is left",
                () -> Window.getWindows().stream().allMatch(window -> window == shell().stage()
                        || window instanceof Tooltip));
        // Window managers do not always give the focus back by themselves.
        robot.interact(() -> shell().stage().requestFocus());
        await("the window has the focus again", () -> shell().stage().isFocused());
        robot.interact(() -> robot.lookup("#regexlab-text").query().requestFocus());
        robot.write("# bgsave failed because fork failed: cannot allocate memory", 0);
        await("the match is listed", () -> matches(robot).equals(List.of(new ListedMatch(2, 1, 2, 59,
                "bgsave failed because fork failed: cannot allocate memory", List.of()))));
    }

    /// The ground of the window, of a field of the form, and the letters in that field.
    private List<Color> colours(FxRobot robot) {
        List<Color> colours = new ArrayList<>();
        robot.interact(() -> {
            shell().stage().getScene().getRoot().applyCss();
            TextInputControl field = robot.lookup("#field-root_cause").query();
            colours.add(ground(robot.lookup(".shell").query()));
            colours.add(ground(field));
            colours.add((Color) field.lookupAll(".text").stream().map(Text.class::cast)
                    .filter(text -> text.getText().equals(field.getText())).findFirst().orElseThrow().getFill());
        });
        return colours;
    }

    private static Color ground(Region region) {
        return (Color) region.getBackground().getFills().getLast().getFill();
    }

    private Map<String, String> labels(FxRobot robot) {
        Map<String, String> labels = new LinkedHashMap<>();
        robot.interact(() -> {
            labels.put("filter", robot.lookup("#record-filter").queryTextInputControl().getPromptText());
            labels.put("order", labeled(robot, "#record-sort").getText());
            labels.put("count", labeled(robot, "#record-count").getText());
            labels.put("tab", labeled(robot, "#editor-tab-form").getText());
            labels.put("field", robot.lookup("#field-root_cause").query().getAccessibleText());
            labels.put("finding", labeled(robot, "#problem-text-empty .problem-title").getText());
            labels.put("drawer", labeled(robot, "#regexlab .pane-title").getText());
            labels.put("log", labeled(robot, "#regexlab-open").getText());
            labels.put("match", table(robot).getColumns().get(2).getText());
            labels.put("save", labeled(robot, "#command-changes-save-all").getText());
        });
        return labels;
    }

    /// What a file holds, and when it was written.
    private record Saved(String text, FileTime written) {}

    private Map<String, Saved> saved() throws IOException {
        Map<String, Saved> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), new Saved(read(file), Files.getLastModifiedTime(file)));
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text with the first empty action filled in, everything before and behind it as it was.
    private static String mended(String text) {
        int at = text.indexOf(EMPTY_ACTION) + EMPTY_ACTION.length() - 1;
        return text.substring(0, at) + TYPED + text.substring(at);
    }

    private static List<String> emptyTexts(FxRobot robot) {
        return robot.lookup("#problem-text-empty .problem-place").queryAll().stream()
                .filter(WholeJobWindowTest::isShown).map(Node::getId).toList();
    }

    private static Standing.Saving saving(FxRobot robot) {
        return list(robot).getItems().getFirst().standing().saving();
    }

    /// Cards and rows that are not needed now wait hidden.
    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static String action(FxRobot robot) {
        return robot.lookup("#" + ACTION).<TextInputControl>query().getText();
    }

    private static ListView<IndexedRecord> list(FxRobot robot) {
        return robot.lookup("#record-list").queryListView();
    }

    private static List<ListedMatch> matches(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
    }

    private static TableView<ListedMatch> table(FxRobot robot) {
        return robot.lookup("#regexlab-matches").queryTableView();
    }

    private static Labeled labeled(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled();
    }
}
