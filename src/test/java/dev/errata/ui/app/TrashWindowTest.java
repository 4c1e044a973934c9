package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.workspace.SystemTrash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A deleted record goes into the trash when that is saved: that of the user's desktop, or one in the folder where there is none.
class TrashWindowTest extends AppWindowCase {
    private static final String GONE = "{\"id\": \"go/gone\",  \"signature\": \"gone\"}\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    private final Path data;

    TrashWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        data = temporary.resolve("share");
        Files.createDirectories(folder.resolve("go"));
        Files.writeString(folder.resolve("go/gone.json"), GONE);
        Files.writeString(folder.resolve("go/stays.json"), "{\"id\": \"go/stays\", \"signature\": \"stays\"}\n");
    }

    @Override
    Outside outside() {
        return new Outside(_ -> {}, _ -> {}, _ -> {},
                SystemTrash.of(Map.of("XDG_DATA_HOME", data.toString()), "Linux", CLOCK));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), 1200, 800);
    }

    private Path gone() {
        return folder.resolve("go/gone.json");
    }

    private void deleteAndSave(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("the first record is shown", () -> text(robot, "#editor-id").equals("go/gone"));
        robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
        stroke(robot, KeyCode.DELETE, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("it is asked", () -> robot.lookup("#refactor-delete").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#refactor-delete").queryButton().fire());
        await("the record is gone from the list", () -> rows(robot) == 1);
        assertTrue(Files.exists(gone()), "nothing is written before it is saved");
        save(robot);
        await("the file is gone", () -> !Files.exists(gone()));
    }

    @Test
    void theFocusIsInTheListOnceARecordIsDeleted(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("the first record is shown", () -> text(robot, "#editor-id").equals("go/gone"));
        robot.interact(() -> robot.lookup("#field-regex").query().requestFocus());
        stroke(robot, KeyCode.DELETE, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("it is asked", () -> robot.lookup("#refactor-delete").tryQuery().isPresent());
        fire(robot, "#refactor-delete");
        await("the list has the focus", () -> robot.lookup("#record-list").query().isFocused());
    }

    private void save(FxRobot robot) {
        robot.interact(() -> shell().registry().run(shell().registry().get("changes.save-all")));
    }

    /// Undoes the deletion, and saves that.
    private void bringBack(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> shell().registry().run(shell().registry().get("edit.undo")));
        await("the record is back in the list", () -> rows(robot) == 2);
        save(robot);
        await("the file is back", () -> Files.exists(gone()));
        assertEquals(GONE, Files.readString(gone()));
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#record-list").<ListView<?>>query().getItems().size();
    }

    private static List<String> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).map(below::relativize).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void theDesktopsTrashTakesTheFileAndUndoBringsTheRecordBack(FxRobot robot) throws Exception {
        deleteAndSave(robot);
        await("the trash has it", () -> Files.exists(data.resolve("Trash/files/gone.json")));
        assertEquals(GONE, Files.readString(data.resolve("Trash/files/gone.json")));
        assertEquals(List.of("[Trash Info]", "Path=" + gone(), "DeletionDate=2026-11-26T12:00:00"),
                Files.readAllLines(data.resolve("Trash/info/gone.json.trashinfo")));
        assertFalse(Files.exists(folder.resolve(".errata/trash")));
        bringBack(robot);
    }

    @Test
    void theFolderHasATrashWhereTheDesktopHasNone(FxRobot robot) throws Exception {
        Files.writeString(data, "no folder can be made here");
        deleteAndSave(robot);
        await("the trash has it",
                () -> Files.exists(folder.resolve(".errata/trash/go/gone.json.20261126-120000")));
        assertEquals(List.of(".gitignore", "go/gone.json.20261126-120000"), files(folder.resolve(".errata/trash")));
        assertEquals(GONE, Files.readString(folder.resolve(".errata/trash/go/gone.json.20261126-120000")));
        bringBack(robot);
        assertEquals(List.of("go/gone", "go/stays"), ids());
    }

    private List<String> ids() {
        return ((OpenFolder) shell().folders().session().get().orElseThrow()).curation().records().ids().stream()
                .sorted().toList();
    }
}
