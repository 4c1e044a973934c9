package dev.errata.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class LinksWindowTest {
    @TempDir
    private static Path folder;
    private final Localization localization = new Localization(Language.ENGLISH);
    private int broughtToFront;
    private CurationSession session;
    private LinksPane pane;
    private Scene scene;

    @Start
    void start(Stage stage) {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        session = new LinksFolder(folder).lookingAt(LinksFolder.OOM, tasks);
        CommandRegistry commands = new CommandRegistry();
        pane = new LinksPane(session, localization, commands, tasks, () -> broughtToFront++);
        pane.shown();
        scene = new Scene((Parent) pane.node(), 500, 620);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, LinksPane.STYLES)).dress(scene);
        CommandKeys.listen(scene, commands, _ -> {});
        stage.setScene(scene);
        stage.show();
        pane.focus();
    }

    @Test
    void aRowBeginsWhereItsHeadingDoes(FxRobot robot) {
        robot.interact(scene.getRoot()::layout);
        Labeled heading = (Labeled) scene.lookup(".link-heading");
        Node row = heading.getParent().lookup(".link-row");
        assertEquals(heading.localToScene(heading.getInsets().getLeft(), 0).getX(), row.localToScene(0, 0).getX(), 0.5);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            session.close();
        });
    }

    private String text(String path) {
        return session.records().at(path).orElseThrow().text().text();
    }

    private String focused() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    @SuppressWarnings("unchecked")
    private ListView<LinkRow> list() {
        return (ListView<LinkRow>) scene.lookup("#links-list");
    }

    private String chosen() {
        return Optional.ofNullable(list().getSelectionModel().getSelectedItem())
                .map(row -> row.link().kind() + " " + row.link().otherId()).orElse("none");
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            stroke(robot, key, false, false, false);
        }
    }

    private void stroke(FxRobot robot, KeyCode key, boolean shift, boolean control, boolean alt) {
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, alt, false)));
    }

    private String shown(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    @Test
    void listTakesTheFocusWithItsFirstLinkChosen() {
        assertEquals("links-list", focused());
        assertEquals("LEADS_TO redis/fork", chosen());
        ObservableValue<Integer> count = pane.count();
        assertEquals(4, count.getValue());
    }

    @Test
    void rowSaysWhatTheOtherRecordSaysAndNeverTheIdAlone() {
        List<String> spoken = list().lookupAll(".link-cell").stream().map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isEmpty()).toList();
        assertEquals(List.of(
                "Leads to, Can't save in background: fork, redis/fork, → only in this record, 0.3, when it forks",
                "Leads to, No record has this id, redis/gone, → only in this record, 0.1",
                "Preceded by, MISCONF Redis is configured to save RDB snapshots, redis/disk, ← only in the other record, "
                        + "0.5, with swap",
                "Often confused with, MISCONF Redis is configured to save RDB snapshots, redis/disk, ⇄ in both records, "
                        + "memory, not disk"),
                spoken);
    }

    @Test
    void enterGoesToTheOtherRecord(FxRobot robot) {
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(Optional.of(LinksFolder.DISK), session.currentProperty().get());
        assertEquals(2, list().getItems().size());
    }

    @Test
    void clickOnTheSignatureGoesToTheOtherRecord(FxRobot robot) {
        robot.interact(() -> scene.getRoot().lookupAll(".link-title").stream().map(ButtonBase.class::cast)
                .filter(title -> title.getText().startsWith("Can't save")).findFirst().orElseThrow().fire());
        assertEquals(Optional.of(LinksFolder.FORK), session.currentProperty().get());
    }

    @Test
    void linkIsAddedByAPartOfItsSignatureWithAPreview(FxRobot robot) {
        stroke(robot, KeyCode.L, true, false, true);
        assertEquals(1, broughtToFront);
        assertEquals("link-target", focused());
        robot.write("memory pan", 0);
        assertEquals("panic: out of memory", ((Labeled) scene.lookup("#link-preview .strong")).getText());
        press(robot, KeyCode.ENTER);
        assertFalse(scene.lookup("#link-add-go").isDisabled());
        press(robot, KeyCode.ENTER);
        assertEquals("LEADS_TO go/panic", chosen());
        assertEquals("links-list", focused());
        assertTrue(text(LinksFolder.OOM).contains("\"error_id\": \"go/panic\""));
        assertTrue(text("go/panic.json").contains("\"error_id\": \"redis/oom\""));
        robot.interact(session::undo);
        assertEquals(List.of(), session.unsavedProperty().get());
    }

    @Test
    void linkThatCannotBeAddedSaysWhy(FxRobot robot) {
        stroke(robot, KeyCode.L, true, false, true);
        robot.write("redis/oom", 0);
        assertEquals("A record cannot be linked to itself.", shown("#link-add-reason"));
        assertTrue(scene.lookup("#link-add-go").isDisabled());
        press(robot, KeyCode.ESCAPE);
        assertEquals("links-list", focused());
        assertEquals(List.of(), session.unsavedProperty().get());
    }

    @Test
    void linkIsEditedOnBothSidesByKeyboard(FxRobot robot) {
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.F2);
        assertEquals("link-here-words", focused());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("RAM", 0);
        assertEquals(LinksFolder.OOM_TEXT.replace("memory, not disk", "RAM"), text(LinksFolder.OOM));
        press(robot, KeyCode.TAB);
        assertEquals("link-there-words", focused());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("disk", 0);
        assertEquals(LinksFolder.DISK_TEXT.replace("disk, not memory", "disk"), text(LinksFolder.DISK));
        press(robot, KeyCode.ESCAPE);
        assertEquals("links-list", focused());
        assertEquals("CONFUSED_WITH redis/disk", chosen());
    }

    @Test
    void probabilityAndTargetAreEdited(FxRobot robot) {
        press(robot, KeyCode.DOWN, KeyCode.F2);
        assertEquals("link-here-probability", focused());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("0.25", 0);
        robot.interact(() -> scene.lookup("#link-edit-target").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("go/pan", 0);
        press(robot, KeyCode.ENTER);
        assertEquals(LinksFolder.OOM_TEXT.replace("redis/gone", "go/panic").replace("0.1}", "0.25}"),
                text(LinksFolder.OOM));
        assertEquals("LEADS_TO go/panic", chosen());
    }

    @Test
    void otherSideIsAddedAndLinksAreRemovedByKeyboard(FxRobot robot) {
        stroke(robot, KeyCode.M, false, true, false);
        assertTrue(text(LinksFolder.FORK).contains("\"preceded_by\""));
        assertEquals("LEADS_TO redis/fork", chosen());
        press(robot, KeyCode.DELETE);
        assertFalse(text(LinksFolder.OOM).contains("redis/fork"));
        assertEquals(4, list().getItems().size());
        robot.interact(session::undo);
        robot.interact(session::undo);
        assertEquals(Optional.of(LinksFolder.FORK), session.currentProperty().get());
        robot.interact(() -> session.currentProperty().set(Optional.of(LinksFolder.OOM)));
        robot.interact(() -> pane.show(new RecordPlace(LinksFolder.OOM,
                Optional.of(JsonPointer.of("transition_graph", "frequently_confused_with", "0")))));
        stroke(robot, KeyCode.DELETE, false, false, true);
        assertFalse(text(LinksFolder.OOM).contains("memory, not disk"));
        assertFalse(text(LinksFolder.DISK).contains("disk, not memory"));
    }

    @Test
    void placeElsewhereInTheRecordIsNotShownHere() {
        assertFalse(pane.show(new RecordPlace(LinksFolder.OOM, Optional.of(JsonPointer.of("signature")))));
        assertFalse(pane.show(new RecordPlace(LinksFolder.OOM, Optional.empty())));
    }

    @Test
    void recordWithoutLinksSaysWhatToDoNext(FxRobot robot) {
        robot.interact(() -> {
            session.currentProperty().set(Optional.of("go/panic.json"));
            pane.focus();
        });
        assertEquals("No links yet", shown("#links-note"));
        assertEquals("links-note-add", focused());
        press(robot, KeyCode.ENTER);
        robot.interact(() -> localization.languageProperty().set(Language.CHINESE));
        assertEquals("尚无关联", shown("#links-note"));
    }

    @Test
    void noMarkInTheCauseOfATargetTurnsTheDirectionOfWriting(FxRobot robot) {
        TargetPreview preview = new TargetPreview(localization);
        JsonText text = JsonText.read("{\"root_cause\": \"a\u202Eb\"}".getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> preview.show(Optional.of(new ErrorRecord("a.json", text))));
        List<Node> shown = ((Parent) preview.node()).getChildrenUnmodifiable();
        assertEquals("a\uFFFDb", ((Labeled) shown.getLast()).getText());
    }
}
