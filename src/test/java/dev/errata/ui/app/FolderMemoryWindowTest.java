package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.PersonalSettingsFile;
import dev.errata.ui.fx.ScriptedFileDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A folder that is opened again stands where it was left, also in another process.
@ExtendWith(ApplicationExtension.class)
class FolderMemoryWindowTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Path folder;
    private final Path other;
    private final PersonalSettingsFile file;
    private final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private Optional<Shell> made = Optional.empty();

    FolderMemoryWindowTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("records"));
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
    void show(Stage stage) throws IOException {
        file.save(PersonalSettings.DEFAULTS.withLanguage(Language.ENGLISH).withChoice("browse.sort", "id ascending"));
        open(stage);
    }

    private void open(Stage stage) throws IOException {
        made = Optional.of(new AppWiring(stage, new Surroundings(file.load().settings(), file::save, background,
                Delay.TOOLKIT, folder, Locale.ENGLISH, (_, _) -> new ScriptedFileDialogs(), SilentDesktop.OUTSIDE,
                Optional.empty())).shell());
        stage.setWidth(1200);
        stage.setHeight(700);
        stage.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(() -> shell().folders().close());
        background.shutdownNow();
    }

    @Test
    void standsWhereItWasLeftAfterAnotherFolder(FxRobot robot) throws Exception {
        String top = leaveScrolledAndFiltered(robot);
        robot.interact(() -> shell().folders().open(other));
        await(() -> robot.lookup("#no-records .heading").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("No records here yet")).isPresent());
        assertEquals("", filter(robot));
        openRecords(robot);
        standsAsLeft(robot, top);
    }

    @Test
    void standsWhereItWasLeftInTheNextProcess(FxRobot robot) throws Exception {
        String top = leaveScrolledAndFiltered(robot);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            shell().folders().close();
            shell().remembered().flush(() -> shell().stage().hide());
            return true;
        });
        await(() -> !shell().stage().isShowing());
        robot.interact(() -> {
            try {
                open(new Stage());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        openRecords(robot);
        standsAsLeft(robot, top);
    }

    @Test
    void aFirstVisitStartsAtTheTop(FxRobot robot) throws Exception {
        openRecords(robot);
        await(() -> "go/e100".equals(id(robot)));
        assertEquals("0", top(robot));
        assertTrue(isTab(robot, "form"));
    }

    private String leaveScrolledAndFiltered(FxRobot robot) throws TimeoutException {
        openRecords(robot);
        await(() -> "go/e100".equals(id(robot)));
        robot.interact(() -> robot.lookup("#record-filter").queryAs(TextInputControl.class).setText("domain:php"));
        await(() -> list(robot).getItems().size() == 60);
        robot.interact(() -> list(robot).getSelectionModel().select(30));
        await(() -> "php/e130".equals(id(robot)));
        robot.interact(() -> robot.lookup("#editor-tab-json").queryButton().fire());
        robot.moveTo("#record-list").scroll(-3);
        await(() -> Integer.parseInt(top(robot)) > 0);
        return top(robot);
    }

    private void standsAsLeft(FxRobot robot, String top) throws TimeoutException {
        await(() -> "php/e130".equals(id(robot)) && list(robot).getItems().size() == 60 && top.equals(top(robot)));
        assertEquals("domain:php", filter(robot));
        assertTrue(isTab(robot, "json"));
    }

    private void openRecords(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().folders().open(folder));
        await(() -> robot.lookup("#record-list").tryQuery().isPresent());
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

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
    }

    private Shell shell() {
        return made.orElseThrow();
    }
}
