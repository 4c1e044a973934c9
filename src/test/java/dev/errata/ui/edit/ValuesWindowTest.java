package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.control.FormTestFolder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
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
    void thePresentWordIsChosenWhereAllOpenEvenIfItIsTheOnlyOne(FxRobot robot) {
        focus(robot, "/tags/0");
        stroke(robot, KeyCode.F4, false);
        assertEquals(List.of("Entry[text=memory, detail=1]"), offered(robot));
        assertEquals(0, robot.lookup(".completion-list").queryListView().getSelectionModel().getSelectedIndex());
        stroke(robot, KeyCode.ENTER, false);
        assertEquals(FormTestFolder.RECORD, text());
        focus(robot, "/category");
        stroke(robot, KeyCode.DOWN, false);
        assertEquals(1, robot.lookup(".completion-list").queryListView().getSelectionModel().getSelectedIndex());
        stroke(robot, KeyCode.ESCAPE, false);
    }

    @Test
    void valuesOfTheEvidenceStandEven(FxRobot robot) {
        robot.interact(scene.getRoot()::layout);
        assertEquals(field("field-last_confirmed").getWidth(), field("field-first_seen").getWidth(), 1);
        assertEquals(Pos.CENTER_RIGHT, ((TextField) field("field-evidence_count")).getAlignment());
    }

    @Test
    void theOfficialPageHasARowOfItsOwn(FxRobot robot) {
        robot.interact(scene.getRoot()::layout);
        assertEquals(frame("field-id").getBoundsInParent().getWidth(),
                frame("field-official_doc_url").getBoundsInParent().getWidth(), 1);
    }

    @Test
    void theHeadingOfAMapLooksLikeThatOfAListOfItems() {
        Map<String, Font> fonts = scene.getRoot().lookupAll(".items-field > .field-heading > .field-label").stream()
                .map(Label.class::cast).collect(Collectors.toMap(Label::getText, Label::getFont));
        assertEquals(fonts.get("Versions · 0"), fonts.get("By operating system"));
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
    void whatIsTypedAfterTodayIsAnotherStep(FxRobot robot) {
        focus(robot, "/last_confirmed");
        press(robot, KeyCode.T);
        String withToday = text();
        robot.interact(() -> field("field-last_confirmed").selectAll());
        robot.write("2026-01-05", 0);
        stroke(robot, KeyCode.Z, true);
        assertEquals(withToday, text());
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void theCalendarIsLeftByEscapeWhereverItsFocusIs(FxRobot robot) {
        focus(robot, "/first_seen");
        stroke(robot, KeyCode.DOWN, false);
        Button back = robot.lookup(".day-popup .left-button").queryButton();
        robot.interact(back::requestFocus);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), List.copyOf(robot.lookup(".day-popup").queryAll()));
        assertEquals("field-first_seen", focused());
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void aDayIsPickedInTheCalendar(FxRobot robot) {
        focus(robot, "/first_seen");
        stroke(robot, KeyCode.DOWN, false);
        List<DateCell> days = robot.lookup(".day-popup .day-cell").queryAllAs(DateCell.class).stream()
                .filter(cell -> cell.getItem().getMonth() == Month.JANUARY).toList();
        assertEquals(LocalDate.of(2024, 1, 1), days.getFirst().getItem(), "it opens at the day of the record");
        robot.clickOn(days.get(16));
        assertEquals(List.of(), List.copyOf(robot.lookup(".day-popup").queryAll()));
        assertEquals("field-first_seen", focused());
        assertEquals(FormTestFolder.RECORD.replace("2024-01-01", "2024-01-17"), text());
    }

    @Test
    void theCalendarTakesToday(FxRobot robot) {
        robot.interact(() -> frame("field-first_seen").lookupAll(".icon-button").stream().map(Button.class::cast)
                .filter(button -> "Pick a day".equals(button.getAccessibleText())).findFirst().orElseThrow().fire());
        robot.interact(() -> robot.lookup("#day-today").queryButton().fire());
        assertEquals(LocalDate.now(Clock.systemUTC()).toString(), field("field-first_seen").getText());
        assertEquals(List.of(), List.copyOf(robot.lookup(".day-popup").queryAll()));
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
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

    @Test
    void aRatioIsDraggedInItsBar(FxRobot robot) {
        focus(robot, "/confidence");
        Region bar = (Region) frame("field-confidence").lookup(".ratio-bar");
        Bounds place = bar.localToScreen(bar.getLayoutBounds());
        robot.drag(place.getMinX() + place.getWidth() * 0.3, place.getCenterY(), MouseButton.PRIMARY);
        assertEquals("0.3", field("field-confidence").getText());
        robot.moveTo(place.getMinX() + place.getWidth() * 0.46, place.getCenterY());
        assertEquals("0.45", field("field-confidence").getText());
        robot.moveTo(place.getMaxX() + 60, place.getCenterY()).drop();
        assertEquals(FormTestFolder.RECORD.replace("\"confidence\": 0.90", "\"confidence\": 1"), text());
        assertEquals("field-confidence", focused());
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text(), "a drag is one step");
    }
}
