package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Dialogs that learn in the background what they have to show.
class GrowingDialogsWindowTest extends AppWindowCase {
    private static final int LINKS = 8;

    GrowingDialogsWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        write("a", "");
        for (int i = 0; i < LINKS; i++) {
            write("b" + i, ", \"transition_graph\": {\"leads_to\": [{\"error_id\": \"go/a\"}]}");
        }
    }

    private void write(String name, String more) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), "{\"id\": \"go/" + name + "\", \"signature\": \"" + name
                + "\", \"regex\": \"" + name + "\", \"domain\": \"go\"" + more + "}");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), 1000, 700);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("the first record is shown", () -> text(robot, "#editor-id").equals("go/a"));
    }

    @Test
    void deletingShowsTheLinksAndItsButtons(FxRobot robot) throws TimeoutException {
        showsAll(robot, "records.delete", LINKS + " links in " + LINKS + " records lead here:", "#refactor-delete");
    }

    @Test
    void renamingShowsTheLinksAndItsButtons(FxRobot robot) throws TimeoutException {
        showsAll(robot, "records.rename", LINKS + " links in " + LINKS + " records follow:", "#refactor-rename");
    }

    private void showsAll(FxRobot robot, String command, String count, String button) throws TimeoutException {
        robot.interact(() -> shell().registry().run(shell().registry().get(command)));
        await("the links are counted", () -> text(robot, "#refactor-references-count").equals(count));
        await("they have their room", () -> robot.lookup("#refactor-references").queryListView().getHeight() > 150);
        Node act = robot.lookup(button).query();
        await("the button is in sight", () -> bottom(act) < act.getScene().getHeight());
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup(button).queryAll().size());
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
