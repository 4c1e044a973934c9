package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Sample;
import dev.errata.log.LogSource;
import dev.errata.regex.Explanation;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class RegexLabPaneWindowTest {
    private final Path folder;
    private OpenLab lab;
    private RegexLabViewModel model;
    private RegexLabPane pane;

    RegexLabPaneWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                "{\"id\": \"oom\", \"signature\": \"OOM command not allowed\", \"regex\": \"(?P<what>oom) (\\\\w+)\"}\n");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/samples.jsonl"),
                "{\"record\":\"oom\",\"expect\":\"no-match\",\"text\":\"the oom killer\"}\n");
        Files.writeString(folder.resolve("b.json"),
                "{\"id\": \"refused\", \"signature\": \"connection refused\", \"regex\": \"conn\"}\n");
        lab = new OpenLab(folder, "a.json", Runnable::run);
        model = lab.model;
        pane = lab.pane(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(lab::close);
    }

    private void show(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(tab));
        settle(robot);
    }

    /// What is shown by a tab is in the scene once that is laid out.
    private void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            pane.node().applyCss();
            pane.node().layout();
        });
    }

    private static List<String> labels(FxRobot robot, String within) {
        return robot.lookup(within).query().lookupAll(".label").stream().filter(Node::isVisible)
                .map(node -> ((Label) node).getText()).toList();
    }

    private static String said(FxRobot robot, String engine) {
        return robot.lookup("#regexlab-engine-" + engine).queryLabeled().getText();
    }

    @Test
    void saysWhatEachEngineMakesOfThePatternAndOffersOneForAll(FxRobot robot) {
        show(robot, 2);
        assertTrue(said(robot, "java").startsWith("Refused"), () -> said(robot, "java"));
        assertTrue(said(robot, "javascript").endsWith("It does not know (?P<what>"));
        assertEquals("Accepted, same as Python", said(robot, "re2"));
        assertEquals("Accepted; the others are compared with it", said(robot, "python"));
        assertTrue(
                labels(robot, "#regexlab-flavours").containsAll(List.of("Flavour", "Result", "How known", "run here")));
        assertTrue(robot.lookup(".sample-grid").query().getLayoutBounds().getWidth() <= robot.lookup("#regexlab-tabs")
                .query().getLayoutBounds().getWidth(), "every engine has its column in view");

        robot.interact(() -> robot.lookup("#regexlab-rewrite").queryAs(Button.class).fire());
        settle(robot);
        assertEquals(Optional.of("(oom) (\\w+)"), model.patternProperty().get());
        assertEquals("Accepted, same as Python", said(robot, "javascript-u"));

        robot.interact(() -> model.editPattern("command not|[a&&b]oom"));
        settle(robot);
        assertEquals("Accepted, same as Python", said(robot, "java"));
        robot.interact(() -> model.editPattern("[c&&o]"));
        settle(robot);
        assertEquals(
                "Accepted, but differs from Python on 2 of 2 samples\nNot every engine reads this as Python does: &",
                said(robot, "java"));
    }

    @Test
    void triesTheSamplesAndKeepsMoreOfThem(FxRobot robot) {
        show(robot, 0);
        assertEquals("2 samples · 1 not as expected",
                robot.lookup("#regexlab-samples-summary").queryAs(Label.class).getText());
        assertTrue(labels(robot, "#regexlab-samples").contains("It matches: oom killer"));

        robot.interact(() -> model.editPattern("oom c"));
        assertEquals("2 samples", robot.lookup("#regexlab-samples-summary").queryAs(Label.class).getText());
        robot.interact(() -> {
            robot.lookup("#regexlab-sample-text").queryAs(TextArea.class).setText("an oom\ncase");
            robot.lookup("#regexlab-sample-match").queryAs(Button.class).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("3 samples · 1 not as expected",
                robot.lookup("#regexlab-samples-summary").queryAs(Label.class).getText());
        assertTrue(lab.session.workspace().side().samples().of("oom")
                .contains(new Sample("oom", Sample.Expect.MATCH, "an oom\ncase", "")));
    }

    @Test
    void editsAndRemovesASampleByKeyAndTakesItBack(FxRobot robot) throws IOException {
        Path file = folder.resolve(".errata/samples.jsonl");
        String before = Files.readString(file);
        show(robot, 0);
        ListView<?> samples = robot.lookup("#regexlab-samples").queryAs(ListView.class);
        TextArea text = robot.lookup("#regexlab-sample-text").queryAs(TextArea.class);
        robot.interact(() -> samples.getSelectionModel().select(0));
        press(robot, samples, KeyCode.F2);
        assertEquals("", text.getText(), "the signature is edited in the record");

        robot.interact(() -> samples.getSelectionModel().select(1));
        press(robot, samples, KeyCode.F2);
        assertEquals("the oom killer", text.getText());
        press(robot, text, KeyCode.ESCAPE);
        assertEquals("", text.getText());
        press(robot, samples, KeyCode.F2);
        robot.interact(() -> {
            text.setText("the oom reaper");
            robot.lookup("#regexlab-sample-match").queryAs(Button.class).fire();
        });
        assertEquals(before.replace("no-match", "match").replace("killer", "reaper"), Files.readString(file));
        assertEquals("2 samples", robot.lookup("#regexlab-samples-summary").queryAs(Label.class).getText());

        press(robot, samples, KeyCode.DELETE);
        assertEquals("", Files.readString(file));
        assertEquals(1, samples.getItems().size());
        robot.interact(() -> lab.told.reversed().forEach(notice -> notice.offers().getFirst().action().run()));
        assertEquals(before, Files.readString(file));
        assertEquals(2, samples.getItems().size());
    }

    private void press(FxRobot robot, Node on, KeyCode key) {
        settle(robot);
        robot.interact(() -> Event.fireEvent(on,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        settle(robot);
    }

    @Test
    void aMatchReachesOverLineEndsWhereTheTextIsOneSubject(FxRobot robot) {
        robot.interact(() -> {
            model.editPattern("b\\sc");
            model.give("a b\nc\n\nb c");
        });
        assertEquals(List.of(4), lines());
        robot.interact(() -> model.scopeProperty().set(TextScope.WHOLE));
        assertEquals(List.of(1, 4), lines());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Matches at 2 places of the text", robot.lookup("#regexlab-map").query().getAccessibleText());
    }

    @Test
    void explainsThePatternPartByPart(FxRobot robot) {
        show(robot, 4);
        TreeView<?> tree = robot.lookup("#regexlab-explanation").queryAs(TreeView.class);
        assertEquals(3, tree.getRoot().getChildren().size());
        assertTrue(labels(robot, "#regexlab-explanation").contains("Group “what”"));
        robot.interact(() -> tree.getSelectionModel().select(1));
        assertEquals("(?P<what>oom)", robot.lookup("#regexlab-pattern").queryAs(CodeArea.class).getSelectedText());
        assertEquals("oom x",
                robot.from(robot.lookup("#regexlab-examples")).lookup(".button").queryAs(Button.class).getText());
    }

    @Test
    void saysThatThereIsNothingToExplain(FxRobot robot) {
        show(robot, 4);
        Label none = robot.lookup("#regexlab-explanation-none").queryAs(Label.class);
        assertFalse(none.isVisible());
        robot.interact(() -> model.editPattern(""));
        settle(robot);
        assertTrue(none.isVisible());
        assertEquals("This record has no regex.", none.getText());
    }

    @Test
    void saysWhichAlternativesMatchNeitherASampleNorALog(FxRobot robot) {
        robot.interact(() -> model.editPattern("oom|refused|gone away"));
        show(robot, 4);
        assertEquals(List.of("Matches nothing in the sample", "Matches nothing in the sample"), idle(robot));
        show(robot, 0);
        lab.logs.add(new LogSource.OfText("pasted", "connection refused\n"));
        show(robot, 4);
        assertEquals(List.of("Matches nothing in the sample and nothing in 1 log",
                "Matches nothing in the sample, but lines of logs"),
                idle(robot));
    }

    private static List<String> idle(FxRobot robot) {
        return labels(robot, "#regexlab-explanation").stream().filter(text -> text.startsWith("Matches nothing"))
                .sorted()
                .toList();
    }

    @Test
    void showsEveryTabInANarrowWindow(FxRobot robot) {
        settle(robot);
        TabPane tabs = robot.lookup("#regexlab-tabs").queryAs(TabPane.class);
        assertEquals(8, tabs.getTabs().size());
        double right = tabs.localToScene(tabs.getLayoutBounds()).getMaxX();
        for (Node tab : tabs.lookupAll(".tab")) {
            double end = tab.localToScene(tab.getLayoutBounds()).getMaxX();
            assertTrue(end <= right, () -> tab.getId() + " ends at " + end + " of " + right);
        }
        assertTrue(tabs.lookupAll(".control-buttons-tab").stream().noneMatch(Node::isVisible));
    }

    @Test
    void showsTheNamesOfTheTabsWhereTheyFit(FxRobot robot) {
        TabPane tabs = robot.lookup("#regexlab-tabs").queryAs(TabPane.class);
        robot.interact(() -> ((SplitPane) robot.lookup("#regexlab-screen-split").query()).setDividerPositions(0.1));
        settle(robot);
        assertEquals(Set.of(ContentDisplay.TEXT_ONLY), shownOf(tabs));
        robot.interact(() -> ((SplitPane) robot.lookup("#regexlab-screen-split").query()).setDividerPositions(0.8));
        settle(robot);
        assertTrue(shownOf(tabs).contains(ContentDisplay.GRAPHIC_ONLY), () -> tabs.getWidth() + " for the names");
    }

    private static Set<ContentDisplay> shownOf(TabPane tabs) {
        return tabs.lookupAll(".tab-label").stream().map(label -> ((Labeled) label).getContentDisplay())
                .collect(Collectors.toSet());
    }

    @Test
    void thePartsOfThePatternAndItsWordsLeadToEachOtherByTheMouse(FxRobot robot) {
        show(robot, 4);
        TreeView<?> tree = robot.lookup("#regexlab-explanation").queryAs(TreeView.class);
        CodeArea pattern = robot.lookup("#regexlab-pattern").queryAs(CodeArea.class);
        robot.interact(() -> {
            Bounds last = pattern.screenToLocal(pattern.getCharacterBoundsOnScreen(15, 16).orElseThrow());
            hover(pattern, MouseEvent.MOUSE_MOVED, last.getCenterX(), last.getCenterY());
        });
        settle(robot);
        assertEquals(15, ((Explanation) tree.getSelectionModel().getSelectedItem().getValue()).start());
        robot.interact(() -> hover(tree.lookupAll(".tree-cell").stream().map(TreeCell.class::cast)
                .filter(cell -> cell.getTreeItem() == tree.getRoot().getChildren().getFirst()).findFirst()
                .orElseThrow(), MouseEvent.MOUSE_ENTERED, 1, 1));
        assertEquals("(?P<what>oom)", pattern.getSelectedText());
    }

    private static void hover(Node on, EventType<MouseEvent> type, double x, double y) {
        Point2D there = on.localToScene(x, y);
        Event.fireEvent(on, new MouseEvent(type, there.getX(), there.getY(), there.getX(), there.getY(),
                MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, true,
                new PickResult(on, there.getX(), there.getY())));
    }

    @Test
    void keepsASampleOfASelectionOfSeveralLinesAndOfARecordThatIsCaughtToo(FxRobot robot) {
        show(robot, 0);
        robot.interact(() -> {
            CodeArea text = robot.lookup("#regexlab-text").queryAs(CodeArea.class);
            text.replaceText("one\noom\ntwo");
            text.selectRange(4, 11);
            robot.lookup("#regexlab-sample-selection").queryAs(Button.class).fire();
            robot.lookup("#regexlab-sample-match").queryAs(Button.class).fire();
            model.editPattern("refused");
        });
        show(robot, 3);
        robot.interact(() -> ((Button) robot.lookup("#regexlab-effect").query().lookup(".icon-button")).fire());
        assertEquals(List.of(new Sample("oom", Sample.Expect.MATCH, "oom\ntwo", ""),
                new Sample("oom", Sample.Expect.NO_MATCH, "connection refused", ""),
                new Sample("oom", Sample.Expect.NO_MATCH, "the oom killer", "")),
                lab.session.facts().samplesProperty().get().of("oom"));
    }

    @Test
    void putsAPieceWhereTheCaretIs(FxRobot robot) {
        show(robot, 6);
        robot.interact(() -> {
            CodeArea pattern = robot.lookup("#regexlab-pattern").queryAs(CodeArea.class);
            pattern.selectRange(0, pattern.getLength());
            ((Button) robot.from(robot.lookup("#regexlab-pieces")).lookup(".button").query()).fire();
        });
        assertEquals(Optional.of("\\d+"), model.patternProperty().get());
    }

    @Test
    void measuresWhatThePatternCosts(FxRobot robot) {
        robot.interact(() -> model.editPattern("(a+)+b"));
        show(robot, 5);
        assertEquals("Polynomial: work grows with the length to the power of 2",
                robot.lookup("#regexlab-cost-shape").queryAs(Label.class).getText());
        assertTrue(labels(robot, "#regexlab-cost").contains(
                "Exponential in an engine that remembers nothing of what it has tried, such as Python and JavaScript"));
        assertTrue(labels(robot, "#regexlab-cost").containsAll(List.of("Java", "Python re", "JavaScript", "RE2")));
        robot.interact(() -> robot.lookup("#regexlab-cost-use").queryAs(Button.class).fire());
        assertTrue(model.textProperty().get().text().startsWith("aaaaaaaa"));
    }

    @Test
    void showsWhatThePatternWouldStealBeforeItIsSaved(FxRobot robot) {
        show(robot, 3);
        assertEquals("Catches no more than the saved regex",
                robot.lookup("#regexlab-effect-gained").queryAs(Label.class).getText());
        assertEquals("No other record catches a text of this one",
                robot.lookup("#regexlab-effect-catchers").queryAs(Label.class).getText());
        robot.interact(() -> model.editPattern("oom|refused"));
        settle(robot);
        assertEquals("Newly catches 1 text of another record",
                robot.lookup("#regexlab-effect-gained").queryAs(Label.class).getText());
    }

    private List<Integer> lines() {
        return ((LabResult.Ran) model.resultProperty().get()).matches().stream().map(ListedMatch::line).toList();
    }

    @Test
    void makesAPatternOfALineWhoseChangingPartsAreChosen(FxRobot robot) {
        robot.interact(() -> model.editPattern("x"));
        show(robot, 6);
        Label made = robot.lookup("#regexlab-made").queryAs(Label.class);
        assertEquals("OOM command not allowed", made.getText());
        robot.interact(() -> {
            CodeArea text = robot.lookup("#regexlab-text").queryAs(CodeArea.class);
            text.replaceText("pid 4711 was killed");
            text.selectAll();
            robot.lookup("#regexlab-generalise").queryAs(Button.class).fire();
        });
        assertEquals("pid \\d+(?:[.,]\\d+)* was killed", made.getText());
        robot.interact(() -> robot.lookup("#regexlab-line-parts").query().lookupAll(".line-part").stream()
                .map(ToggleButton.class::cast).filter(part -> !part.isDisabled()).forEach(ToggleButton::fire));
        assertEquals("pid 4711 was killed", made.getText());
        robot.interact(() -> robot.lookup("#regexlab-made-use").queryAs(Button.class).fire());
        assertEquals(Optional.of("pid 4711 was killed"), model.patternProperty().get());
    }

    @Test
    void testsThePatternAgainstKnownFaultsAndOffersARewriteThatIsProven(FxRobot robot) {
        show(robot, 6);
        robot.interact(() -> model.editPattern("oom|.*command.*not"));
        settle(robot);
        assertTrue(labels(robot, "#regexlab-fault-regex-complexity").contains("oom|command.*not"),
                () -> labels(robot, "#regexlab-faults").toString());
        assertTrue(labels(robot, "#regexlab-fault-regex-complexity").getLast()
                .startsWith("The same on all 2 samples, and catches the same"));
        robot.interact(
                () -> robot.lookup("#regexlab-fault-use-regex-weak-branch").queryAs(Button.class).fire());
        settle(robot);
        assertEquals(Optional.of("\\boom\\b|.*command.*not"), model.patternProperty().get());
        assertTrue(robot.lookup("#regexlab-fault-regex-weak-branch").tryQuery().isEmpty());
        assertTrue(robot.lookup("#regexlab-faults-passed").queryAs(Label.class).getText()
                .contains("A short word alone is enough"));

        robot.interact(() -> model.editPattern("oom.*command.*not"));
        settle(robot);
        assertTrue(labels(robot, "#regexlab-fault-regex-complexity").getLast().startsWith("No rewrite: an atomic"));

        robot.interact(() -> model.editPattern("oo|nothing else"));
        settle(robot);
        assertEquals("The rule knows a rewrite, but with it 1 sample would no longer be as expected.",
                labels(robot, "#regexlab-fault-regex-weak-branch").getLast());
        assertTrue(robot.lookup("#regexlab-fault-use-regex-weak-branch").tryQuery().isEmpty());
    }

    @Test
    void leadsToTheRecordWhosePatternItIs(FxRobot robot) {
        Hyperlink link = robot.lookup("#regexlab-record").queryAs(Hyperlink.class);
        assertEquals("oom", link.getText());
        robot.interact(link::fire);
        assertEquals(List.of("a.json"), lab.opened);
    }
}
