package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFaultKind;
import dev.errata.regex.PatternOptions;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class PatternEditorWindowTest {
    private final List<String> typed = new ArrayList<>();
    private final List<KeyCode> leftToTheWindow = new ArrayList<>();
    private TextField next;
    private PatternEditor editor;
    private PatternArea area;

    @Start
    void start(Stage stage) {
        next = new TextField();
        editor = new PatternEditor(PatternOptions.DEFAULT);
        editor.onEdit(typed::add);
        area = (PatternArea) editor.node();
        VBox box = new VBox(editor.node(), next);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> leftToTheWindow.add(event.getCode()));
        Scene scene = new Scene(box, 320, 240);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES)).dress(scene);
        stage.setScene(scene);
        stage.show();
        area.requestFocus();
    }

    /// One stroke of the key; a key of the display may repeat where the machine is slow.
    private void stroke(FxRobot robot, KeyCode key, KeyCombination.Modifier... held) {
        List<KeyCombination.Modifier> down = List.of(held);
        robot.interact(() -> Event.fireEvent(area.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, down.contains(KeyCombination.SHIFT_DOWN),
                        down.contains(KeyCombination.CONTROL_DOWN), false, false)));
    }

    private void show(FxRobot robot, String pattern, int caret) {
        robot.interact(() -> {
            editor.show(pattern);
            area.moveTo(caret);
        });
    }

    private String look(String part) {
        return String.join(" ", area.getStyleOfChar(area.getText().indexOf(part))).replace("pattern-", "");
    }

    @Test
    void anotherPatternIsShownWithItsLooksInOneChange(FxRobot robot) {
        List<String> changes = new ArrayList<>();
        robot.interact(() -> {
            next.requestFocus();
            editor.show("first");
            area.multiRichChanges().subscribe(_ -> changes.add(area.getText()));
            editor.show("(a|b)+\nc?");
        });
        assertEquals(List.of("(a|b)+\nc?"), changes);
        assertEquals("group quantifier quantifier", look("(") + " " + look("+") + " " + look("?"));
    }

    @Test
    void leavesKeysWithAltToTheCommandsOfTheWindow(FxRobot robot) {
        show(robot, "ab", 2);

        robot.interact(() -> {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "h", KeyCode.H, false, false, true, false));
            area.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "h", "", KeyCode.UNDEFINED, false, false, true, false));
        });

        assertEquals(List.of(KeyCode.H), leftToTheWindow);
        assertEquals("ab", area.getText());
    }

    @Test
    void coloursWhatIsTyped(FxRobot robot) {
        robot.write("(a|b)+", 0);

        assertEquals("(a|b)+", typed.getLast());
        assertEquals("(a|b)+", editor.text());
        assertEquals(List.of("group", "", "alternation", "quantifier"),
                List.of(look("("), look("a"), look("|"), look("+")));
    }

    @Test
    void marksThePairOfBracketsAtTheCaretWhileItHasTheFocus(FxRobot robot) {
        show(robot, "x(a[)]b)y", 8);
        assertEquals("group bracket", look("("));
        assertEquals("class", look("["));
        robot.interact(() -> area.moveTo(4));
        assertEquals(List.of("group", "class bracket"), List.of(look("("), look("[")));
        robot.interact(next::requestFocus);
        assertEquals("class", look("["));
    }

    @Test
    void underlinesWhereThePatternGoesWrongUntilItIsRight(FxRobot robot) {
        show(robot, "a\\bc", 4);
        PatternFault fault = new PatternFault(3, PatternFaultKind.OTHER, "no c");
        robot.interact(() -> editor.showFault(Optional.of(fault)));
        assertEquals("fault", look("c"));
        robot.interact(() -> editor.showFault(Optional.empty()));
        assertEquals("", look("c"));
    }

    @Test
    void chineseIsComposedInPlaceAndTypedOnlyWhenItIsDecided(FxRobot robot) {
        show(robot, "(oom)", 4);
        compose(robot, "nei'cun", "");
        assertEquals("(oomnei'cun)", area.getText());
        assertEquals(List.of(), typed);
        assertEquals("composing", look("nei"));
        compose(robot, "", "内存");
        assertEquals(List.of("(oom内存)"), typed);
        assertEquals("", look("内"));
    }

    private void compose(FxRobot robot, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> area.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), committed, composed.length())));
    }

    @Test
    void noRowIsCutAtAnyWidth(FxRobot robot) {
        show(robot, "mTLS handshake failed.*no client certificate|certificate verify failed.*no client cert"
                + "|SSL_do_handshake.*no client certificate|peer did not return a certificate"
                + "|SSL3_READ_BYTES.*sslv3 alert 需要(客户端)证书", 0);
        Map<Integer, Long> cut = new TreeMap<>();
        for (int width = 140; width <= 320; width += 9) {
            int room = width;
            robot.interact(() -> area.setMaxWidth(room));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                if (hidden() > 0) {
                    cut.put(room, hidden());
                }
            });
        }
        assertEquals(Map.of(), cut);
    }

    @Test
    void asManyRowsAsAreToBeShownAreShownWhole(FxRobot robot) {
        show(robot, "a{10} ".repeat(40), 0);
        robot.interact(() -> {
            editor.showRows(3);
            area.setMaxWidth(300);
        });
        show(robot, "abcdefghi ".repeat(10).strip(), 0);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            assertEquals(3, area.getParagraphLinesCount(0));
            assertEquals(0, hidden());
        });
    }

    /// How many pixels of what was laid out are below the area.
    private long hidden() {
        double lines = area.getTotalHeightEstimate() + area.getInsets().getTop() + area.getInsets().getBottom();
        return Math.max(0, Math.round(lines - area.getHeight()));
    }

    @Test
    void undoIsLeftToTheWindow(FxRobot robot) {
        robot.write("ab", 0);
        leftToTheWindow.clear();
        stroke(robot, KeyCode.Z, KeyCombination.CONTROL_DOWN);
        stroke(robot, KeyCode.Y, KeyCombination.CONTROL_DOWN);
        assertEquals("ab", area.getText());
        assertTrue(leftToTheWindow.containsAll(List.of(KeyCode.Z, KeyCode.Y)), leftToTheWindow::toString);
    }

    @Test
    void whatIsUndoneElsewhereIsShownWithTheCaretWhereItHappened(FxRobot robot) {
        show(robot, "abcdef", 6);
        robot.interact(() -> editor.show("abef"));
        assertEquals("abef", area.getText());
        assertEquals(2, area.getCaretPosition());
        assertEquals(List.of(), typed);
    }

    @Test
    void tabLeavesAndEnterBreaksNoLineUnlessShiftIsHeld(FxRobot robot) {
        show(robot, "ab", 1);
        stroke(robot, KeyCode.ENTER);
        assertEquals("ab", area.getText());
        stroke(robot, KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
        assertEquals("a\nb", editor.text());
        stroke(robot, KeyCode.TAB);
        assertTrue(next.isFocused());
        assertEquals("a\nb", editor.text());
    }

    @Test
    void aPastedLineLosesItsEnd(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "oom .*\r\n")));
        stroke(robot, KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertEquals("oom .*", editor.text());
    }

    @Test
    void charactersThatCannotBeShownStayInThePattern(FxRobot robot) {
        show(robot, "a\u0001b\rc", 4);
        assertEquals("a\uFFFDbc", area.getText());
        robot.write("d", 0);
        assertEquals("a\u0001b\rcd", editor.text());
    }
}
