package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.FieldNote;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.control.InputMethod;
import dev.errata.workspace.Step;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class FormWindowTest extends FormWindowCase {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void whatIsTypedReachesTheRecordAndUndoTakesItBack(FxRobot robot) {
        retype(robot, "/root_cause", "full");
        assertEquals(FormTestFolder.RECORD.replace("maxmemory reached", "full"), text());
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals("maxmemory reached", field("field-root_cause").getText());
        assertEquals("field-root_cause", focused());
    }

    @Test
    void thePatternIsTypedUnderlinedWhereItBreaksAndUndoneWithTheRecord(FxRobot robot) {
        CodeArea pattern = (CodeArea) scene.lookup("#field-regex");
        focus(robot, "/regex");
        robot.push(KeyCode.END);
        robot.write(" (not", 0);
        assertEquals(FormTestFolder.RECORD.replace("\"OOM command\"", "\"OOM command (not\""), text());
        assertEquals(List.of("pattern-fault"), List.copyOf(pattern.getStyleOfChar("OOM command ".length())));
        assertEquals("✗ not a regex", robot.lookup("#pattern-status").queryLabeled().getText());
        robot.write(")", 0);
        assertEquals(List.of("pattern-group", "pattern-bracket"),
                List.copyOf(pattern.getStyleOfChar("OOM command ".length())));
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals("OOM command", pattern.getText());
    }

    @Test
    void chineseTextIsComposedAndIsInTheRecordOnceItIsDecided(FxRobot robot) {
        focus(robot, "/workarounds_zh/1");
        TextInputControl field = field("field-workarounds_zh-1");
        robot.interact(field::selectAll);
        InputMethod.compose(robot, field, "shan", "");
        InputMethod.compose(robot, field, "shan chu jiu jian", "");
        assertEquals("shan chu jiu jian", field.getText());
        assertEquals(FormTestFolder.RECORD, text());
        InputMethod.compose(robot, field, "", "删除旧键");
        assertEquals(FormTestFolder.RECORD.replace("淘汰键", "删除旧键"), text());
        assertEquals("field-workarounds_zh-1", focused());
        stroke(robot, KeyCode.Z, true);
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals("淘汰键", field("field-workarounds_zh-1").getText());
    }

    @Test
    void findingStandsAtItsFieldUntilItIsMended(FxRobot robot) {
        assertEquals(List.of(), notes("field-root_cause"));
        focus(robot, "/root_cause");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("test-root-cause"), notes("field-root_cause"));
        robot.write("full", 0);
        assertEquals(List.of(), notes("field-root_cause"));
    }

    @Test
    void ofManyFindingsTheFirstStandAtTheirField(FxRobot robot) {
        retype(robot, "/root_cause", "full    ");
        assertEquals(Collections.nCopies(4, "test-root-cause"), notes("field-root_cause"));
        robot.write("  ", 0);
        assertEquals(List.of("test-root-cause", "test-root-cause", "test-root-cause",
                "3 more of these stand in the pane of problems (Alt+P)."), notes("field-root_cause"));
    }

    @Test
    void cardsAreAddedMovedDuplicatedAndRemoved(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#field-dead_ends-add")).fire());
        assertEquals("field-dead_ends-2-action", focused());
        robot.write("pray", 0);
        press(robot, KeyCode.UP);
        assertEquals("field-dead_ends-1-action", focused());
        assertEquals(List.of("restart", "pray", "wait"), actions());
        press(robot, KeyCode.D);
        assertEquals(List.of("restart", "pray", "pray", "wait"), actions());
        press(robot, KeyCode.DELETE);
        focus(robot, "/dead_ends/1");
        press(robot, KeyCode.DELETE);
        assertEquals(List.of("restart", "wait"), actions());
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void optionalFieldIsOfferedAndOpened(FxRobot robot) {
        assertNull(scene.lookup("#field-dead_ends-0-condition"));
        focus(robot, "/dead_ends/0/condition");
        robot.write("always", 0);
        assertTrue(frame("field-dead_ends-0-condition").isVisible());
        assertEquals(FormTestFolder.RECORD.replaceFirst("\"condition\": \"\"", "\"condition\": \"always\""), text());
    }

    @Test
    void changeFromElsewhereIsShownAndLeavesFocusAndCaretAlone(FxRobot robot) {
        focus(robot, "/root_cause");
        robot.interact(() -> field("field-root_cause").positionCaret(4));
        robot.interact(() -> session.apply(new Step("edit.step.add", List.of(), List.of(new Change.Edit(
                "redis/oom.json", JsonText.of(FormTestFolder.RECORD.replace("OOM command not", "OOM was not")))),
                Optional.empty())));
        assertEquals("OOM was not allowed", field("field-signature").getText());
        assertEquals("field-root_cause", focused());
        assertEquals(4, field("field-root_cause").getCaretPosition());
    }

    @Test
    void sameFieldKeepsTheFocusInAnotherRecord(FxRobot robot) {
        focus(robot, "/root_cause");
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/misconf.json")));
        assertEquals("field-root_cause", focused());
        assertEquals("disk full", field("field-root_cause").getText());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("no space", 0);
        assertEquals(FormTestFolder.OTHER.replace("disk full", "no space"), text());
    }

    @Test
    void whoGoesUpByKeysSeesTheLabelsToo(FxRobot robot) {
        focus(robot, "/tags/0");
        ScrollPane form = (ScrollPane) scene.lookup("#record-form");
        double before = form.getVvalue();
        for (int i = 0; i < 40; i++) {
            robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false)));
            if (scene.getFocusOwner() instanceof TextInputControl text && text.getId().startsWith("field-")) {
                Node frame = frame(text.getId());
                assertTrue(frame.localToScene(frame.getLayoutBounds()).getMinY() >= form.localToScene(0, 0).getY(),
                        text.getId());
            }
        }
        assertTrue(form.getVvalue() < before, "the form was scrolled");
    }

    @Test
    void aHintLeavesTheBorderOfItsFieldAsItIs(FxRobot robot) {
        Background plain = border(robot, List.of());
        assertEquals(plain, border(robot, List.of(new FieldNote(Severity.INFO, "a hint"))));
        assertNotEquals(plain, border(robot, List.of(new FieldNote(Severity.WARNING, "a warning"))));
    }

    private Background border(FxRobot robot, List<FieldNote> notes) {
        robot.interact(() -> {
            ((FieldFrame) frame("field-signature")).show(notes);
            scene.getRoot().applyCss();
        });
        return field("field-signature").getBackground();
    }

    @Test
    void tabGoesThroughTheFieldsInReadingOrder(FxRobot robot) {
        focus(robot, "/signature");
        stroke(robot, KeyCode.TAB, false);
        assertEquals("field-signature_zh", focused());
        stroke(robot, KeyCode.TAB, false);
        assertEquals("field-id", focused());
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false)));
        assertEquals("field-signature_zh", focused());
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void edgeShowsTheOtherRecordAndLeadsThere(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#field-transition_graph-leads_to-0-error_id-jump")).fire());
        assertEquals(Optional.of("redis/misconf.json"), session.currentProperty().get());
    }

    @Test
    void pageIsOpenedOnlyAfterAQuestion(FxRobot robot) {
        robot.interact(() -> {
            Node row = field("field-workarounds-0-sources-0").getParent();
            ((Button) row.lookup(".icon-button")).fire();
        });
        assertEquals(List.of(), opened);
        Set<String> said = robot.from(robot.lookup("#edit-url-open").query().getScene().getRoot()).lookup(".label")
                .queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.toSet());
        assertTrue(said.stream().anyMatch(text -> text.contains("redis.io?") || text.contains("of redis.io ")),
                said::toString);
        assertTrue(said.contains("https://redis.io/a"), said::toString);
        robot.interact(() -> robot.lookup("#edit-url-open").queryButton().fire());
        assertEquals(List.of(URI.create("https://redis.io/a")), opened);
    }

    @Test
    void brokenFileLeadsToItsPlaceInTheJson(FxRobot robot) {
        robot.interact(() -> session.currentProperty().set(Optional.of("redis/broken.json")));
        assertEquals("redis/broken.json, line 2, column 14", robot.lookup("#broken-place").queryLabeled().getText());
        robot.interact(() -> robot.lookup("#broken-open-json").queryButton().fire());
        assertEquals(List.of(new JsonPosition(2, 14)), jsonPlaces);
        assertEquals(EditorTab.JSON, editor.tabProperty().get());
    }

    @Test
    void memberOfNoFieldIsEditedAsJson(FxRobot robot) {
        focus(robot, "/house_note");
        stroke(robot, KeyCode.END, true);
        stroke(robot, KeyCode.BACK_SPACE, false);
        assertEquals(FormTestFolder.RECORD, text());
        robot.write(", \"on\": 1}", 0);
        assertEquals(FormTestFolder.RECORD.replace("{\"by\": \"me\"}", "{\"by\": \"me\", \"on\": 1}"), text());
    }

    @Test
    void aRemovedMemberOfNoFieldIsTakenBackByItsRevert(FxRobot robot) {
        Node frame = scene.lookup("#field-house_note");
        robot.interact(() -> press("Remove this field"));
        assertFalse(text().contains("house_note"));
        assertEquals("Removed. The saved file has it still.", ((TextInputControl) frame).getPromptText());
        robot.interact(() -> ((Button) scene.lookup("#field-house_note-revert")).fire());
        assertEquals(FormTestFolder.RECORD, text());
    }

    private void press(String name) {
        scene.getRoot().lookupAll(".button").stream().filter(button -> name.equals(button.getAccessibleText()))
                .map(Button.class::cast).filter(Node::isVisible).findFirst().orElseThrow().fire();
    }

    @Test
    void undoGoesBackToTheRecordAndTheFieldThatItChanges(FxRobot robot) {
        retype(robot, "/evidence_count", "4");
        robot.interact(() -> {
            session.currentProperty().set(Optional.of("redis/misconf.json"));
            editor.reveal(JsonPointer.of("signature"));
            session.undo();
        });
        assertEquals(Optional.of("redis/oom.json"), session.currentProperty().get());
        assertEquals("field-evidence_count", focused());
        assertTrue(isInView(scene.lookup("#field-evidence_count")));
        robot.interact(() -> {
            editor.reveal(JsonPointer.of("signature"));
            session.redo();
        });
        assertEquals("field-evidence_count", focused());
    }

    private boolean isInView(Node node) {
        return scene.lookup("#record-form").localToScene(scene.lookup("#record-form").getBoundsInLocal())
                .contains(node.localToScene(node.getBoundsInLocal()));
    }

    @Test
    void itemThatUndoBringsBackIsGoneTo(FxRobot robot) {
        focus(robot, "/dead_ends/0/action");
        press(robot, KeyCode.DELETE);
        focus(robot, "/signature");
        robot.interact(session::undo);
        assertEquals("field-dead_ends-0-action", focused());
    }

    @Test
    void undoStaysInAViewThatShowsThePlace(FxRobot robot) {
        retype(robot, "/root_cause", "full");
        robot.interact(() -> ((Button) scene.lookup("#editor-tab-json")).fire());
        robot.interact(session::undo);
        assertEquals(List.of("shown", "redis/oom.json /root_cause"), json.heard);
        json.showsPlaces = false;
        robot.interact(session::redo);
        assertEquals("field-root_cause", focused());
        assertEquals(List.of("shown", "redis/oom.json /root_cause", "hidden"), json.heard);
    }

    @Test
    void promptsFollowTheLanguage(FxRobot robot) {
        assertEquals(List.of("The same in Chinese.", "Signature (Chinese)"),
                List.of(field("field-signature_zh").getPromptText(), label("field-signature_zh")));
        robot.interact(() -> localization.languageProperty().set(Language.CHINESE));
        assertEquals(List.of("错误原文的中文。", "错误原文（中文）"),
                List.of(field("field-signature_zh").getPromptText(), label("field-signature_zh")));
        robot.interact(() -> session.currentProperty().set(Optional.empty()));
        robot.interact(() -> {
            localization.languageProperty().set(Language.ENGLISH);
            session.currentProperty().set(Optional.of("redis/oom.json"));
        });
        assertEquals("The same in Chinese.", field("field-signature_zh").getPromptText());
    }

    private String label(String id) {
        return ((Labeled) frame(id).lookup(".field-label")).getText();
    }

    @Test
    void saysWhenNoRecordIsChosen(FxRobot robot) {
        robot.interact(() -> session.currentProperty().set(Optional.empty()));
        assertTrue(scene.lookup("#editor-nothing").isVisible());
        Label title = (Label) scene.lookup("#editor-nothing .heading");
        assertEquals("No record is chosen", title.getText());
        robot.interact(() -> reading.set(true));
        assertEquals("Reading the records…", title.getText());
    }

    @Test
    void noPictureIsKeptOfWhatTheFormAndItsTextsShow() {
        Set<Node> viewports = scene.getRoot().lookupAll(".viewport");
        assertTrue(viewports.size() > 3, () -> viewports.size() + " viewports");
        assertEquals(Set.of(), viewports.stream().filter(Node::isCache).collect(Collectors.toSet()));
    }

    @Test
    void thePatternIsJudgedAgainWhenTheFolderMeansItsPatternsOtherwise(FxRobot robot) {
        retype(robot, "/regex", "oom");
        String caught = robot.lookup("#pattern-status").queryLabeled().getText();
        robot.interact(
                () -> session.settings().change(_ -> "[matching]\ncase_insensitive = false\n", () -> {}, failure -> {
                    throw new IllegalStateException(failure);
                }));
        assertEquals(List.of("matches its signature ✓", "✗ does not match its signature"),
                List.of(caught, robot.lookup("#pattern-status").queryLabeled().getText()));
    }
}
