package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.control.FormTestFolder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class ValuesWindowTest extends FormWindowCase {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    private static List<String> offered(FxRobot robot) {
        ListView<?> list = robot.lookup(".completion-list").queryListView();
        return list.getItems().stream().map(Object::toString).toList();
    }

    @Test
    void aWordIsTakenFromTheFolderByAFewOfItsLetters(FxRobot robot) {
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/misconf.json")));
        retype(robot, "/category", "mry");
        assertEquals(List.of("Entry[text=memory, detail=1]"), offered(robot));
        stroke(robot, KeyCode.DOWN, false);
        stroke(robot, KeyCode.ENTER, false);
        assertEquals("memory", field("field-category").getText());
        assertEquals(FormTestFolder.OTHER.replace("\"category\": \"disk\"", "\"category\": \"memory\""), text());
    }

    @Test
    void theWordsInUseOpenByMouse(FxRobot robot) {
        robot.interact(() -> ((Button) field("field-category").getParent().lookup(".completion-opener")).fire());
        assertEquals(List.of("Entry[text=disk, detail=1]", "Entry[text=memory, detail=1]"), offered(robot));
    }

    @Test
    void aWordThatNobodyUsesIsFine(FxRobot robot) {
        retype(robot, "/tags/0", "brand-new");
        assertEquals(FormTestFolder.RECORD.replace("[\"memory\"]", "[\"brand-new\"]"), text());
    }

    @Test
    void choicesSayHowOftenTheyAreUsed(FxRobot robot) {
        ComboBox<?> box = (ComboBox<?>) scene.lookup("#field-resolvable");
        robot.interact(box::show);
        List<String> counts = robot.lookup(".combo-box-popup .list-cell .label").queryAllAs(Label.class).stream()
                .map(Label::getText).filter(text -> !text.isEmpty()).toList();
        assertEquals(List.of("1"), counts);
        robot.interact(box::hide);
    }

    @Test
    void anIdIsFoundByItsSignature(FxRobot robot) {
        retype(robot, "/transition_graph/leads_to/0/error_id", "configured save");
        assertEquals(List.of("Entry[text=redis/misconf, detail=MISCONF Redis is configured to save]"), offered(robot));
    }

    @Test
    void anUnknownIdIsMarkedAndAKnownOneShowsItsRecord(FxRobot robot) {
        String id = "field-transition_graph-leads_to-0-error_id";
        Label preview = (Label) frame(id).lookup(".edge-preview");
        assertEquals("redis · MISCONF Redis is configured to save", preview.getText());
        retype(robot, "/transition_graph/leads_to/0/error_id", "redis/gone");
        assertEquals("⚠ No record of the folder has this id.", preview.getText());
        press(robot, KeyCode.O);
        assertEquals(Optional.of("redis/oom.json"), session.currentProperty().get());
    }

    @Test
    void theKeyFollowsAnId(FxRobot robot) {
        focus(robot, "/transition_graph/leads_to/0/error_id");
        press(robot, KeyCode.O);
        assertEquals(Optional.of("redis/misconf.json"), session.currentProperty().get());
    }

    @Test
    void controlAndAClickFollowAnId(FxRobot robot) {
        focus(robot, "/transition_graph/leads_to/0/error_id");
        Node id = scene.lookup("#field-transition_graph-leads_to-0-error_id");
        robot.press(KeyCode.CONTROL).clickOn(id).release(KeyCode.CONTROL);
        assertEquals(Optional.of("redis/misconf.json"), session.currentProperty().get());
    }

    @Test
    void todayIsTakenByAKey(FxRobot robot) {
        focus(robot, "/last_confirmed");
        press(robot, KeyCode.T);
        String today = LocalDate.now(Clock.systemUTC()).toString();
        assertEquals(today, field("field-last_confirmed").getText());
        assertTrue(text().contains("\"last_confirmed\": \"" + today + "\""));
    }

    @Test
    void aDayThatIsNoneStaysAsTyped(FxRobot robot) {
        retype(robot, "/first_seen", "2024-1-1");
        focus(robot, "/signature");
        assertEquals("2024-1-1", field("field-first_seen").getText());
        assertTrue(text().contains("\"first_seen\": \"2024-1-1\""));
    }

    @Test
    void aRatioKeepsItsSpellingUntilItIsMovedByKey(FxRobot robot) {
        Node bar = frame("field-confidence").lookup(".ratio-bar");
        assertFalse(bar.isFocusTraversable(), "the number is the only stop on the way by keys");
        focus(robot, "/confidence");
        focus(robot, "/signature");
        assertEquals(FormTestFolder.RECORD, text());
        focus(robot, "/confidence");
        stroke(robot, KeyCode.DOWN, false);
        assertEquals("0.85", field("field-confidence").getText());
        assertEquals(FormTestFolder.RECORD.replace("\"confidence\": 0.90", "\"confidence\": 0.85"), text());
    }
}
