package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FocusPart;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.framework.junit5.Start;
import org.testfx.service.support.FiredEvents;

/// What the window says of folders that are no use, and what it offers to do.
class FolderStatesWindowTest extends AppWindowCase {
    /// What is there once a tab or a screen is shown.
    private static final Map<String, String> VIEWS = Map.of("json", "#json-editor", "links", "#links", "history",
            "#history", "form", "#record-form", "problems", "#folder-problems", "regex", "#regexlab-pane", "settings",
            "#folder-settings", "records", "#record-list", "logs", "#logs-none");

    FolderStatesWindowTest(@TempDir Path folder) {
        super(folder);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    @Test
    void aFolderThatCannotBeReadSaysWhyAndIsTriedAgain(FxRobot robot) throws Exception {
        Path trouble = Files.createDirectories(folder.resolve(".errata/settings.toml"));
        open(robot);
        await("the failure is told", () -> robot.lookup("#folder-failure").tryQuery().isPresent());
        assertEquals("Could not open " + folder.getFileName(), text(robot, "#folder-failure .heading"));
        assertTrue(text(robot, "#folder-failure .state-text").startsWith(folder + " could not be read: "));
        Files.delete(trouble);
        robot.type(KeyCode.ENTER);
        await("the folder is open", () -> robot.lookup("#record-list").tryQuery().isPresent());
    }

    @Test
    void anEmptyFolderSaysWhatToDo(FxRobot robot) throws Exception {
        open(robot);
        await("it says that there is none", () -> robot.lookup("#no-records .heading").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("No records here yet") && label.getParent().isVisible())
                .isPresent());
        await("nothing is chosen", () -> robot.lookup("#editor-nothing .heading").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("No record is chosen")).isPresent());
    }

    @Test
    void aFolderOfOtherJsonIsAskedAbout(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("package.json"), "{\"name\":\"web\"}");
        open(robot);
        await("it is told", () -> robot.lookup(".notice-text").tryQuery().isPresent());
        assertEquals(
                "The JSON file of this folder does not look like an error record: is it another folder that you want?",
                text(robot, ".notice-text"));
        fileDialogs.answer(folder);
        fire(robot, ".notice-offer");
        assertEquals(List.of("app.folder.choose"),
                fileDialogs.asked().stream().map(asked -> asked.key()).toList());
    }

    /// After all its screens and tabs were shown: whatever of the window still listens to one of them holds all its records.
    @Test
    void nothingIsLeftOfAFolderThatWasClosed(FxRobot robot) throws Exception {
        Files.createDirectories(folder.resolve("net"));
        Files.writeString(folder.resolve("net/refused.json"),
                "{\"id\": \"net/refused\", \"signature\": \"refused\", \"regex\": \"refused|reset\"}");
        Path log = Files.writeString(folder.resolve("server.log"), "all is well\nconnection refused\n");
        openFolder(robot);
        WeakReference<CurationSession> gone = new WeakReference<>(
                ((OpenFolder) shell().folders().session().get().orElseThrow()).curation());
        for (String tab : List.of("json", "links", "history", "form")) {
            fire(robot, "#editor-tab-" + tab);
            awaitShown(robot, tab);
        }
        for (String screen : List.of("problems", "regex", "settings", "records", "logs")) {
            robot.interact(() -> shell().navigation().show(screen));
            awaitShown(robot, screen);
        }
        fileDialogs.answer(log);
        robot.interact(() -> shell().registry().get("logs.open").run());
        await("the log was matched", () -> robot.lookup("#logs-summary").tryQuery().isPresent());
        robot.interact(() -> shell().folders().close());
        await("nothing holds the folder", () -> {
            forgetEvents();
            System.gc();
            return gone.get() == null;
        });
    }

    @Test
    void theFocusGoesToWhatFollowsAFolderThatIsClosedOrForgotten(FxRobot robot) throws Exception {
        for (String name : List.of("first", "second")) {
            Path opened = Files.createDirectories(folder.resolve(name));
            robot.interact(() -> shell().folders().open(opened));
            await(name + " is open", () -> robot.lookup("#record-list").tryQuery().isPresent());
            robot.interact(() -> shell().folders().close());
            await("it is closed", () -> robot.lookup("#record-list").tryQuery().isEmpty());
        }
        assertTrue(isFocusIn(robot, "#welcome .drop-area"), this::focused);
        forget(robot);
        assertTrue(isFocusIn(robot, "#recent-folders"), this::focused);
        forget(robot);
        assertTrue(isFocusIn(robot, "#welcome .drop-area"), this::focused);
    }

    private static void forget(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#recent-folders .icon-button").queryButton().requestFocus();
            robot.lookup("#recent-folders .icon-button").queryButton().fire();
        });
    }

    private static boolean isFocusIn(FxRobot robot, String query) {
        return FocusPart.isIn((Parent) robot.lookup(query).query());
    }

    /// The driver of the window keeps every event, with the node that it went to.
    private static void forgetEvents() throws ReflectiveOperationException {
        Field kept = FxToolkitContext.class.getDeclaredField("firedEvents");
        kept.setAccessible(true);
        ((FiredEvents) kept.get(FxToolkit.toolkitContext())).clearEvents();
    }

    private static void awaitShown(FxRobot robot, String view) throws TimeoutException {
        String query = Objects.requireNonNull(VIEWS.get(view));
        await(query + " is shown",
                () -> robot.lookup(query).tryQuery().filter(FolderStatesWindowTest::isSeen).isPresent());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && node.getScene() != null && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void aFolderIsNotLeftUnaskedWhileAValueIsNoJsonYet(FxRobot robot) throws Exception {
        Files.createDirectories(folder.resolve("redis"));
        Files.writeString(folder.resolve("redis/oom.json"),
                "{\"id\": \"redis/oom\", \"signature\": \"OOM\", \"regex\": \"OOM\", \"house_note\": {\"by\": \"me\"}}");
        openFolder(robot);
        await("the other field is shown", () -> robot.lookup("#field-house_note").tryQuery().isPresent());
        robot.interact(() -> {
            TextInputControl note = robot.lookup("#field-house_note").queryTextInputControl();
            note.requestFocus();
            note.selectAll();
            note.replaceSelection("{\"by\": \"you");
        });
        robot.interact(() -> shell().folders().close());
        await("it is asked", () -> robot.lookup("#unsaved-discard").tryQuery().isPresent());
        assertTrue(robot.lookup(".dialog-text").queryAllAs(Labeled.class).stream()
                .anyMatch(said -> said.getText().equals("redis/oom · house_note")));
        assertTrue(robot.lookup("#unsaved-save").tryQuery().isEmpty());
        fire(robot, "#dialog-cancel");
        assertTrue(shell().folders().session().get().isPresent());
        robot.interact(() -> shell().folders().close());
        await("it is asked again", () -> robot.lookup("#unsaved-discard").tryQuery().isPresent());
        fire(robot, "#unsaved-discard");
        await("the folder is left", () -> shell().folders().session().get().isEmpty());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> shell().folders().open(folder));
    }
}
