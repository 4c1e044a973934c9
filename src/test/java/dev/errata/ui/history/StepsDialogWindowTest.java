package dev.errata.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Unremembered;
import dev.errata.ui.fx.WindowExtension;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class StepsDialogWindowTest {
    private static final String OOM = "redis/oom.json";
    private static final String MISCONF = "redis/misconf.json";
    private static final String REST = ", \"why_fails\": \"stays full\", \"fail_rate\": 0.5, \"condition\": \"\", \"sources\": []}";

    @TempDir
    private Path folder;
    private CurationSession session;
    private StepsDialog dialog;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 900, 600));
        stage.show();
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        Localization localization = new Localization(Language.ENGLISH);
        Dialogs dialogs = new Dialogs(() -> Optional.of(stage), Appearance.onToolkit(Theme.LIGHT, List.of()),
                localization, Unremembered.settings());
        session = new FormTestFolder(folder).open(tasks);
        dialog = new StepsDialog(session, localization, tasks, dialogs);
    }

    private void edit(String name, String... texts) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 3) {
            JsonText text = session.records().at(texts[i]).orElseThrow().text();
            changes.add(new Change.Edit(texts[i], text.withText(text.text().replace(texts[i + 1], texts[i + 2]))));
        }
        session.apply(new Step(StepName.of(name), changes));
    }

    /// The files, and of each the lines that differ.
    private static List<String> diffs(FxRobot robot) {
        return robot.from(robot.lookup(".step-diffs").queryAll()).lookup(
                (Node node) -> node instanceof Labeled label && label.getText().endsWith(".json")
                        || node.getStyleClass().contains("diff-added") || node.getStyleClass().contains("diff-removed"))
                .queryAll().stream()
                .map(node -> node instanceof Labeled label ? label.getText() : node.getAccessibleText()).toList();
    }

    @Test
    void saysWhatStandsWhereNoStepIs(FxRobot robot) {
        robot.interact(dialog::show);
        assertEquals("The records as they were when the folder was opened, before any step.",
                robot.lookup("#history-start").queryAs(Label.class).getText());
    }

    @Test
    void showsWhatAStepChangedInEachOfItsFilesAndLeadsBackToIt(FxRobot robot) {
        robot.interact(() -> {
            edit("edit.step.edit", OOM, "maxmemory reached", "full", MISCONF, "disk full", "no space");
            edit("edit.step.edit", OOM, "\"wait\"", "\"sleep\"");
            dialog.show();
        });
        assertEquals(3, steps(robot).getItems().size());
        assertTrue(robot.lookup("#history-go").query().isDisabled(), "it is as it is now");
        assertEquals(List.of(OOM, "−     {\"action\": \"wait\"" + REST, "+     {\"action\": \"sleep\"" + REST),
                diffs(robot));
        robot.interact(() -> steps(robot).getSelectionModel().select(1));
        assertEquals(
                List.of(MISCONF, "−  \"domain\": \"redis\", \"category\": \"disk\", \"root_cause\": \"disk full\"}",
                        "+  \"domain\": \"redis\", \"category\": \"disk\", \"root_cause\": \"no space\"}", OOM,
                        "−   \"root_cause\": \"maxmemory reached\",", "+   \"root_cause\": \"full\","),
                diffs(robot));
        robot.interact(() -> robot.lookup("#history-go").queryButton().fire());
        assertEquals(FormTestFolder.RECORD.replace("maxmemory reached", "full"),
                session.records().at(OOM).orElseThrow().text().text());
    }

    private static ListView<?> steps(FxRobot robot) {
        return robot.lookup("#history-steps").queryListView();
    }
}
