package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class FolderProblemsWindowTest {
    private final List<String> opened = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    @TempDir
    Path temporary;
    private ProblemsFolder folder;
    private Scene scene;
    private final CommandRegistry commands = new CommandRegistry();

    @Start
    void start(Stage stage) {
        folder = new ProblemsFolder(temporary);
        Appearance appearance = Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, ProblemsPane.STYLES));
        commands.screenProperty().set(Optional.of("problems"));
        commands.register(Command.named("problems.check-all").runs(folder.session::checkAll));
        FolderProblemsPane pane = new FolderProblemsPane(folder.session, folder.localization,
                new FolderProblemsPane.Surroundings("problems", commands,
                        new CommandControls(commands, folder.localization), folder.tasks,
                        new Dialogs(() -> Optional.of(stage), appearance, folder.localization,
                                folder.remembered),
                        told::add,
                        folder.delay, folder.remembered,
                        finding -> opened.add(finding.file() + finding.pointer()),
                        place -> opened.add(place.log() + ":" + place.line())));
        scene = new Scene(pane.node(), 900, 600);
        appearance.dress(scene);
        CommandKeys.listen(scene, commands, _ -> {});
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        pane.shown();
        pane.focus();
    }

    private void goToFirstProblem(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
    }

    private void work(FxRobot robot) {
        robot.interact(() -> {
            folder.delay.pass();
            folder.background.runAll();
        });
    }

    private void press(FxRobot robot, KeyCode... codes) {
        robot.press(codes).release(codes);
        work(robot);
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
        work(robot);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private List<String> rows() {
        return ((ListView<?>) scene.lookup("#problem-list")).getItems().stream()
                .map(row -> ProblemsFolder.row((ProblemRow) row)).toList();
    }

    private void accept(FxRobot robot, String reason) {
        press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.Y);
        robot.interact(() -> robot.lookup("#accept-reason").<TextInputControl>query().setText(reason));
        fire(robot, "#accept-apply");
    }

    @Test
    void keysUnfoldASectionAndOpenAProblem(FxRobot robot) {
        work(robot);
        assertEquals("4 problems in 2 groups", text(robot, "#problem-count"));
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        assertEquals("▾ test-spaces 3", rows().get(1));
        assertEquals("test-spaces", text(robot, "#detail-title"));
        assertTrue(text(robot, "#detail-place").endsWith("a/one.json:1:64"), text(robot, "#detail-place"));
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("a/one.json/dead_ends/0/action"), opened);
        press(robot, KeyCode.LEFT);
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 3"), rows());
    }

    @Test
    void wordsNarrowTheListDownAndTheCountSaysSo(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("two");
        work(robot);
        assertEquals(List.of("▸ test-spaces 1"), rows());
        assertEquals("1 of 4 problems, in 1 group", text(robot, "#problem-count"));
        robot.write("x");
        work(robot);
        assertTrue(scene.lookup("#no-problems").isVisible());
        fire(robot, "#command-problems-clear-filter");
        assertEquals(2, rows().size());
    }

    @Test
    void safeFixesOfManyRecordsAreOneStepAfterALook(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ALT, KeyCode.ENTER);
        assertEquals("2 of 2 records are ticked.", text(robot, "#bulk-fix-count"));
        assertTrue(robot.lookup(".diff-added").tryQuery().isPresent());
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("▸ test-capitals 1"), rows());
        robot.interact(folder.session::undo);
        work(robot);
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 3"), rows());
    }

    private String obstacleOfSafeFixes() {
        return commands.obstacleNow(commands.get("problems.fix-safe-listed")).map(Phrase::key).orElse("none");
    }

    @Test
    void safeFixesOfTheListedAreOfferedOnlyWhereThereAreAny(FxRobot robot) {
        work(robot);
        assertEquals("none", obstacleOfSafeFixes());
        press(robot, KeyCode.ALT, KeyCode.W);
        assertEquals(List.of("▸ test-capitals 1"), rows());
        assertEquals("problems.obstacle.none-safe-listed", obstacleOfSafeFixes());
        press(robot, KeyCode.ALT, KeyCode.W);
        robot.interact(() -> folder.edit("a/one.json", ProblemsFolder.ONE.replace(" x", "x").replace("y ", "y")));
        work(robot);
        assertEquals("none", obstacleOfSafeFixes());
        robot.interact(() -> folder.edit("b/two.json", ProblemsFolder.TWO.replace(" z", "z")));
        work(robot);
        assertEquals("problems.obstacle.none-safe-listed", obstacleOfSafeFixes());
        robot.interact(() -> folder.edit("a/one.json", "{\"id\": \"a/one\", \"signature\": \"BIG\"}"));
        work(robot);
        assertEquals("problems.obstacle.none-listed", obstacleOfSafeFixes());
    }

    @Test
    void fixesThatAreNotSafeWaitForATick(FxRobot robot) {
        robot.interact(() -> folder.edit("b/clean.json", "{\"id\": \"b/clean\", \"signature\": \"low\"}"));
        work(robot);
        press(robot, KeyCode.ALT, KeyCode.ENTER);
        assertTrue(robot.lookup("#bulk-fix-apply").queryButton().isDisabled());
        press(robot, KeyCode.SPACE);
        fire(robot, "#bulk-fix-apply");
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 3"), rows());
        assertEquals(ProblemsFolder.ONE.replace("small", "SMALL"),
                folder.session.records().at("a/one.json").orElseThrow().text().text());
    }

    @Test
    void theMiddleOfALongFixIsLeftOutOfItsButton(FxRobot robot) {
        goToFirstProblem(robot);
        Button fix = robot.lookup("#detail-fix-0").queryButton();
        double height = fix.getHeight();
        robot.interact(() -> fix.setText("Set id to first/" + "long-".repeat(60) + "last"));
        robot.interact(() -> scene.getRoot().layout());
        String shown = ((Text) fix.lookup(".text")).getText();
        assertTrue(shown.startsWith("Set id to first/") && shown.endsWith("last") && shown.contains("..."), shown);
        assertEquals(height, fix.getHeight());
        assertTrue(fix.getWidth() <= ((Region) fix.getParent()).getWidth());
    }

    @Test
    void whatIsMendedAtOnceIsToldAndCanBeTakenBack(FxRobot robot) {
        goToFirstProblem(robot);
        press(robot, KeyCode.ALT, KeyCode.ENTER);
        assertEquals("▾ test-spaces 2", rows().get(1));
        Notice notice = told.getLast();
        assertEquals("problems.applied", notice.text().key());
        assertEquals("a/one.json", notice.text().arguments().getLast());
        robot.interact(notice.offers().getFirst().action());
        work(robot);
        assertEquals("▾ test-spaces 3", rows().get(1));
    }

    @Test
    void countsFollowWhileTheRowsStayTheSame(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.ALT, KeyCode.W);
        press(robot, KeyCode.ALT, KeyCode.I);
        String before = text(robot, "#problem-count");
        List<String> rows = rows();
        robot.interact(() -> folder.edit("b/two.json", "{\"id\": \"b/two\", \"signature\": \"BIG\"}"));
        work(robot);
        assertEquals(rows, rows());
        assertNotEquals(before, text(robot, "#problem-count"));
    }

    @Test
    void anErrorCannotBeAccepted(FxRobot robot) {
        work(robot);
        assertTrue(robot.lookup("#command-problems-accept").queryButton().isDisabled());
        press(robot, KeyCode.DOWN);
        assertFalse(robot.lookup("#command-problems-accept").queryButton().isDisabled());
    }

    @Test
    void acceptedProblemsAreListedOnDemandWithTheirReasonAndCanBeWithdrawn(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.DOWN);
        accept(robot, "as in the log");
        assertEquals(List.of("▸ test-capitals 1"), rows());
        assertEquals("1 problem in 1 group · 3 accepted left out", text(robot, "#problem-count"));
        assertEquals(3, folder.accepted().lines().count());
        press(robot, KeyCode.ALT, KeyCode.A);
        press(robot, KeyCode.ALT, KeyCode.A);
        assertEquals(List.of("▸ test-spaces 3"), rows());
        press(robot, KeyCode.F8);
        assertEquals("as in the log", text(robot, "#detail-reason"));
        press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.W);
        assertEquals("▾ test-spaces 2", rows().getFirst());
        assertEquals(2, folder.accepted().lines().count());
    }

    @Test
    void staleAcceptanceIsSaidToBeOneAndCanBeRemoved(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.DOWN);
        accept(robot, "as in the log");
        robot.interact(() -> folder.edit("b/two.json", ProblemsFolder.TWO.replace(" z", " zz")));
        work(robot);
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 1"), rows());
        press(robot, KeyCode.ALT, KeyCode.A);
        press(robot, KeyCode.ALT, KeyCode.A);
        press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
        assertEquals(List.of("Accepted", "Accepted", "Value changed"), marks(robot));
        fire(robot, "#command-problems-remove-stale");
        assertEquals(List.of("Accepted", "Accepted"), marks(robot));
    }

    @Test
    void whatOthersAcceptIsFollowed(FxRobot robot) {
        work(robot);
        press(robot, KeyCode.DOWN);
        accept(robot, "as in the log");
        folder.write(".errata/accepted.jsonl", folder.accepted().lines().findFirst().orElseThrow() + "\n");
        robot.interact(() -> folder.session.facts().read(_ -> _ -> {}));
        work(robot);
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 2"), rows());
    }

    private List<String> marks(FxRobot robot) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        return scene.getRoot().lookupAll(".problem-accepted").stream().filter(Node::isVisible)
                .filter(mark -> mark.getParent().getParent().isVisible()).map(mark -> ((Labeled) mark).getText())
                .sorted().toList();
    }
}
