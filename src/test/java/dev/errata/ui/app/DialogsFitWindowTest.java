package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.ui.fx.CurationSession;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Dialogs over a window of 1000 × 700: none is larger than that, their buttons are in sight, and no text of theirs is cut.
class DialogsFitWindowTest extends AppWindowCase {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final long SETTLING_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long PATIENCE_MILLIS = 60_000;
    private static final List<String> RECORDS = List.of("noauth-authentication-required", "loading-dataset-in-memory",
            "err-bgsave-failed-disk");
    private static final List<String> DIALOGS = List.of("records.export", "records.new", "records.save-template",
            "records.clusters", "records.replace", "edit.history", "help.keys", "records.import");
    private static final List<String> OF_TWO = List.of("records.merge", "records.compare", "records.bulk-edit");

    DialogsFitWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.createDirectories(folder.resolve("redis"));
        for (String name : RECORDS) {
            Files.copy(Path.of("records", "redis", name + ".json"), folder.resolve("redis/" + name + ".json"));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), WIDTH, HEIGHT);
    }

    @Test
    void allFitInBothLanguages(FxRobot robot) throws TimeoutException {
        assertEquals(Map.of(), faults(robot));
    }

    @Test
    void allFitALargerWindowWithTextsTwiceAsLarge(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            shell().stage().setWidth(1440);
            shell().stage().setHeight(900);
            shell().appearance().scaleText(200);
        });
        assertEquals(Map.of(), faults(robot));
    }

    @Test
    void allFitTheSmallestWindowWithTextsTwiceAsLarge(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().appearance().scaleText(200));
        assertEquals(Map.of(), faults(robot));
    }

    private Map<String, List<String>> faults(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(this::edit);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            robot.interact(() -> shell().localization().languageProperty().set(language));
            robot.interact(() -> robot.lookup("#record-list").query().requestFocus());
            stroke(robot, KeyCode.HOME);
            DIALOGS.forEach(command -> look(command, faults));
            stroke(robot, KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
            OF_TWO.forEach(command -> look(command, faults));
        }
        return faults;
    }

    /// One step for the history of steps to show.
    private void edit() {
        CurationSession session = ((OpenFolder) shell().folders().session().get().orElseThrow()).curation();
        String path = session.currentProperty().get().orElseThrow();
        JsonText text = session.records().at(path).orElseThrow().text();
        session.apply(new Step("edit.step.edit", List.of("a"),
                List.of(new Change.Edit(path, text.withText(text.text().replaceFirst("\"tags\"", "\"tags\" ")))),
                Optional.empty()));
    }

    /// A window manager may answer late, so a dialog has some time to take its height.
    private void look(String command, Map<String, List<String>> faults) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS,
                () -> shell().registry().run(shell().registry().get(command)));
        List<String> found = found();
        long end = System.nanoTime() + SETTLING_NANOS;
        while (!found.isEmpty() && System.nanoTime() < end) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            found = found();
        }
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> dialogs().forEach(Window::hide));
        if (!found.isEmpty()) {
            faults.put(shell().localization().language() + " " + command, found);
        }
    }

    private List<String> found() {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            List<Stage> dialogs = dialogs();
            List<String> found = new ArrayList<>();
            if (dialogs.size() != 1) {
                found.add("opens " + dialogs.size() + " dialogs");
            }
            dialogs.forEach(dialog -> found.addAll(faults(dialog)));
            return found;
        });
    }

    private List<Stage> dialogs() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window != shell().stage())
                .map(Stage.class::cast).toList();
    }

    private List<String> faults(Stage dialog) {
        List<String> faults = new ArrayList<>();
        if (dialog.getWidth() > shell().stage().getWidth() || dialog.getHeight() > shell().stage().getHeight()) {
            faults.add("it is %.0f × %.0f".formatted(dialog.getWidth(), dialog.getHeight()));
        }
        faults.addAll(ShownTexts.of(dialog.getScene()).faults());
        return faults;
    }
}
