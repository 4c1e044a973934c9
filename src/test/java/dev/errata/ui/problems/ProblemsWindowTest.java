package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.message.Language;
import dev.errata.record.Field;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Unremembered;
import dev.errata.ui.fx.WindowExtension;
import dev.errata.validation.Fixing;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class ProblemsWindowTest {
    private static final String RECORD = """
            {"id": "a/b", "signature": "small",
             "dead_ends": [{"action": " one"}, {"action": "two "}]}
            """;
    private static final String MENDED = RECORD.replace(" one", "one").replace("two ", "two");

    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final HandDrivenDelay frames = new HandDrivenDelay();
    private boolean isFrameByFrame;
    private final List<String> gone = new ArrayList<>();
    private final List<JsonPosition> jsonPlaces = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private final Localization localization = new Localization(Language.ENGLISH);
    private Optional<JsonPointer> here = Optional.empty();
    private FolderProblemsViewModel walked;
    private ProblemWalk walk;
    @TempDir
    Path folder;
    private CurationSession session;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/b.json"), RECORD);
        Files.writeString(folder.resolve("a/clean.json"), "{\"id\": \"a/clean\", \"signature\": \"BIG\"}");
        RuleCatalogue rules = new RuleCatalogue(
                List.of(new SpacesRule("test-spaces", Severity.WARNING, Fixing.SAFE, Field.DEAD_END_ACTION),
                        new SpacesRule("text-whitespace", Severity.ERROR, Fixing.ASKING, Field.SIGNATURE),
                        new LettersRule()));
        FxTasks tasks = new FxTasks(background, Runnable::run);
        session = new CurationSession(
                Workspace.open(folder, rules.ids(), Clock.systemUTC(), (_, _) -> {}, () -> false), rules,
                Clock.systemUTC(), tasks);
        session.currentProperty().set(Optional.of("a/b.json"));
        Appearance appearance = Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, ProblemsPane.STYLES));
        CommandRegistry commands = new CommandRegistry();
        Delay delay = (time, action) -> {
            if (isFrameByFrame) {
                return frames.after(time, action);
            }
            action.run();
            return () -> {};
        };
        walked = new FolderProblemsViewModel(session, localization, tasks, delay,
                Unremembered.settings());
        walk = new ProblemWalk(session, walked);
        ProblemsPane pane = new ProblemsPane(session, localization,
                new ProblemsPane.Surroundings(commands, tasks,
                        new Dialogs(() -> Optional.of(stage), appearance, localization, Unremembered.settings()),
                        told::add, delay,
                        () -> here, pointer -> gone.add(pointer.toString()), jsonPlaces::add, walk,
                        () -> gone.add("list"),
                        place -> gone.add(place.log() + ":" + place.line())));
        scene = new Scene((Parent) pane.node(), 262, 600);
        appearance.dress(scene);
        CommandKeys.listen(scene, commands, _ -> {});
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    private void check(FxRobot robot) {
        robot.interact(background::runAll);
    }

    private List<Integer> made() {
        return Stream.of(".problem-card", ".problem-place", ".fix-button")
                .map(style -> scene.getRoot().lookupAll(style).size()).toList();
    }

    @Test
    void whatACardNeedsIsMadeInFramesOfTheirOwn(FxRobot robot) {
        isFrameByFrame = true;
        check(robot);
        List<List<Integer>> seen = new ArrayList<>(List.of(made()));
        for (int i = 0; i < 10; i++) {
            robot.interact(frames::pass);
            if (!made().equals(seen.getLast())) {
                seen.add(made());
            }
        }
        assertEquals(List.of(List.of(0, 0, 0), List.of(1, 0, 0), List.of(1, 1, 0), List.of(1, 1, 1),
                List.of(2, 1, 1), List.of(2, 3, 1), List.of(2, 3, 2)), seen);
    }

    private String shown(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private String text() {
        return session.currentRecord().orElseThrow().text().text();
    }

    private List<String> cards() {
        return scene.getRoot().lookupAll(".problem-card").stream().filter(Node::isVisible).map(Node::getId).toList();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
        check(robot);
    }

    @Test
    void leavesOutTheMiddleOfAFixThatIsWiderThanTheCards(FxRobot robot) {
        check(robot);
        Button fix = robot.lookup("#fix-text-whitespace").queryButton();
        assertFalse(fix.isMnemonicParsing(), "an underscore is swallowed");
        double oneLine = fix.getHeight();

        robot.interact(() -> {
            fix.setText("Write the other side into database/elasticsearch-index-read-only…");
            scene.getRoot().layout();
        });

        double right = scene.getRoot().localToScene(scene.getRoot().getLayoutBounds()).getMaxX();
        assertTrue(fix.localToScene(fix.getLayoutBounds()).getMaxX() < right, "the button ends in the pane");
        assertEquals(oneLine, fix.getHeight(), "its words stand in one line");
        String shown = ((Text) fix.lookup(".text")).getText();
        assertTrue(shown.startsWith("Write the") && shown.endsWith("only…"), shown);
    }

    @Test
    void saysThatItIsCheckingAndThenWhatItFound(FxRobot robot) {
        assertEquals("Checking…", shown("#problems-quiet"));
        check(robot);
        assertFalse(scene.lookup("#problems-quiet").isVisible());
        assertEquals("Problems · 3", shown("#problems-title"));
        assertEquals(List.of("problem-text-whitespace", "problem-test-spaces"), cards());
    }

    @Test
    void saysThatThereIsNothing(FxRobot robot) {
        check(robot);
        robot.interact(() -> session.currentProperty().set(Optional.of("a/clean.json")));
        assertEquals("No problems found.", shown("#problems-quiet"));
        assertEquals(List.of(), cards());
    }

    @Test
    void placeIsNamedByItsFieldAndLeadsThere(FxRobot robot) {
        check(robot);
        assertEquals("Dead ends 2 · Action", shown("#place-dead_ends-1-action"));
        fire(robot, "#place-dead_ends-1-action");
        assertEquals(List.of("/dead_ends/1/action"), gone);
    }

    @Test
    void aCardSaysInFullWhatIsWrongOnlyWhileItIsChosen(FxRobot robot) {
        check(robot);
        assertFalse(scene.lookup("#message-text-whitespace").isVisible());
        step(robot, false);
        assertTrue(scene.lookup("#message-text-whitespace").isVisible());
        step(robot, false);
        assertFalse(scene.lookup("#message-text-whitespace").isVisible());
    }

    @Test
    void aChosenCardSaysEachOfSeveralThingsThatAreWrongAtOnePlace(FxRobot robot) {
        robot.interact(() -> session.apply(new dev.errata.workspace.Step("edit.step.add", List.of(),
                List.of(new dev.errata.record.Change.Edit("a/b.json",
                        dev.errata.json.JsonText.of("{\"id\": \"a/b\", \"category\": \"vwxyz\"}"))),
                Optional.empty())));
        check(robot);
        assertEquals(1, placeTexts().size(), placeTexts()::toString);
        step(robot, false);
        assertEquals(5, placeTexts().size(), placeTexts()::toString);
        assertFalse(scene.lookup("#problem-text-placeholder").lookup(".problem-more").isVisible());
    }

    private List<String> placeTexts() {
        return scene.lookup("#problem-text-placeholder").lookupAll(".problem-place").stream()
                .map(place -> ((Labeled) place).getText()).toList();
    }

    @Test
    void keysGoFromProblemToProblem(FxRobot robot) {
        check(robot);
        for (boolean shift : new boolean[]{false, false, true, true}) {
            step(robot, shift);
        }
        assertEquals(List.of("/signature", "/dead_ends/0/action", "/signature", "/dead_ends/1/action"), gone);
    }

    private void step(FxRobot robot, boolean back) {
        robot.interact(() -> Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, back, false, false, false)));
    }

    @Test
    void keysStartFromTheValueThatSomebodyIsAt(FxRobot robot) {
        check(robot);
        here = JsonPointer.parse("/dead_ends/1");
        step(robot, false);
        step(robot, true);
        here = JsonPointer.parse("/dead_ends");
        step(robot, true);
        assertEquals(List.of("/dead_ends/1/action", "/dead_ends/0/action", "/signature"), gone);
    }

    @Test
    void safeFixesAreAppliedTogetherAsOneStep(FxRobot robot) {
        check(robot);
        assertEquals("Fix 2 safe", shown("#problems-fix-safe"));
        fire(robot, "#problems-fix-safe");
        assertEquals(MENDED, text());
        assertEquals(List.of("problem-text-whitespace"), cards());
        assertFalse(scene.lookup("#problems-fix-safe").isVisible());
        robot.interact(session::undo);
        assertEquals(RECORD, text());
    }

    @Test
    void aKeyFixesTheProblemThatWasGoneToLast(FxRobot robot) {
        check(robot);
        KeyEvent fix = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false);
        robot.interact(() -> Event.fireEvent(scene.getRoot(), fix));
        check(robot);
        assertEquals(RECORD, text());
        step(robot, false);
        step(robot, false);
        robot.interact(() -> Event.fireEvent(scene.getRoot(), fix));
        check(robot);
        assertEquals(RECORD.replace(" one", "one"), text());
    }

    @Test
    void askingFixShowsItsDiffFirst(FxRobot robot) {
        check(robot);
        fire(robot, "#fix-text-whitespace");
        assertEquals(RECORD, text());
        assertTrue(robot.lookup(".diff-added").tryQuery().isPresent());
        fire(robot, "#fix-apply");
        assertEquals(RECORD.replace("small", "SMALL"), text());
    }

    @Test
    void fixOfWhatHasChangedMeanwhileIsNotApplied(FxRobot robot) {
        check(robot);
        robot.interact(() -> {
            robot.lookup("#problems-fix-safe").<Button>query().fire();
            session.apply(new dev.errata.workspace.Step("edit.step.add", List.of(),
                    List.of(new dev.errata.record.Change.Edit("a/b.json", dev.errata.json.JsonText.of("{}"))),
                    Optional.empty()));
        });
        check(robot);
        assertEquals("{}", text());
    }

    @Test
    void theWayAlongTheListLeavesARecordOnlyWhereItsProblemsEnd(FxRobot robot) throws Exception {
        robot.interact(() -> session.apply(new dev.errata.workspace.Step("edit.step.add", List.of(),
                List.of(new dev.errata.record.Change.Edit("a/clean.json",
                        dev.errata.json.JsonText.of("{\"id\": \"a/clean\", \"signature\": \"low\"}"))),
                Optional.empty())));
        robot.interact(walked::start);
        check(robot);
        robot.interact(() -> walk.begin(walked.step(1).orElseThrow()));
        assertEquals("Problem 1 of 4 in the list", shown("#problem-walk-place"));
        step(robot, false);
        step(robot, false);
        assertEquals(Optional.of("a/b.json"), session.currentProperty().get());
        assertEquals("Problem 3 of 4 in the list", shown("#problem-walk-place"));
        step(robot, false);
        assertEquals(Optional.of("a/clean.json"), session.currentProperty().get());
        assertEquals("Problem 4 of 4 in the list", shown("#problem-walk-place"));
        step(robot, true);
        assertEquals("Problem 3 of 4 in the list", shown("#problem-walk-place"));
        step(robot, false);
        step(robot, false);
        assertEquals("Problem 1 of 4 in the list", shown("#problem-walk-place"));
        fire(robot, "#problem-walk-back");
        assertEquals(List.of("/dead_ends/0/action", "/dead_ends/1/action", "/signature", "/dead_ends/1/action",
                "/signature", "/signature", "list"), gone);
        robot.interact(() -> session.currentProperty().set(Optional.of("a/clean.json")));
        assertFalse(scene.lookup("#problem-walk").isVisible());
    }

    @Test
    void theWayAlongTheListSpeaksBothLanguages(FxRobot robot) {
        robot.interact(walked::start);
        check(robot);
        robot.interact(() -> walk.begin(walked.step(1).orElseThrow()));
        check(robot);
        assertEquals(List.of("Problems · 3", "Problem 1 of 3 in the list", "Back to the list", "Leave the list"),
                walkWords());
        robot.interact(() -> localization.languageProperty().set(Language.CHINESE));
        assertEquals(List.of("问题 · 3", "列表中第 1 个问题，共 3 个", "返回列表", "离开列表"), walkWords());
        robot.interact(() -> scene.lookup("#problem-walk-place").getScene().getRoot().layout());
        Labeled place = (Labeled) scene.lookup("#problem-walk-place");
        assertTrue(place.getHeight() >= place.prefHeight(place.getWidth()), "nothing of it is cut");
        fire(robot, "#problem-walk-end");
        assertFalse(scene.lookup("#problem-walk").isVisible());
    }

    private List<String> walkWords() {
        return List.of(shown("#problems-title"), shown("#problem-walk-place"), shown("#problem-walk-back"),
                scene.lookup("#problem-walk-end").getAccessibleText());
    }

    @Test
    void acceptedProblemsGoFromTheCardAndComeBackByUndo(FxRobot robot) {
        check(robot);
        assertTrue(scene.lookup("#accept-text-whitespace").isDisabled());
        fire(robot, "#accept-test-spaces");
        robot.interact(() -> robot.lookup("#accept-reason").<TextArea>query().setText("as they are in the log"));
        fire(robot, "#accept-apply");
        assertEquals(List.of("problem-text-whitespace"), cards());
        assertEquals(2, session.facts().acceptancesProperty().get().all().size());
        robot.interact(() -> told.getFirst().offers().getFirst().action().run());
        check(robot);
        assertEquals(List.of("problem-text-whitespace", "problem-test-spaces"), cards());
    }

    @Test
    void aReasonThatWasWrittenAndNotUsedIsThereAgain(FxRobot robot) {
        check(robot);
        fire(robot, "#accept-test-spaces");
        robot.interact(() -> robot.lookup("#accept-reason").<TextArea>query().setText("as they are in the log"));
        fire(robot, "#dialog-cancel");
        fire(robot, "#accept-test-spaces");
        assertEquals("as they are in the log", robot.lookup("#accept-reason").<TextArea>query().getSelectedText());
        fire(robot, "#accept-apply");
        assertEquals(List.of("problem-text-whitespace"), cards());
    }

    @Test
    void ruleIsExplained(FxRobot robot) {
        check(robot);
        fire(robot, "#explain-test-spaces");
        assertTrue(robot.lookup("#rule-mend").<Labeled>query().getText().contains("safe"));
    }
}
