package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.FocusPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Logs in the window as the application wires it: opened, walked along, and left for a record.
class LogsWindowTest extends AppWindowCase {
    private static final int LINES = 5_000;
    private static final String UNKNOWN = "ERROR flux capacitor 7 failed to charge";

    private final Path log;

    LogsWindowTest(@TempDir Path temporary) throws IOException {
        super(temporary.resolve("records"));
        record("net/refused", "connection refused", "connection refused");
        record("net/reset", "connection (?:refused|reset) by peer", "connection reset by peer");
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= LINES; i++) {
            text.append(switch (i) {
                case 100, 4_000 -> "line " + i + ": Connection refused";
                case 2_500 -> "line " + i + ": connection refused by peer";
                case 3_000, 3_001 -> UNKNOWN;
                default -> "line " + i + ": all is well";
            }).append('\n');
        }
        log = Files.writeString(temporary.resolve("server.log"), text);
    }

    private void record(String id, String regex, String signature) throws IOException {
        Path file = folder.resolve(id + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file,
                "{\"id\": \"%s\", \"signature\": \"%s\", \"regex\": \"%s\"}".formatted(id, signature, regex));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1300, 850);
    }

    private void openLog(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        await("the screen says what to do", () -> robot.lookup("#logs-none").tryQuery().isPresent());
        fileDialogs.answer(log);
        stroke(robot, KeyCode.O, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the log was matched", () -> robot.lookup("#logs-summary").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().equals("5,000 lines × 2 records: 4 hits on 3 lines")).isPresent());
    }

    private static List<String> rows(FxRobot robot) {
        ListView<?> list = robot.lookup("#hit-list").queryListView();
        return list.lookupAll(".hit-title").stream().map(node -> ((Labeled) node).getText())
                .filter(text -> !text.isEmpty()).toList();
    }

    private static void awaitPlace(FxRobot robot, String what) throws TimeoutException {
        await(what + " is shown",
                () -> robot.lookup("#line-place").tryQueryAs(Labeled.class)
                        .filter(label -> label.getText().equals("server.log, line " + what)).isPresent());
    }

    @Test
    void hitsAreListedWalkedAlongAndLeadToTheirRecordAndBack(FxRobot robot) throws TimeoutException {
        openLog(robot);
        await("the hits are listed", () -> rows(robot).equals(List.of("Claimed by several",
                "Errors nobody claims", "connection refused", "connection reset by peer")));
        awaitPlace(robot, "100");
        stroke(robot, KeyCode.F3);
        awaitPlace(robot, "2,500");
        assertEquals("line 2500: connection refused by peer",
                robot.lookup("#line-text").<TextInputControl>query().getText());
        assertEquals("Claimed by 2 records, the best first", text(robot, "#claims-title"));
        await("what matches is shown beside the line", () -> robot.lookup("#claims .claim-match")
                .queryAllAs(Labeled.class).stream().anyMatch(words -> words.getText().equals("connection refused")));
        assertEquals("log-view", focused());
        stroke(robot, KeyCode.ENTER);
        assertEquals("claims", focused());
        stroke(robot, KeyCode.ENTER);
        await("the best record is shown", () -> shownId(robot).equals("net/reset"));
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        awaitPlace(robot, "2,500");
        stroke(robot, KeyCode.F3, KeyCombination.SHIFT_DOWN);
        awaitPlace(robot, "100");
    }

    @Test
    void theChosenLineStandsBelowTheLinesWhereTheseWouldBeCutBesideIt(FxRobot robot) throws TimeoutException {
        openLog(robot);
        awaitPlace(robot, "100");
        await("the line is below", () -> robot.lookup("#line-place").queryLabeled().localToScreen(0, 0).getY() > robot
                .lookup("#log-view").query().localToScreen(robot.lookup("#log-view").query().getLayoutBounds())
                .getMaxY());
    }

    @Test
    void theFocusStaysOnTheScreenWhenTheLastLogIsClosed(FxRobot robot) throws TimeoutException {
        openLog(robot);
        await("the lines have the focus", () -> focused().equals("log-view"));
        stroke(robot, KeyCode.W, KeyCombination.CONTROL_DOWN);
        await("no log is open", () -> robot.lookup("#logs-none").tryQuery().isPresent());
        assertTrue(FocusPart.isIn((Parent) robot.lookup("#logs-none").query()), () -> focused());
    }

    @Test
    void aRowLeadsToItsLinesAndTemplatesUnfold(FxRobot robot) throws TimeoutException {
        openLog(robot);
        robot.interact(() -> robot.lookup("#hit-list").queryListView().getSelectionModel().select(1));
        awaitPlace(robot, "3,000");
        robot.interact(() -> robot.lookup("#hit-list").query().requestFocus());
        stroke(robot, KeyCode.RIGHT);
        await("the template is there", () -> rows(robot).contains("ERROR flux capacitor <*> failed to charge"));
        assertTrue(robot.lookup("#hit-list .hit-title").queryAllAs(Label.class).stream()
                .filter(title -> title.getText().contains("<*>")).allMatch(Label::isWrapText),
                "it has room for what differs");
        stroke(robot, KeyCode.F3);
        awaitPlace(robot, "3,001");
        assertEquals("Claimed by nobody", text(robot, "#claims-title"));
    }

    @Test
    void whatSeveralClaimUnfoldsByWhoClaimsItAndEnterGoesToTheLine(FxRobot robot) throws TimeoutException {
        openLog(robot);
        robot.interact(() -> robot.lookup("#hit-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#hit-list").query().requestFocus());
        stroke(robot, KeyCode.RIGHT);
        await("the group is there", () -> rows(robot).contains("net/refused + net/reset"));
        robot.interact(() -> robot.lookup("#hit-list").queryListView().getSelectionModel().select(1));
        awaitPlace(robot, "2,500");
        assertEquals("Go through net/refused + net/reset", text(robot, "#hit-walk"));
        stroke(robot, KeyCode.ENTER);
        assertEquals("log-view", focused());
    }

    @Test
    void enterOpensTheOnlyRecordThatClaimsTheLine(FxRobot robot) throws TimeoutException {
        openLog(robot);
        awaitPlace(robot, "100");
        await("one record claims it", () -> text(robot, "#claims-title").equals("Claimed by 1 record"));
        robot.interact(() -> robot.lookup("#log-view").query().requestFocus());
        stroke(robot, KeyCode.ENTER);
        await("it is shown", () -> shownId(robot).equals("net/refused"));
    }

    @Test
    void wordsAreFoundAndLinesGoneTo(FxRobot robot) throws TimeoutException {
        openLog(robot);
        stroke(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("LINE 4999:", 0);
        stroke(robot, KeyCode.ENTER);
        awaitPlace(robot, "4,999");
        stroke(robot, KeyCode.ESCAPE);
        assertEquals("log-view", focused());
        stroke(robot, KeyCode.G, KeyCombination.CONTROL_DOWN);
        robot.write("17", 0);
        stroke(robot, KeyCode.ENTER);
        awaitPlace(robot, "17");
        stroke(robot, KeyCode.END);
        awaitPlace(robot, "5,000");
    }

    @Test
    void aLineThatNobodyClaimsBecomesARecordAndTheSampleOfAnother(FxRobot robot) throws Exception {
        openLog(robot);
        robot.interact(() -> robot.lookup("#hit-list").queryListView().getSelectionModel().select(1));
        awaitPlace(robot, "3,000");
        stroke(robot, KeyCode.A, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        robot.interact(() -> robot.lookup("#sample-record").<TextInputControl>query().setText("net/reset"));
        robot.interact(() -> robot.lookup("#sample-no-match").<RadioButton>query().setSelected(true));
        robot.interact(() -> robot.lookup("#sample-add").queryButton().fire());
        await("the sample is saved", () -> samples().contains("\"net/reset\",\"expect\":\"no-match\""));
        stroke(robot, KeyCode.N, KeyCombination.CONTROL_DOWN);
        await("the line is filled in", () -> robot.lookup("#refactor-signature").tryQueryAs(TextInputControl.class)
                .filter(field -> field.getText().contains("flux capacitor")).isPresent());
        robot.interact(() -> robot.lookup("#refactor-id").<TextInputControl>query().setText("flux/flux-capacitor"));
        await("the id is free", () -> !robot.lookup("#refactor-create").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#refactor-create").queryButton().fire());
        await("the record is there", () -> shownId(robot).contains("flux-capacitor"));
        await("its sample is saved", () -> samples().contains("\"expect\":\"match\",\"text\":\"" + UNKNOWN
                + "\",\"note\":\"server.log:3000\""));
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        await("the lines were matched again and are claimed",
                () -> !rows(robot).contains("Errors nobody claims"));
    }

    @Test
    void aRecordMadeOfALineIsShownFromItsTopWithTheFieldThatIsNext(FxRobot robot) throws Exception {
        openLog(robot);
        robot.interact(() -> robot.lookup("#hit-list").queryListView().getSelectionModel().select(1));
        awaitPlace(robot, "3,000");
        stroke(robot, KeyCode.DIGIT1, KeyCombination.CONTROL_DOWN);
        await("a field far down has the focus", () -> {
            robot.lookup("#field-category").query().requestFocus();
            robot.lookup("#record-form").<ScrollPane>query().setVvalue(1);
            return focused().equals("field-category");
        });
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        awaitPlace(robot, "3,000");
        stroke(robot, KeyCode.N, KeyCombination.CONTROL_DOWN);
        await("the line is filled in", () -> robot.lookup("#refactor-signature").tryQueryAs(TextInputControl.class)
                .filter(field -> field.getText().contains("flux capacitor")).isPresent());
        await("the line was looked at",
                () -> text(robot, "#refactor-neighbours-none").equals("No record is like this."));
        TextInputControl id = robot.lookup("#refactor-id").query();
        assertEquals("", id.getText(), "the line speaks of no domain");
        assertEquals("domain/name", id.getPromptText());
        robot.interact(() -> id.setText("flux/flux-capacitor"));
        await("the id is free", () -> !robot.lookup("#refactor-create").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#refactor-create").queryButton().fire());
        await("the record is there", () -> shownId(robot).contains("flux-capacitor"));
        await("the cause is asked for", () -> focused().equals("field-root_cause"));
        assertEquals(0, robot.lookup("#record-form").<ScrollPane>query().getVvalue());
    }

    private static String shownId(FxRobot robot) {
        return robot.lookup("#editor-id").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private String samples() throws IOException {
        Path file = folder.resolve(".errata/samples.jsonl");
        return Files.exists(file) ? Files.readString(file).replace(": ", ":").replace(", ", ",") : "";
    }

    @Test
    void whatIsOpenIsKeptAsASetAndOpenedAgain(FxRobot robot) throws Exception {
        openLog(robot);
        stroke(robot, KeyCode.D, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the dialog is there", () -> robot.lookup("#log-set-name").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#log-set-name").<TextInputControl>query().setText("server"));
        robot.interact(() -> robot.lookup("#log-set-keep").queryButton().fire());
        Path settings = folder.resolve(".errata/settings.toml");
        await("the set is kept", () -> Files.exists(settings)
                && Files.readString(settings).equals("[logs.server]\nfiles = [\"" + log + "\"]\n"));
        stroke(robot, KeyCode.W, KeyCombination.CONTROL_DOWN);
        await("no log is open", () -> robot.lookup("#logs-none").tryQuery().isPresent());
        stroke(robot, KeyCode.L, KeyCombination.CONTROL_DOWN);
        await("the sets are listed", () -> robot.lookup("#log-sets").tryQuery().isPresent());
        await("the list has the focus", () -> robot.lookup("#log-sets").query().isFocused());
        robot.type(KeyCode.ENTER);
        await("the log is open again", () -> robot.lookup("#logs-summary").tryQueryAs(Labeled.class)
                .filter(label -> label.getText().startsWith("5,000 lines")).isPresent());
    }

    @Test
    void aLogIsFollowedToItsEndAsItGrows(FxRobot robot) throws Exception {
        openLog(robot);
        stroke(robot, KeyCode.T, KeyCombination.CONTROL_DOWN);
        await("the log is followed", () -> text(robot, "#logs-summary").startsWith("Following"));
        Files.writeString(log, "line 5001: connection refused\n", StandardOpenOption.APPEND);
        await("the new line is matched", () -> text(robot, "#logs-summary")
                .equals("Following · 5,001 lines × 2 records: 5 hits on 4 lines"));
        await("the last line is in view", () -> robot.lookup("#log-view .line-number").queryAll().stream()
                .anyMatch(number -> ((Labeled) number).getText().equals("5,001")));
        stroke(robot, KeyCode.T, KeyCombination.CONTROL_DOWN);
        await("the log is not followed", () -> text(robot, "#logs-summary").startsWith("5,001 lines"));
    }

    @Test
    void largeTextHasRoomInRowsAndOnButtons(FxRobot robot) throws Exception {
        openLog(robot);
        awaitPlace(robot, "100");
        robot.interact(() -> {
            robot.lookup("#log-view").query().getScene().getWindow().setWidth(1000);
            shell().appearance().scaleText(150);
        });
        await("rows are as high as their text wants", () -> robot.lookup("#log-view .log-row").queryAll().stream()
                .skip(1).findFirst().orElseThrow().getLayoutY() == 27);
        Node button = robot.lookup("#command-logs-new-record").query();
        await("the button ends within the window",
                () -> button.localToScene(button.getLayoutBounds()).getMaxX() < button.getScene().getWidth());
    }

    @Test
    void longLinesAreBrokenAndTheirEndsMarked(FxRobot robot) throws Exception {
        Files.writeString(log, "short\n" + "connection refused ".repeat(40) + "\nshort\n");
        openFolder(robot);
        robot.interact(() -> shell().folders().session().get().orElseThrow().openLogs(List.of(log)));
        awaitPlace(robot, "2");
        await("the end of the long line is marked", () -> overflows(robot) == 1);
        double narrow = robot.lookup("#log-view .log-row").queryAll().stream().skip(2).findFirst().orElseThrow()
                .getLayoutY();
        assertEquals(36, narrow);
        stroke(robot, KeyCode.Z, KeyCombination.ALT_DOWN);
        await("the long line takes several rows", () -> robot.lookup("#log-view .log-row").queryAll().stream().skip(2)
                .findFirst().orElseThrow().getLayoutY() > 60);
        assertEquals(0, overflows(robot));
        stroke(robot, KeyCode.DOWN);
        awaitPlace(robot, "3");
        stroke(robot, KeyCode.Z, KeyCombination.ALT_DOWN);
        await("it is one row again", () -> overflows(robot) == 1);
    }

    @Test
    void theStartOfTheLinesIsShownAgainWhereTheHitIsThere(FxRobot robot) throws Exception {
        Files.writeString(log, "x".repeat(600) + " connection refused\nconnection refused\n" + "short\n".repeat(200)
                + "connection refused\n");
        openFolder(robot);
        robot.interact(() -> shell().folders().session().get().orElseThrow().openLogs(List.of(log)));
        awaitPlace(robot, "1");
        stroke(robot, KeyCode.F3, KeyCombination.SHIFT_DOWN);
        awaitPlace(robot, "203");
        stroke(robot, KeyCode.F3);
        await("the hit is behind the edge", () -> begins(robot) > 1);
        stroke(robot, KeyCode.F3);
        awaitPlace(robot, "2");
        await("the lines are shown from their start", () -> begins(robot) == 0);
    }

    @Test
    void aLineThatIsFarDownHasLinesAboveIt(FxRobot robot) throws Exception {
        Files.writeString(log, "short\n".repeat(300) + "connection refused\n" + "short\n".repeat(300));
        openFolder(robot);
        robot.interact(() -> shell().folders().session().get().orElseThrow().openLogs(List.of(log)));
        awaitPlace(robot, "301");
        await("the chosen line is below the top", () -> robot.lookup("#log-view .log-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .anyMatch(row -> row.getLayoutY() > 100));
    }

    @Test
    void aHitFarBehindTheEdgeComesIntoView(FxRobot robot) throws Exception {
        Files.writeString(log, "x".repeat(600) + " connection refused\nshort\n");
        openFolder(robot);
        robot.interact(() -> shell().folders().session().get().orElseThrow().openLogs(List.of(log)));
        awaitPlace(robot, "1");
        await("the log is shown from the start of its lines", () -> overflows(robot) == 1 && begins(robot) == 0);
        stroke(robot, KeyCode.F3);
        await("the mark is within the view", () -> {
            Bounds view = robot.lookup("#log-view").query().localToScene(robot.lookup("#log-view").query()
                    .getLayoutBounds());
            return robot.lookup("#log-view .mark-ground").queryAll().stream()
                    .anyMatch(mark -> view.contains(mark.localToScene(mark.getLayoutBounds())));
        });
        await("both lines show that they begin before the edge", () -> begins(robot) == 2);
        stroke(robot, KeyCode.Z, KeyCombination.ALT_DOWN);
        await("a broken line begins in view", () -> begins(robot) == 0);
    }

    private static long begins(FxRobot robot) {
        return robot.lookup("#log-view .log-overflow-before").queryAll().stream().filter(Node::isVisible).count();
    }

    private static long overflows(FxRobot robot) {
        return robot.lookup("#log-view .log-overflow").queryAll().stream().filter(Node::isVisible).count();
    }

    @Test
    void aLogThatIsGoneSaysSo(FxRobot robot) throws Exception {
        openFolder(robot);
        stroke(robot, KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        fileDialogs.answer(log.resolveSibling("gone.log"));
        stroke(robot, KeyCode.O, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await("the screen says why", () -> robot.lookup("#log-refused").tryQuery().isPresent());
        assertTrue(robot.lookup("#log-refused .state-text").queryAs(Labeled.class).getText()
                .endsWith("gone.log is no longer there."));
    }
}
