package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.fxmisc.richtext.TextExt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class MarkedTextPaneWindowTest {
    private static final String LINE = "Jun 14 15:16:01 combo sshd[19939]: authentication failure\n";
    private static final String LARGE = LINE.repeat(8_000);

    private final List<String> edits = new ArrayList<>();
    private Scene scene;
    private Appearance appearance;
    private MarkedTextPane pane;

    @Start
    void start(Stage stage) {
        pane = new MarkedTextPane(FxTasks.onToolkit(Runnable::run), "text", new SimpleStringProperty("Text"));
        pane.onEdit(edits::add);
        scene = new Scene((Parent) pane.node(), 600, 200);
        appearance = Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES));
        appearance.dress(scene);
        stage.setScene(scene);
        // The stage may come from a test with a larger window.
        stage.sizeToScene();
        stage.show();
        pane.focusTarget().requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(pane::close);
    }

    /// One stroke of the key; a key of the display may repeat where the machine is slow.
    private void stroke(FxRobot robot, KeyCode key, KeyCombination.Modifier... held) {
        List<KeyCombination.Modifier> down = List.of(held);
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, down.contains(KeyCombination.SHIFT_DOWN),
                        down.contains(KeyCombination.CONTROL_DOWN), false, false)));
    }

    private void show(FxRobot robot, String text) {
        robot.interact(() -> pane.show(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private RowedArea area() {
        return (RowedArea) scene.lookup("#text");
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#text");
    }

    private Collection<String> look(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        return area().getStyleOfChar(area().getText().indexOf(part));
    }

    @Test
    void whatIsTypedIsToldAndTakenBackHere(FxRobot robot) {
        robot.write("oom");
        assertEquals("oom", edits.getLast());
        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        assertEquals("", edits.getLast());
        stroke(robot, KeyCode.Y, KeyCombination.CONTROL_DOWN);
        assertEquals("oom", edits.getLast());
        assertEquals("oom", area().getText());
    }

    @Test
    void rowsOfALargeTextAreAsHighAsItsLettersWant(FxRobot robot) throws TimeoutException {
        show(robot, LARGE);
        double before = list().getFixedCellSize();
        robot.interact(() -> appearance.scaleText(150));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> list().getFixedCellSize() == before * 1.5);
    }

    @Test
    void chineseIsComposedInPlaceAndToldOnlyWhenItIsDecided(FxRobot robot) {
        robot.interact(() -> area().fireEvent(composition("nei", "")));
        assertEquals("nei", area().getText());
        assertEquals(List.of(), edits);
        robot.interact(() -> area().fireEvent(composition("", "内存")));
        assertEquals(List.of("内存"), edits);
        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        assertEquals("", area().getText());
    }

    private static InputMethodEvent composition(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), committed, composed.length());
    }

    @Test
    void lineEndsOfTheTextAreKept(FxRobot robot) {
        show(robot, "one\r\ntwo\r\n");
        robot.interact(() -> area().moveTo(3));
        robot.write("!");
        assertEquals("one!\r\ntwo\r\n", edits.getLast());
    }

    @Test
    void marksPlacesUntilOthersAreMarked(FxRobot robot) {
        String text = "oom oom\nnothing\n";
        show(robot, text);
        robot.interact(() -> pane.mark(text, List.of(new TextMark(0, 3, TextMark.Look.FOUND),
                new TextMark(4, 7, TextMark.Look.FOUND_NEXT))));
        assertEquals(List.of("mark-found"), List.copyOf(look("oom o")));
        assertEquals(List.of("mark-found-next"), List.copyOf(look("oom\n")));
        assertEquals(List.of(), List.copyOf(look("nothing")));
        robot.interact(() -> pane.mark("another text", List.of()));
        assertEquals(List.of("mark-found"), List.copyOf(look("oom o")));
        robot.interact(() -> pane.mark(text, List.of()));
        assertEquals(List.of(), List.copyOf(look("oom o")));
    }

    @Test
    void tellsWhichLinesCanBeSeenAndFollowsTheScrolling(FxRobot robot) throws TimeoutException {
        String text = "line\n".repeat(500);
        show(robot, text);
        LinesInView first = pane.inViewProperty().get();
        assertEquals(1, first.firstLine());
        assertTrue(first.lines().lines().count() > 5, first.lines());
        robot.interact(() -> pane.reveal(400, 0, 4));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isInView(400));
        assertEquals("line", area().getSelectedText());
    }

    private boolean isInView(int line) {
        LinesInView now = pane.inViewProperty().get();
        return now.firstLine() > 1 && now.firstLine() <= line && line < now.firstLine() + now.lines().lines().count();
    }

    @Test
    void aLargeTextIsShownAndMarkedButNotEdited(FxRobot robot) {
        show(robot, LARGE);
        assertTrue(pane.largeProperty().get());
        assertEquals(8_001, list().getItems().size());
        int place = LARGE.indexOf("sshd");
        robot.interact(() -> pane.mark(LARGE, List.of(new TextMark(place, place + 4, TextMark.Look.FOUND))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().layout());
        assertEquals(1, scene.getRoot().lookupAll(".mark-ground").size());
        robot.write("x");
        assertEquals(List.of(), edits);
        show(robot, "small");
        assertFalse(pane.largeProperty().get());
        assertEquals("small", area().getText());
        assertTrue(area().isFocused());
    }

    @Test
    void aTextInWhosePlaceAnotherIsShownIsBroughtBack(FxRobot robot) {
        robot.write("oom");
        show(robot, "oom x");
        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        assertEquals("oom", area().getText());
        assertEquals("oom", edits.getLast());
        stroke(robot, KeyCode.Y, KeyCombination.CONTROL_DOWN);
        assertEquals("oom x", area().getText());
        show(robot, "");
        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        assertEquals("oom x", area().getText());
        assertEquals("oom x", pane.text());
    }

    @Test
    void whatWasThereBeforeALargeTextIsNotBroughtBackBehindIt(FxRobot robot) {
        show(robot, "before");
        show(robot, LARGE);
        show(robot, "behind");
        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        assertEquals("behind", area().getText());
    }

    @Test
    void aLineOfALargeTextIsRevealedAndCopied(FxRobot robot) {
        show(robot, LARGE);
        robot.interact(() -> pane.reveal(5_000, 7, 10));
        WaitForAsyncUtils.waitForFxEvents();
        stroke(robot, KeyCode.C, KeyCombination.CONTROL_DOWN);
        assertEquals(LINE, WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString()));
        WaitForAsyncUtils.waitForFxEvents();
        LinesInView seen = pane.inViewProperty().get();
        assertTrue(seen.firstLine() > 4_980 && seen.firstLine() < 5_000, seen.firstLine() + "");
    }

    @Test
    void whatIsPastedStandsInTheTextUnlessItIsTooLarge(FxRobot robot) {
        show(robot, "one two");
        robot.interact(() -> {
            area().selectRange(4, 7);
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "three"));
        });
        stroke(robot, KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertEquals(List.of("one three"), edits);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, LARGE)));
        stroke(robot, KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertEquals("one three" + LARGE, edits.getLast());
        assertEquals("one three", area().getText());
    }

    @Test
    void aVeryLongLineIsShownInRowsUnderOneNumber(FxRobot robot) {
        show(robot, "x".repeat(100_000) + "\nlast");
        assertEquals(2, pane.inViewProperty().get().firstLine() + 1);
        assertEquals(100_000, pane.inViewProperty().get().lines().length());
        List<String> numbers = area().lookupAll(".line-number").stream().filter(Node::isVisible)
                .map(node -> ((javafx.scene.control.Label) node).getText()).filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
        assertEquals(List.of("1"), numbers);
    }

    @Test
    void marksOfGroupsAreToldApartWithoutTheirColours(FxRobot robot) {
        String line = "connection to 10.0.0.7 port 6379 refused\n";
        for (String text : List.of(line, line.repeat(8_000))) {
            show(robot, text);
            List<TextMark> marks = new ArrayList<>();
            for (int group = 0; group < 4; group++) {
                marks.add(new TextMark(group * 5, group * 5 + 4, TextMark.Look.ofGroup(group)));
            }
            robot.interact(() -> pane.mark(text, marks));
            robot.interact(() -> scene.getRoot().applyCss());
            robot.interact(() -> scene.getRoot().layout());
            assertEquals(4, dashes().size(), dashes() + " of " + text.length());
        }
    }

    /// The different ways in which marked places are underlined.
    private Set<String> dashes() {
        return Stream.concat(
                scene.getRoot().lookupAll(".mark-line").stream().map(Line.class::cast)
                        .map(line -> line.getStrokeDashArray().toString()),
                scene.getRoot().lookupAll(".text").stream().filter(TextExt.class::isInstance).map(TextExt.class::cast)
                        .filter(text -> text.getUnderlineDashArray() != null)
                        .map(text -> List.of(text.getUnderlineDashArray()).toString()))
                .collect(Collectors.toSet());
    }
}
