package dev.errata.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Unremembered;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class ReviewWindowTest {
    private static final String MINE = ReviewFolder.OOM_TEXT.replace("OOM", "mine");
    private static final String THEIRS = ReviewFolder.OOM_TEXT.replace("OOM", "theirs");

    private final Path folder;
    private final List<Notice> told = new ArrayList<>();
    private ReviewFolder opened;
    private SaveActions saves;
    private ReviewDialog review;

    ReviewWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        opened = new ReviewFolder(folder);
        Localization localization = new Localization(Language.ENGLISH);
        Appearance appearance = Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, ReviewDialog.STYLES));
        Dialogs dialogs = new Dialogs(() -> Optional.of(stage), appearance, localization,
                Unremembered.settings());
        saves = new SaveActions(opened.session, told::add, () -> {},
                opened.changes(told::add, () -> {}, new DiskDialogs(dialogs, localization)));
        review = new ReviewDialog(opened.session, localization, opened.tasks, dialogs, saves);
        stage.setScene(new Scene(new Region(), 1000, 700));
        stage.show();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().map(Node::getAccessibleText).toList();
    }

    private void change(FxRobot robot, Runnable change) {
        robot.interact(change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anEditIsShownAndSavedFromTheList(FxRobot robot) throws IOException {
        change(robot, () -> {
            opened.edit(ReviewFolder.OOM, MINE);
            review.show();
        });
        assertEquals(List.of("−   \"signature\": \"OOM\""), texts(robot, "#changes-diff .diff-removed"));
        assertEquals(List.of("+   \"signature\": \"mine\""), texts(robot, "#changes-diff .diff-added"));
        assertTrue(robot.lookup("#changes-list").query().isFocused());

        robot.clickOn("#review-save-this");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
        assertTrue(robot.lookup("#review-empty").query().isVisible());
        assertTrue(robot.lookup("#review-save-all").query().isDisabled());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), robot.lookup("#changes-list").tryQuery());
    }

    @Test
    void aBlankLineThatComesIsShown(FxRobot robot) {
        change(robot, () -> {
            opened.edit(ReviewFolder.OOM, ReviewFolder.OOM_TEXT.replaceFirst("\n", "\n\n"));
            review.show();
        });
        assertEquals(List.of("+ "), texts(robot, "#changes-diff .diff-added"));
        assertEquals(List.of(), texts(robot, "#changes-diff .diff-removed"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aLineThatIsIndentedBeyondAllMeasureStaysWithinThePane(FxRobot robot) {
        String far = MINE.replace("\"signature\"", " ".repeat(3_000) + "\"signature\"");
        change(robot, () -> {
            opened.edit(ReviewFolder.OOM, far);
            review.show();
        });
        Node pane = robot.lookup("#changes-diff").query();
        Node words = ((Parent) robot.lookup("#changes-diff .diff-added").query()).getChildrenUnmodifiable().getLast();
        assertTrue(pane.localToScene(pane.getLayoutBounds())
                .contains(words.localToScene(words.getLayoutBounds()).getMinX() + 1,
                        pane.localToScene(pane.getLayoutBounds()).getCenterY()));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void enterInTheListSavesAll(FxRobot robot) throws IOException {
        change(robot, () -> {
            opened.edit(ReviewFolder.OOM, MINE);
            opened.apply(new Change.Create("z/new.json", JsonText.of("{}\n")));
            review.show();
        });
        assertEquals("Save all 2 files", text(robot, "#review-save-all"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
        assertEquals("{}\n", opened.disk("z/new.json"));
    }

    @Test
    void keysGoThroughTheFilesAndSaveTheChosenOne(FxRobot robot) throws IOException {
        change(robot, () -> {
            opened.edit(ReviewFolder.OOM, MINE);
            opened.apply(new Change.Create("z/new.json", JsonText.of("{}\n")));
            review.show();
        });
        robot.type(KeyCode.DOWN);
        assertEquals(List.of("+ {}"), texts(robot, "#changes-diff .diff-added"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("{}\n", opened.disk("z/new.json"));
        assertEquals(ReviewFolder.OOM_TEXT, opened.disk(ReviewFolder.OOM));
        robot.clickOn("#review-revert");
        assertEquals(ReviewFolder.OOM_TEXT, opened.now(ReviewFolder.OOM));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aConflictIsShownAndOverwrittenByKey(FxRobot robot) throws IOException {
        conflict(robot, () -> opened.write(ReviewFolder.OOM, THEIRS));
        assertEquals("theirs", text(robot, "#version-disk-signature"));
        assertTrue(robot.lookup("#versions-take").query().isDisabled());
        assertEquals(THEIRS, opened.disk(ReviewFolder.OOM));
        while (!"version-mine-signature".equals(focused(robot))) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(List.of(Feather.CIRCLE, Feather.CIRCLE), signs(robot));
        robot.type(KeyCode.SPACE);
        assertEquals(List.of(Feather.CHECK_CIRCLE, Feather.CIRCLE), signs(robot));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
        assertEquals(List.of(), opened.session.unsavedProperty().get());
    }

    /// Whose value counts, told by the circles of both.
    private static List<Ikon> signs(FxRobot robot) {
        return Stream.of("#version-mine-signature", "#version-disk-signature")
                .map(value -> ((FontIcon) robot.lookup(value).queryAs(Labeled.class).getGraphic()).getIconCode())
                .toList();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static String focused(FxRobot robot) {
        return Optional.ofNullable(robot.lookup("#versions-take").query().getScene().getFocusOwner())
                .map(Node::getId).orElse("nothing");
    }

    @Test
    void aConflictIsSettledByWhatIsOnDisk(FxRobot robot) throws IOException {
        conflict(robot, () -> opened.write(ReviewFolder.OOM, THEIRS));
        robot.interact(() -> robot.lookup("#versions-all-disk").queryButton().fire());
        robot.interact(() -> robot.lookup("#versions-take").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(THEIRS, opened.now(ReviewFolder.OOM));
        assertEquals(THEIRS, opened.disk(ReviewFolder.OOM));
    }

    @Test
    void aConflictThatIsLeftChangesNothing(FxRobot robot) throws IOException {
        conflict(robot, () -> opened.write(ReviewFolder.OOM, THEIRS));
        robot.type(KeyCode.ESCAPE);
        assertEquals(THEIRS, opened.disk(ReviewFolder.OOM));
        assertEquals(MINE, opened.now(ReviewFolder.OOM));
        assertEquals(List.of("review.disk.apart"), told.stream().map(notice -> notice.text().key()).toList());
    }

    @Test
    void aFileThatIsGoneIsWrittenAnewByKey(FxRobot robot) throws IOException {
        conflict(robot, () -> Files.delete(folder.resolve(ReviewFolder.OOM)));
        assertFalse(Files.exists(folder.resolve(ReviewFolder.OOM)));
        while (!robot.lookup("#gone-write-anew").query().isFocused()) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
    }

    /// What another program does between the reading and the save.
    @FunctionalInterface
    private interface Meanwhile {
        void happens() throws IOException;
    }

    private void conflict(FxRobot robot, Meanwhile meanwhile) throws IOException {
        meanwhile.happens();
        change(robot, () -> {
            opened.edit(ReviewFolder.OOM, MINE);
            saves.saveCurrent();
        });
    }
}
