package dev.errata.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class HistoryWindowTest {
    private static final String OOM = "redis/oom.json";
    private static final Clock AFTERNOON = Clock.fixed(
            LocalDateTime.of(2026, 11, 27, 14, 5, 9).atZone(ZoneId.systemDefault()).toInstant(), ZoneOffset.UTC);
    /// The space before the half of the day is a narrow one.
    private static final String TIME = "2:05:09\u202fPM";

    @TempDir
    private static Path folder;
    private final Localization localization = new Localization(Language.ENGLISH);
    private CurationSession session;
    private HistoryPane pane;
    private Scene scene;

    @Start
    void start(Stage stage) {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        session = new FormTestFolder(folder).open(tasks, AFTERNOON);
        pane = new HistoryPane(session, localization, tasks);
        edit("maxmemory reached", "full", "root_cause");
        edit("\"wait\"", "\"sleep\"", "dead_ends", "1", "action");
        pane.shown();
        scene = new Scene((Parent) pane.node(), 500, 520);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, HistoryPane.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        pane.focus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            session.close();
        });
    }

    private void edit(String part, String by, String... place) {
        JsonText text = session.records().at(OOM).orElseThrow().text();
        session.apply(new Step(StepName.at("edit.step.edit", RecordShape.FLAT, JsonPointer.of(place)),
                List.of(new Change.Edit(OOM, text.withText(text.text().replace(part, by))))));
    }

    private String text() {
        return session.records().at(OOM).orElseThrow().text().text();
    }

    private List<String> rows() {
        return scene.lookup("#history-list").lookupAll(".history-cell").stream().map(cell -> (ListCell<?>) cell)
                .sorted(Comparator.comparingInt(cell -> cell.getIndex())).map(Node::getAccessibleText)
                .filter(said -> said != null && !said.isEmpty()).toList();
    }

    private Button button(String id) {
        return (Button) scene.lookup(id);
    }

    private void down(FxRobot robot) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
    }

    private List<String> changedLines() {
        return scene.getRoot().lookupAll(".diff-line").stream().map(Node::getAccessibleText).filter(Objects::nonNull)
                .filter(line -> line.startsWith("+") || line.startsWith("−")).map(String::strip).toList();
    }

    @Test
    void stepsAreCalledByTheirFieldsAndTimesAndEndWithTheDisk() {
        assertEquals(List.of("Edit Dead ends 2 · Action, " + TIME + ", Dead ends 2 · Action",
                "Edit Root cause, " + TIME + ", Root cause", "On disk, , Root cause, Dead ends 2 · Action"), rows());
    }

    @Test
    void saysWhatWillBeShownWhereNothingWasEdited(FxRobot robot) {
        assertNull(scene.lookup("#history-nothing"));
        robot.interact(() -> {
            session.undo();
            session.undo();
        });
        assertEquals(List.of("On disk, , The record is as it is on disk."), rows());
        assertNotNull(scene.lookup("#history-nothing"));
    }

    @Test
    void namesAndTimesFollowTheLanguage(FxRobot robot) {
        robot.interact(() -> localization.languageProperty().set(Language.CHINESE));
        assertEquals("编辑“根本原因”, 14:05:09, 根本原因", rows().get(1));
    }

    @Test
    void stepIsTakenBackAloneAsANewStep(FxRobot robot) {
        down(robot);
        assertEquals(List.of("−   \"root_cause\": \"maxmemory reached\",", "+   \"root_cause\": \"full\","),
                changedLines());
        robot.interact(() -> button("#history-revert").fire());
        assertEquals(FormTestFolder.RECORD.replace("\"wait\"", "\"sleep\""), text());
        assertTrue(rows().getFirst().startsWith("Take back: Edit Root cause"), rows()::toString);
        robot.interact(session::undo);
        assertEquals(FormTestFolder.RECORD.replace("\"wait\"", "\"sleep\"").replace("maxmemory reached", "full"),
                text());
    }

    @Test
    void stepThatALaterOneHasTouchedSaysSo(FxRobot robot) {
        robot.interact(() -> edit("full", "very full", "root_cause"));
        robot.interact(() -> scene.lookup("#history-list").requestFocus());
        down(robot);
        down(robot);
        assertTrue(button("#history-revert").isDisabled());
        assertEquals("Cannot be taken back alone: later steps changed Root cause as well.",
                ((Labeled) scene.lookup("#history-reason")).getText());
    }

    @Test
    void earlierStateAndTheDiskAreRestored(FxRobot robot) {
        assertTrue(button("#history-restore").isDisabled());
        down(robot);
        robot.interact(() -> button("#history-restore").fire());
        assertEquals(FormTestFolder.RECORD.replace("maxmemory reached", "full"), text());
        for (int i = 0; i < 5; i++) {
            down(robot);
        }
        assertFalse(button("#history-revert").isVisible());
        robot.interact(() -> button("#history-restore").fire());
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals(List.of(), session.unsavedProperty().get());
        robot.interact(() -> scene.getRoot().layout());
        assertEquals("On disk, , The record is as it is on disk.", rows().getLast());
    }
}
