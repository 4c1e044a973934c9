package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A record file of the open folder, or a log, that is dropped on the window.
class DropWindowTest extends AppWindowCase {
    private static final int RECORDS = 80;
    private static final String LAST = "a/r79";

    DropWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        Files.createDirectories(folder.resolve("a"));
        for (int i = 0; i < RECORDS; i++) {
            Files.writeString(folder.resolve("a/r%02d.json".formatted(i)),
                    "{\"id\": \"a/r%02d\", \"signature\": \"words %d\"}".formatted(i, i));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    @Test
    void isSelectedAndInView(FxRobot robot) throws Exception {
        openFolder(robot);
        ListView<?> list = robot.lookup("#record-list").queryListView();
        VirtualFlow<?> rows = (VirtualFlow<?>) list.lookup(".virtual-flow");
        assertFalse(isInView(rows, RECORDS - 1));
        hangSource(robot, folder.resolve(LAST + ".json"));
        robot.drag("#source").moveTo("#record-list");
        await("it is said what a drop does", () -> text(robot, "#drop-words").contains("r79.json"));
        robot.drop();
        await("the record is in the editor", () -> text(robot, "#editor-id").equals(LAST));
        assertEquals(RECORDS - 1, list.getSelectionModel().getSelectedIndex());
        await("its row is in view", () -> isInView(rows, RECORDS - 1));
    }

    @Test
    void aLogIsOpenedOnItsScreen(FxRobot robot) throws Exception {
        openFolder(robot);
        Path log = Files.writeString(folder.resolveSibling("server.log"), "words 7\nnothing\n");
        hangSource(robot, log);
        robot.drag("#source").moveTo("#record-list");
        await("it is said what a drop does", () -> text(robot, "#drop-words").contains("server.log"));
        robot.drop();
        await("the logs are in front", () -> shell().navigation().current().getValue().orElseThrow().id()
                .equals(FolderScreen.LOGS));
        await("its lines are there", () -> robot.lookup("#logs-split").tryQuery().isPresent());
    }

    /// Something in the window that can be dragged, as a file could be from a file manager.
    private static void hangSource(FxRobot robot, Path file) {
        Label source = new Label("drag me");
        robot.interact(() -> {
            source.setId("source");
            source.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(file.toFile()));
                source.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            ((Pane) robot.lookup("#status").query()).getChildren().add(source);
        });
    }

    private static boolean isInView(VirtualFlow<?> rows, int row) {
        IndexedCell<?> first = rows.getFirstVisibleCell();
        IndexedCell<?> last = rows.getLastVisibleCell();
        return first != null && last != null
                && IntStream.rangeClosed(first.getIndex(), last.getIndex()).anyMatch(at -> at == row);
    }
}
