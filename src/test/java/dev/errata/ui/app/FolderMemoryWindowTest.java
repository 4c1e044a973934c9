package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.PersonalSettingsFile;
import dev.errata.workspace.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A folder that is opened again stands where it was left, also when the application has ended in between.
class FolderMemoryWindowTest extends AppWindowCase {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Path other;
    private final PersonalSettingsFile file;

    FolderMemoryWindowTest(@TempDir Path temporary) throws IOException {
        super(Files.createDirectory(temporary.resolve("records")));
        other = Files.createDirectory(temporary.resolve("other"));
        file = new PersonalSettingsFile(temporary.resolve("config"));
        for (int i = 100; i < 160; i++) {
            Files.writeString(folder.resolve("go-" + i + ".json"),
                    "{\"id\":\"go/e" + i + "\",\"signature\":\"panic " + i
                            + "\",\"regex\":\"panic\",\"domain\":\"go\"}");
            Files.writeString(folder.resolve("php-" + i + ".json"),
                    "{\"id\":\"php/e" + i + "\",\"signature\":\"fatal " + i
                            + "\",\"regex\":\"fatal\",\"domain\":\"php\"}");
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        file.save(SETTINGS.withChoice("browse.sort", "id ascending"));
        open(stage);
    }

    private void open(Stage stage) throws IOException {
        show(stage, file.load().settings(), file::save, 1200, 700);
    }

    @Test
    void standsWhereItWasLeftAfterAnotherFolder(FxRobot robot) throws Exception {
        String top = leaveScrolledAndFiltered(robot);
        robot.interact(() -> shell().folders().open(other));
        await("it says that there is none", () -> robot.lookup("#no-records .heading").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("No records here yet")).isPresent());
        assertEquals("", filter(robot));
        openRecords(robot);
        standsAsLeft(robot, top);
    }

    @Test
    void standsWhereItWasLeftWhenTheApplicationIsStartedAgain(FxRobot robot) throws Exception {
        CompletableFuture<String> closed = new CompletableFuture<>();
        robot.interact(shell().stage()::hide);
        start(robot, closed);
        String top = leaveScrolledAndFiltered(robot);
        robot.interact(() -> shell().stage()
                .fireEvent(new WindowEvent(shell().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        await("all is written", closed::isDone);
        assertFalse(shell().stage().isShowing());
        start(robot, new CompletableFuture<>());
        standsAsLeft(robot, top);
    }

    /// Starts the application as somebody does who names no folder.
    private void start(FxRobot robot, CompletableFuture<String> closed) throws IOException {
        PersonalSettingsFile.Loaded loaded = file.load();
        robot.interact(() -> {
            wire(new Stage(), loaded.settings(), file::save);
            new DesktopApp(new UserFolders(folder.resolveSibling("config"), folder.resolveSibling("state"),
                    folder.resolveSibling("cache")),
                    Optional.empty()).show(shell(), loaded, closed);
        });
    }

    @Test
    void aFirstVisitStartsAtTheTop(FxRobot robot) throws Exception {
        openRecords(robot);
        await("the first record is shown", () -> "go/e100".equals(id(robot)));
        await("the list stands at its top", () -> "0".equals(top(robot)));
        assertTrue(isTab(robot, "form"));
    }

    private String leaveScrolledAndFiltered(FxRobot robot) throws TimeoutException {
        openRecords(robot);
        await("the first record is shown", () -> "go/e100".equals(id(robot)));
        robot.interact(() -> robot.lookup("#record-filter").queryAs(TextInputControl.class).setText("domain:php"));
        await("they are filtered", () -> list(robot).getItems().size() == 60);
        robot.interact(() -> list(robot).getSelectionModel().select(30));
        await("the record is shown", () -> "php/e130".equals(id(robot)));
        robot.interact(() -> robot.lookup("#editor-tab-json").queryButton().fire());
        robot.moveTo("#record-list").scroll(-3);
        await("it is scrolled", () -> Integer.parseInt(top(robot)) > 0);
        return top(robot);
    }

    private void standsAsLeft(FxRobot robot, String top) throws TimeoutException {
        await("it stands as it was left",
                () -> "php/e130".equals(id(robot)) && list(robot).getItems().size() == 60 && top.equals(top(robot)));
        assertEquals("domain:php", filter(robot));
        assertTrue(isTab(robot, "json"));
    }

    private void openRecords(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().folders().open(folder));
        await("the folder is open", () -> robot.lookup("#record-list").tryQuery().isPresent());
    }

    private static String filter(FxRobot robot) {
        return robot.lookup("#record-filter").queryAs(TextInputControl.class).getText();
    }

    private static boolean isTab(FxRobot robot, String tab) {
        Node button = robot.lookup("#editor-tab-" + tab).query();
        return button.getPseudoClassStates().contains(CHOSEN);
    }

    private static String id(FxRobot robot) {
        return robot.lookup("#editor-id").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#record-list").queryListView();
    }

    private static String top(FxRobot robot) {
        for (Node child : list(robot).getChildrenUnmodifiable()) {
            if (child instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
                return String.valueOf(flow.getFirstVisibleCell().getIndex());
            }
        }
        return "";
    }
}
