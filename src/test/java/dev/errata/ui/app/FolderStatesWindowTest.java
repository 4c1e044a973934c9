package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.ScriptedFileDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the window says of folders that are no use, and what it offers to do.
@ExtendWith(ApplicationExtension.class)
class FolderStatesWindowTest {
    private final Path folder;
    private final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final ScriptedFileDialogs fileDialogs = new ScriptedFileDialogs();
    private Optional<Shell> made = Optional.empty();

    FolderStatesWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void show(Stage stage) {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withLanguage(Language.ENGLISH);
        made = Optional.of(new AppWiring(stage, new Surroundings(settings, _ -> {}, background, Delay.TOOLKIT, folder,
                Locale.ENGLISH, (_, _) -> fileDialogs, SilentDesktop.OUTSIDE, Optional.empty())).shell());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(() -> shell().folders().close());
        background.shutdownNow();
    }

    @Test
    void aFolderThatCannotBeReadSaysWhyAndIsTriedAgain(FxRobot robot) throws Exception {
        Path trouble = Files.createDirectories(folder.resolve(".errata/settings.toml"));
        open(robot);
        await(() -> robot.lookup("#folder-failure").tryQuery().isPresent());
        assertEquals("Could not open " + folder.getFileName(), text(robot, "#folder-failure .heading"));
        assertTrue(text(robot, "#folder-failure .state-text").startsWith(folder + " could not be read: "));
        Files.delete(trouble);
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#record-list").tryQuery().isPresent());
    }

    @Test
    void anEmptyFolderSaysWhatToDo(FxRobot robot) throws Exception {
        open(robot);
        await(() -> robot.lookup("#no-records .heading").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("No records here yet") && label.getParent().isVisible())
                .isPresent());
        assertEquals("No record is chosen", text(robot, "#editor-nothing .heading"));
    }

    @Test
    void aFolderOfOtherJsonIsAskedAbout(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("package.json"), "{\"name\":\"web\"}");
        open(robot);
        await(() -> robot.lookup(".notice-text").tryQuery().isPresent());
        assertEquals(
                "The JSON file of this folder does not look like an error record: is it another folder that you want?",
                text(robot, ".notice-text"));
        fileDialogs.answer(folder);
        robot.clickOn(".notice-offer");
        assertEquals(List.of("app.folder.choose"),
                fileDialogs.asked().stream().map(asked -> asked.key()).toList());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> shell().folders().open(folder));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private Shell shell() {
        return made.orElseThrow();
    }
}
