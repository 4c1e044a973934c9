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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The form in a window of 1000 × 700: no label is cut, neither beside a number on a card nor behind the sign of a change.
class LabelsFitWindowTest extends AppWindowCase {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final List<String> FIELDS = List.of("#field-transition_graph-leads_to-0-probability",
            "#field-versions-0-toggle", "#field-locale");
    private static final String RECORD = "node/err-require-esm.json";

    LabelsFitWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.createDirectories(folder.resolve("node"));
        Files.copy(Path.of("records").resolve(RECORD), folder.resolve(RECORD));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    @Test
    void noLabelIsCutInEitherLanguage(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        Map<String, List<String>> cut = new LinkedHashMap<>();
        Map<String, Runnable> states = new LinkedHashMap<>();
        states.put("saved", () -> {});
        states.put("edited", this::edit);
        states.put("unfolded", () -> fire(robot, "#field-versions-fold"));
        states.put("with the help offered", this::offerHelp);
        for (String state : states.keySet()) {
            robot.interact(states.get(state));
            for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
                robot.interact(() -> shell().localization().languageProperty().set(language));
                await("the form is there",
                        () -> FIELDS.stream().allMatch(id -> robot.lookup(id).tryQuery().isPresent()));
                List<String> found = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS,
                        () -> ShownTexts.of(shell().stage().getScene()).ofStyle("field-label").faults());
                if (!found.isEmpty()) {
                    cut.put(language + ", " + state, found);
                }
            }
        }
        assertEquals(Map.of(), cut);
    }

    @Test
    void aPlaceIsCalledByAllLettersOfItsName(FxRobot robot) throws IOException, TimeoutException {
        Path file = folder.resolve(RECORD);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\n  \"my_own_field\": 1,"));
        openFolder(robot);
        await("the problem is shown", () -> places(robot).contains("my_own_field"));
        assertEquals(List.of(), WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS,
                () -> ShownTexts.of(shell().stage().getScene()).ofStyle("problem-place").faults()));
    }

    private static List<String> places(FxRobot robot) {
        return robot.lookup(".problem-place").queryAllAs(Button.class).stream().map(Button::getText).toList();
    }

    private void offerHelp() {
        shell().stage().getScene().getRoot().lookupAll(".field").forEach(field -> Event.fireEvent(field,
                new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false,
                        false, false, false, false, false, false, null)));
    }

    /// Every text and number gets another last letter or digit, so that its field has the sign of a change.
    private void edit() {
        CurationSession session = ((OpenFolder) shell().folders().session().get().orElseThrow()).curation();
        String path = session.currentProperty().get().orElseThrow();
        JsonText text = session.records().at(path).orElseThrow().text();
        session.apply(new Step("edit.step.edit", List.of("a"),
                List.of(new Change.Edit(path,
                        text.withText(text.text().replaceAll("(\": (0\\.\\d+|\".+(?=\",)))", "$11")))),
                Optional.empty()));
    }
}
