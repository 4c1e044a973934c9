package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonLimits;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.NoticeBoard;
import dev.errata.workspace.Step;
import dev.errata.workspace.WatchPace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The window while other programs write, delete and move the files of its folder.
class DiskWindowTest extends AppWindowCase {
    private static final WatchPace PACE = new WatchPace(Duration.ofMillis(100), Duration.ofSeconds(5),
            Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1));
    private static final String OOM = "redis/oom.json";
    private static final String BASE = "{\n  \"id\": \"redis/oom\",\n  \"signature\": \"OOM\",\n  \"root_cause\": \"memory\"\n}\n";
    private static final String THEIRS = BASE.replace("\"memory\"", "\"theirs\"");

    private final Path elsewhere;

    DiskWindowTest(@TempDir Path root) throws IOException {
        super(Files.createDirectories(root.resolve("records")));
        this.elsewhere = root;
        write(OOM, BASE);
        for (int i = 0; i < 510; i++) {
            write("zoo/a" + i + ".json", animal(i, "old"));
        }
    }

    private static String animal(int number, String signature) {
        return "{\"id\": \"zoo/a" + number + "\", \"signature\": \"" + signature + " " + number + "\"}\n";
    }

    @Override
    Safekeeping safekeeping() {
        return new Safekeeping(Optional.empty(), Optional.of(PACE));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1200, 800);
    }

    /// What is not saved is given up; the window would ask else.
    @AfterEach
    void giveUp(FxRobot robot) {
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).stream().filter(window -> window != shell().stage())
                    .forEach(Window::hide);
            shell().folders().session().get().ifPresent(Session::close);
            shell().folders().session().set(Optional.empty());
        });
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CurationSession session() {
        return ((OpenFolder) shell().folders().session().get().orElseThrow()).curation();
    }

    private String now(String path) {
        return session().records().at(path).map(ErrorRecord::text).map(JsonText::text).orElse("gone");
    }

    private List<String> told() {
        return ((NoticeBoard) shell().notifier()).kept().stream()
                .map(entry -> shell().localization().now(entry.notice().text()))
                .toList();
    }

    private void awaitTold(String said) throws TimeoutException {
        await("it says: " + said, () -> told().contains(said));
    }

    private void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> session().currentProperty().set(Optional.of(OOM)));
        await("the record is in the form", () -> robot.lookup("#field-signature").tryQuery().isPresent());
    }

    private void edit(FxRobot robot, String text) {
        robot.interact(() -> session().apply(new Step("review.step.revert", List.of("test"),
                List.of(new Change.Edit(OOM, JsonText.of(text))), Optional.empty())));
    }

    private void type(FxRobot robot, KeyCode key, KeyCombination.Modifier... modifiers) {
        stroke(robot, key, modifiers);
    }

    @Test
    void anUntouchedRecordIsShownAsItIsNowAndTheCaretStays(FxRobot robot) throws Exception {
        open(robot);
        await("the form is there", () -> robot.lookup("#field-root_cause").tryQuery().isPresent());
        TextInputControl signature = robot.lookup("#field-signature").queryAs(TextInputControl.class);
        robot.interact(() -> {
            signature.requestFocus();
            signature.positionCaret(2);
        });
        write(OOM, THEIRS);
        awaitTold(OOM + " changed on disk");

        assertEquals(THEIRS, now(OOM));
        await("the form shows it", () -> robot.lookup("#field-root_cause").queryAs(TextInputControl.class).getText()
                .equals("theirs"));
        assertEquals(List.of(true, 2), List.of(signature.isFocused(), signature.getCaretPosition()));
        assertEquals(List.of(), session().unsavedProperty().get());
    }

    @Test
    void aCheckoutOfFiveHundredFilesIsOneNoticeThatShowsWhichFiles(FxRobot robot) throws Exception {
        open(robot);
        Files.createDirectories(folder.resolve("zoo"));
        for (int i = 0; i < 500; i++) {
            Path file = folder.resolve("zoo/a" + i + ".json");
            Files.delete(file);
            Files.writeString(file, animal(i, "new"));
        }
        write("zoo/b1.json", animal(1, "b"));
        write("zoo/b2.json", animal(2, "b"));
        Files.delete(folder.resolve("zoo/a509.json"));
        awaitTold("On disk: 500 records changed, 2 new, 1 gone");

        assertEquals(1, told().size());
        assertEquals(animal(7, "new"), now("zoo/a7.json"));
        await("the list shows the new text", () -> session().records().at("zoo/a7.json").isPresent());
        type(robot, KeyCode.D, KeyCombination.ALT_DOWN);
        await("the files are listed", () -> robot.lookup("#changes-list").tryQuery().isPresent());
        assertEquals(503, robot.lookup("#changes-list").queryAs(ListView.class).getItems().size());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        await("the record is looked at",
                () -> session().currentProperty().get().equals(Optional.of("zoo/a1.json")));
    }

    @Test
    void editsAreMergedAsOneStepAndSaved(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, BASE.replace("OOM", "mine"));
        write(OOM, THEIRS);
        awaitTold(OOM + " changed on disk too and was merged with your edits");

        assertEquals(THEIRS.replace("OOM", "mine"), now(OOM));
        assertEquals("Undo: Merge " + OOM + " with the disk",
                shell().registry().get("edit.undo").titleNow(shell().localization()));
        type(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        await("it is saved", () -> Files.readString(folder.resolve(OOM)).equals(THEIRS.replace("OOM", "mine")));
    }

    @Test
    void aConflictIsSaidAtTheRecordAndSettledByKeyboard(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, BASE.replace("OOM", "mine"));
        write(OOM, BASE.replace("OOM", "theirs").replace("memory", "too little"));
        await("the record says so", () -> robot.lookup("#disk-note").query().isVisible());
        assertEquals(BASE.replace("OOM", "mine"), now(OOM));

        type(robot, KeyCode.K, KeyCombination.ALT_DOWN);
        await("the versions are shown", () -> robot.lookup("#version-mine-signature").tryQuery().isPresent());
        assertEquals(Optional.empty(), robot.lookup("#version-mine-confidence").tryQuery());
        while (!robot.lookup("#version-mine-signature").query().isFocused()) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        await("it is settled",
                () -> now(OOM).equals(BASE.replace("OOM", "mine").replace("memory", "too little")));
        assertFalse(robot.lookup("#disk-note").query().isVisible());
        type(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        await("it is saved", () -> Files.readString(folder.resolve(OOM)).equals(now(OOM)));
    }

    @Test
    void aDeletedRecordGoesAndAnEditedOneStaysUntilAPersonDecides(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, BASE.replace("OOM", "mine"));
        Files.delete(folder.resolve("zoo/a3.json"));
        Files.delete(folder.resolve(OOM));
        await("the record says so", () -> robot.lookup("#disk-note").query().isVisible());

        assertEquals(List.of("gone", BASE.replace("OOM", "mine")), List.of(now("zoo/a3.json"), now(OOM)));
        assertTrue(robot.lookup("#disk-note-text").queryAs(Labeled.class).getText().contains("deleted on disk"));
        type(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        await("it is asked", () -> robot.lookup("#gone-write-anew").tryQuery().isPresent());
        assertFalse(Files.exists(folder.resolve(OOM)));
        fire(robot, "#gone-write-anew");
        await("it is written anew", () -> Files.exists(folder.resolve(OOM)));
        assertEquals(BASE.replace("OOM", "mine"), Files.readString(folder.resolve(OOM)));
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeAndNotWrittenOverUnasked(FxRobot robot) throws Exception {
        open(robot);
        String mine = BASE.replace("OOM", "mine");
        edit(robot, mine);
        write(OOM, BASE + " ".repeat(JsonLimits.DEFAULT.maxBytes()));
        await("the record says so", () -> robot.lookup("#disk-note").query().isVisible());
        assertEquals("The file of this record has grown beyond 16 MiB on disk and was not read as a whole. "
                + "Your edits are here only.", robot.lookup("#disk-note-text").queryAs(Labeled.class).getText());
        assertEquals(OOM + " has grown beyond 16 MiB on disk and was not read as a whole. Your edits stay; nothing is"
                + " written over it unasked.", told().getFirst());
        write(OOM, THEIRS);
        await("the edits are merged", () -> now(OOM).equals(THEIRS.replace("OOM", "mine")));
        assertFalse(robot.lookup("#disk-note").query().isVisible());

        Path secret = Files.writeString(elsewhere.resolve("secret"), "token");
        Files.delete(folder.resolve(OOM));
        Files.createSymbolicLink(folder.resolve(OOM), secret);
        await("the record says so", () -> robot.lookup("#disk-note-text").queryAs(Labeled.class).getText()
                .startsWith("A link that leads out of the folder stands in the place of this record."));
        type(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        await("it is asked", () -> robot.lookup("#unseen-put-away").tryQuery().isPresent());
        assertTrue(Files.isSymbolicLink(folder.resolve(OOM)));
        robot.interact(() -> robot.lookup("#unseen-put-away").queryButton().fire());
        await("it is saved", () -> Files.isRegularFile(folder.resolve(OOM), LinkOption.NOFOLLOW_LINKS)
                && Files.readString(folder.resolve(OOM)).equals(THEIRS.replace("OOM", "mine")));
        await("nothing is left to say", () -> !robot.lookup("#disk-note").query().isVisible());
        assertEquals("token", Files.readString(secret));
    }

    @Test
    void aFolderThatIsGoneIsSaidToBeAndItsEditsAreThereWhenItIsBack(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, BASE.replace("OOM", "mine"));
        Files.move(folder, elsewhere.resolve("away"));
        await("the status line says so",
                () -> robot.lookup("#status-folder-gone").queryAs(Labeled.class).isVisible());
        assertEquals(511, session().records().size());
        type(robot, KeyCode.S, KeyCombination.CONTROL_DOWN);
        await("the save is refused", () -> told().getFirst().startsWith("Nothing was saved"));

        Files.writeString(elsewhere.resolve("away").resolve(OOM), THEIRS);
        Files.move(elsewhere.resolve("away"), folder);
        await("the edits are merged", () -> now(OOM).equals(THEIRS.replace("OOM", "mine")));
        assertFalse(robot.lookup("#status-folder-gone").query().isVisible());
    }

    @Test
    void aFileThatIsNoJsonAnyMoreIsShownWithItsPlaceAndMendsItself(FxRobot robot) throws Exception {
        open(robot);
        write(OOM, "{\n  \"id\": oops\n}\n");
        await("the place is shown", () -> robot.lookup("#broken-place").tryQueryAs(Labeled.class)
                .filter(place -> place.getText().contains("2")).isPresent());
        write(OOM, THEIRS);
        await("the form is back", () -> robot.lookup("#field-root_cause").tryQueryAs(TextInputControl.class)
                .filter(field -> field.isVisible() && field.getText().equals("theirs")).isPresent());
    }

    @Test
    void recordsDoNotChangeUnderAnOpenDialog(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, BASE.replace("OOM", "mine"));
        type(robot, KeyCode.R, KeyCombination.CONTROL_DOWN);
        await("the dialog is open", () -> robot.lookup("#review-save-all").tryQuery().isPresent());
        write("zoo/a1.json", animal(1, "new"));
        write("zoo/a2.json", animal(2, "new"));
        assertEquals(animal(1, "old"), now("zoo/a1.json"));
        robot.interact(() -> robot.lookup("#dialog-cancel").queryButton().fire());
        await("both are read", () -> List.of(now("zoo/a1.json"), now("zoo/a2.json"))
                .equals(List.of(animal(1, "new"), animal(2, "new"))));
    }

    @Test
    void allFilesAreReadAgainOnRequest(FxRobot robot) throws Exception {
        open(robot);
        type(robot, KeyCode.F5, KeyCombination.SHIFT_DOWN);
        awaitTold("Everything is as on disk.");
        assertEquals(Optional.empty(), ((NoticeBoard) shell().notifier()).kept().stream().map(NoticeBoard.Entry::notice)
                .flatMap(notice -> notice.offers().stream()).findFirst());
    }
}
