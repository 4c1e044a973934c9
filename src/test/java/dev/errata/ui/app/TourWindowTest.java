package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The first start, on the shipped records: from the choice of a language to a record that is mended and saved.
class TourWindowTest extends AppWindowCase {
    private static final Path SHIPPED = Path.of("records").toAbsolutePath();

    TourWindowTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    Optional<SampleFolder> sample() {
        return Optional.of(new SampleFolder(SHIPPED, folder.resolve("Documents/Errata sample")));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    @Test
    void endsWithARecordMendedInTheFolderOfTheUser(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> shell().registry().get("help.tour").run());
        awaitTitle(robot, "Find a record");
        await("the filter takes what is typed", () -> robot.lookup("#record-filter").tryQuery().filter(Node::isFocused)
                .isPresent());
        robot.interact(() -> robot.lookup("#record-filter").queryAs(TextInputControl.class).setText("bgsave"));
        awaitTitle(robot, "Read what is wrong with it");
        fire(robot, "#tour-next");
        awaitTitle(robot, "Mend what is safe");
        await("there is a safe fix", () -> robot.lookup("#problems-fix-safe").queryButton().isVisible());
        fire(robot, "#problems-fix-safe");
        awaitTitle(robot, "See what would be written");
        fire(robot, "#tour-next");
        awaitTitle(robot, "Save it");
        robot.interact(() -> shell().registry().get("changes.save").run());
        awaitTitle(robot, "Your first record is mended");
        assertNotEquals(Files.readString(SHIPPED.resolve(TourViewModel.RECORD)),
                Files.readString(sample().orElseThrow().own().resolve(TourViewModel.RECORD)));
        fire(robot, "#tour-next");
        await("the tour is over", () -> !robot.lookup("#tour").query().isVisible());
    }

    @Test
    void doesNotBeginWhereTheFolderIsNotLeft(FxRobot robot) throws TimeoutException, IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/a.json"), "{\"id\": \"a\"}");
        robot.interact(() -> shell().folders().open(folder.resolve("own")));
        await("a folder of one's own is open", () -> shell().folders().session().get().isPresent());
        await("its record is shown", () -> robot.lookup("#field-signature").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#field-signature").queryAs(TextInputControl.class).setText("edited"));
        await("it is not saved", () -> shell().folders().session().get().orElseThrow().unsaved().getValue() > 0);
        robot.interact(() -> shell().registry().get("help.tour").run());
        await("it is asked", () -> robot.lookup("#unsaved-discard").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        await("nothing is asked any more", () -> robot.lookup("#unsaved-discard").tryQuery().isEmpty());
        assertFalse(robot.lookup("#tour").query().isVisible());
        assertEquals(Optional.of(folder.resolve("own")), shell().folders().folder().get());
    }

    @Test
    void isReachedAndLeftByKeysAlone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().registry().get("help.tour").run());
        awaitTitle(robot, "Find a record");
        await("the list is there", () -> robot.lookup("#record-filter").tryQuery().isPresent());
        enterCard(robot);
        assertTrue(robot.lookup("#tour").query().getScene().getFocusOwner().isFocusVisible());
        robot.type(KeyCode.ESCAPE);
        await("the tour is over", () -> !robot.lookup("#tour").query().isVisible());
    }

    @Test
    void handsTheFocusOnWhereNextGoes(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().registry().get("help.tour").run());
        awaitTitle(robot, "Find a record");
        await("the list is there", () -> robot.lookup("#record-filter").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#record-filter").queryAs(TextInputControl.class).setText("bgsave"));
        awaitTitle(robot, "Read what is wrong with it");
        await("there is a safe fix", () -> robot.lookup("#problems-fix-safe").queryButton().isVisible());
        enterCard(robot);
        await("the card is entered at what leads on", () -> robot.lookup("#tour-next").query().isFocused());
        robot.type(KeyCode.ENTER);
        awaitTitle(robot, "Mend what is safe");
        await("what is to be pressed has the focus", () -> robot.lookup("#problems-fix-safe").query().isFocusVisible());
    }

    @Test
    void leavesTheFocusInTheWindowWhereItEnds(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().registry().get("help.tour").run());
        awaitTitle(robot, "Find a record");
        await("the list is there", () -> robot.lookup("#record-filter").tryQuery().isPresent());
        enterCard(robot);
        robot.type(KeyCode.ESCAPE);
        await("the list has the focus", () -> robot.lookup("#record-list").query().isFocused());
    }

    @Test
    void endsWhereAnotherFolderIsOpened(FxRobot robot) throws TimeoutException, IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/a.json"), "{\"id\": \"a\"}");
        robot.interact(() -> shell().registry().get("help.tour").run());
        awaitTitle(robot, "Find a record");
        await("its own folder is open", () -> shell().folders().session().get().isPresent());
        robot.interact(() -> shell().folders().open(folder.resolve("own")));
        await("the other folder is open", () -> shell().folders().session().get().isPresent()
                && shell().folders().folder().get().equals(Optional.of(folder.resolve("own"))));
        assertFalse(robot.lookup("#tour").query().isVisible());
    }

    private void enterCard(FxRobot robot) {
        int steps = 0;
        while (!robot.lookup("#tour").query().isFocusWithin() && steps++ < 20) {
            robot.interact(() -> shell().registry().get("view.next-part").run());
        }
    }

    @Test
    void offersLanguageAndThemeBeforeAnythingElse(FxRobot robot) {
        robot.interact(() -> robot.lookup("#look-zh").queryAs(RadioButton.class).fire());
        assertEquals("打开记录文件夹", text(robot, "#welcome .heading"));
        robot.interact(() -> robot.lookup("#look-dark").queryAs(RadioButton.class).fire());
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
        assertFalse(robot.lookup("#look-light").queryAs(RadioButton.class).isSelected());
    }

    private static void awaitTitle(FxRobot robot, String title) throws TimeoutException {
        await("the tour says: " + title, () -> text(robot, "#tour-title").equals(title));
    }
}
