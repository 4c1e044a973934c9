package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.regex.Flavour;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class RegexDrawerWindowTest {
    private static final String RECORD = "{\"signature\": \"OOM command not allowed\", \"regex\": \"oom (\\\\w+)\"}\n";

    private final Path folder;
    private OpenLab lab;
    private RegexLabViewModel model;
    private Scene scene;

    RegexDrawerWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"), RECORD);
        Files.writeString(folder.resolve("long.json"), RECORD.replace("OOM", "OOM " + "word ".repeat(200)));
        lab = new OpenLab(folder, "a.json", Runnable::run);
        model = lab.model;
        lab.drawer(stage);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(lab::close);
    }

    /// One stroke of the key; a key of the display may repeat where the machine is slow.
    private void stroke(FxRobot robot, KeyCode key, KeyCombination.Modifier... held) {
        List<KeyCombination.Modifier> down = List.of(held);
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, down.contains(KeyCombination.SHIFT_DOWN),
                        down.contains(KeyCombination.CONTROL_DOWN), false, false)));
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private CodeArea pattern() {
        return (CodeArea) scene.lookup("#regexlab-pattern");
    }

    private CodeArea text() {
        return (CodeArea) scene.lookup("#regexlab-text");
    }

    private String said(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private List<String> matches() {
        return ((TableView<?>) scene.lookup("#regexlab-matches")).getItems().stream().map(ListedMatch.class::cast)
                .map(match -> match.line() + ": " + match.text()).toList();
    }

    private String caught() {
        return scene.getRoot().lookupAll(".signature-caught").stream().map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"a pattern that is longer than what 160 pixels hold, 1200",
            "a pattern that has no room in half of the least width of one row but in this window, 1500"})
    void theHeadIsAsHighAsItsRowsWhereThePatternHasRoomBesideTheTools(String pattern, double width, FxRobot robot) {
        Region head = (Region) scene.lookup(".regexlab-header");
        robot.interact(() -> model.editPattern(pattern));
        robot.interact(() -> scene.getWindow().setWidth(width));
        settle();
        assertTrue(head.getHeight() < 52, () -> head.getHeight() + " for one row");
    }

    @Test
    void howThePatternIsReadIsChosenByACommand(FxRobot robot) {
        ComboBox<?> flavours = (ComboBox<?>) scene.lookup("#regexlab-flavour");
        robot.interact(() -> lab.run("regexlab.choose-flavour"));
        assertTrue(flavours.isShowing());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(Flavour.JAVA, model.optionsProperty().get().flavour());
        assertTrue(flavours.isFocused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#regexlab-flavour", "#regexlab-flag-multiline", "#regexlab-whole", "#regexlab-open"})
    void theFocusIsSeenWhereverAKeyPutsIt(String id, FxRobot robot) {
        Region control = (Region) scene.lookup(id);
        robot.interact(() -> pattern().requestFocus());
        Background before = control.getBackground();
        for (int i = 0; i < 12 && !control.isFocused(); i++) {
            robot.press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
        }
        settle();
        assertTrue(control.isFocused());
        assertNotEquals(before, control.getBackground());
    }

    @Test
    void aLongSignatureSaysThatItGoesOn(FxRobot robot) {
        assertFalse(scene.lookup("#regexlab-signature-more").isVisible());
        robot.interact(() -> lab.session.currentProperty().set(Optional.of("long.json")));
        settle();
        assertTrue(scene.lookup("#regexlab-signature-more").isVisible());
    }

    @Test
    void whatIsMatchedAtTheEndOfALongSignatureIsInView(FxRobot robot) {
        robot.interact(() -> lab.session.currentProperty().set(Optional.of("long.json")));
        settle();
        robot.interact(() -> model.editPattern("command not"));
        settle();
        Node words = scene.lookup("#regexlab-signature");
        Node caught = scene.lookup(".signature-caught");
        assertTrue(words.getParent().localToScene(words.getParent().getLayoutBounds())
                .contains(caught.localToScene(caught.getLayoutBounds()).getCenterX(),
                        caught.localToScene(caught.getLayoutBounds()).getCenterY()));
        assertFalse(caught.localToScene(caught.getLayoutBounds()).intersects(more().localToScene(
                more().getLayoutBounds())), "nothing stands over it");
    }

    private Node more() {
        return scene.lookup("#regexlab-signature-more");
    }

    @Test
    void givesThePatternTheWidthOfTheDrawerAndNoBlankBelow(FxRobot robot) {
        for (String shown : List.of("short", "(long|".repeat(30) + ")".repeat(30))) {
            robot.interact(() -> {
                pattern().replaceText(shown);
                scene.getRoot().layout();
            });
            settle();
            Bounds area = pattern().localToScene(pattern().getLayoutBounds());
            Node body = scene.lookup("#regexlab-split");

            assertTrue(area.getWidth() > 0.95 * scene.getWidth(), "as wide as the drawer: " + area);
            assertEquals(9, body.localToScene(body.getLayoutBounds()).getMinY() - area.getMaxY(), 1, shown);
        }
    }

    @Test
    void theSignatureIsTheFirstLineThatThePatternIsTriedOn() {
        settle();
        assertEquals("OOM command", caught());
        assertTrue(said("#regexlab-verdict").startsWith("Matches its signature"), said("#regexlab-verdict"));
    }

    @Test
    void aTextWithoutAMatchIsSaidToHaveNone(FxRobot robot) {
        assertFalse(scene.lookup("#regexlab-unmatched").isVisible());
        robot.interact(() -> model.give("first line\nsecond line\n"));
        settle();
        assertTrue(scene.lookup("#regexlab-unmatched").isVisible());
        assertEquals("Nothing in this text matches the regex (2 lines tried).", said("#regexlab-unmatched"));
        robot.interact(() -> model.give("first line\noom score\n"));
        settle();
        assertFalse(scene.lookup("#regexlab-unmatched").isVisible());
    }

    @Test
    void whereTheMatchesBeginIsRemembered(FxRobot robot) {
        SplitPane body = (SplitPane) scene.lookup("#regexlab-split");
        robot.interact(() -> body.setDividerPositions(0.4));
        settle();
        assertEquals(List.of(body.getDividerPositions()[0]),
                lab.remembered.settings().dividers().get("regex-drawer"));
    }

    @Test
    void matchesAreMarkedAndListedAsOneTypes(FxRobot robot) {
        robot.interact(() -> text().requestFocus());
        robot.write("oom score");
        settle();
        assertEquals(List.of("1: oom score"), matches());
        assertEquals(List.of("mark-found"), List.copyOf(text().getStyleOfChar(0)));
        stroke(robot, KeyCode.E, KeyCombination.CONTROL_DOWN);
        assertTrue(pattern().isFocused());
        stroke(robot, KeyCode.A, KeyCombination.CONTROL_DOWN);
        robot.write("sc.re");
        settle();
        assertEquals(List.of("1: score"), matches());
        assertEquals(List.of(), List.copyOf(text().getStyleOfChar(0)));
        assertEquals(RECORD.replace("oom (\\\\w+)", "sc.re"), lab.session.currentRecord().orElseThrow().text().text());
        assertEquals("", caught());
    }

    @Test
    void aBrokenPatternIsUnderlinedAndExplained(FxRobot robot) {
        robot.interact(() -> pattern().requestFocus());
        stroke(robot, KeyCode.END);
        robot.write(" (a");
        settle();
        assertTrue(pattern().getStyleOfChar("oom (\\w+) ".length()).contains("pattern-fault"));
        assertEquals("A group is not closed (character 11).", said("#regexlab-fault"));
        assertEquals("Nothing was tried: the regex is broken.", said("#regexlab-verdict"));
        robot.write(")");
        settle();
        assertFalse(scene.lookup("#regexlab-fault").isVisible());
    }

    @Test
    void aRunawayPatternIsStoppedAndMarked(FxRobot robot) {
        robot.interact(() -> {
            model.editPattern(".*.*.*.*=.*x");
            model.give("a".repeat(3_000));
        });
        settle();
        assertTrue(said("#regexlab-verdict").contains("Stopped after 2,000,000 steps"), said("#regexlab-verdict"));
        assertEquals(List.of("mark-given-up"), List.copyOf(text().getStyleOfChar(0)));
    }

    @Test
    void flagsAndEngineChangeTheMeaning(FxRobot robot) {
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#regexlab-flag-case-insensitive")).fire());
        settle();
        assertEquals("", caught());
        assertFalse(((ToggleButton) scene.lookup("#regexlab-flag-case-insensitive")).isSelected());
        assertEquals(RECORD, lab.session.currentRecord().orElseThrow().text().text());
    }

    @Test
    void aPackedFileIsOpenedAndCleared(FxRobot robot) throws IOException {
        Path packed = folder.resolve("a.log.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("nothing\noom again\n".getBytes(StandardCharsets.UTF_8));
        }
        lab.files.answer(packed);
        robot.clickOn("#regexlab-open");
        settle();
        assertEquals("nothing\noom again\n", text().getText());
        assertEquals(List.of("2: oom again"), matches());
        stroke(robot, KeyCode.F3);
        settle();
        assertEquals("oom again", text().getSelectedText());
        robot.clickOn("#regexlab-clear");
        settle();
        assertEquals("", text().getText());
        assertEquals(List.of(), matches());
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithAReason(FxRobot robot) throws IOException {
        lab.files.answer(Files.write(folder.resolve("a.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0}));
        robot.clickOn("#regexlab-open");
        settle();
        assertEquals(List.of("regexlab.open.no-text"), lab.told.stream().map(notice -> notice.text().key()).toList());
    }

    @Test
    void whatIsMissingOfALargeTextIsSaidAsLongAsItIsThere(FxRobot robot) {
        robot.interact(() -> model.give("oom again and again\n".repeat(600_000)));
        settle();
        Label cut = (Label) scene.lookup("#regexlab-cut");
        assertEquals("Only the first 10 of 11 million characters are here.", cut.getText());
        assertTrue(cut.isVisible());
        Node large = scene.lookup("#regexlab-text");
        assertFalse(large instanceof CodeArea, large::toString);
        assertEquals(LabRun.LISTED_MATCHES, matches().size());
        robot.interact(() -> model.give("small"));
        settle();
        assertFalse(cut.isVisible());
    }
}
