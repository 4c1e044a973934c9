package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.fx.TextClipboard;
import dev.errata.workspace.DraftStore;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The window after another one on the same folder was killed.
class RecoveryWindowTest extends AppWindowCase {
    private static final String BASE = "{\n  \"id\": \"redis/oom\",\n  \"signature\": \"OOM\",\n  \"root_cause\": \"memory\"\n}\n";
    private static final String MINE = BASE.replace("OOM", "mine");
    private final Path drafts;

    RecoveryWindowTest(@TempDir Path folder, @TempDir Path drafts) throws IOException {
        super(folder);
        this.drafts = drafts;
        Files.createDirectories(folder.resolve("redis"));
        Files.writeString(file(), BASE);
    }

    @Override
    Safekeeping safekeeping() {
        return new Safekeeping(Optional.of(new DraftStore(drafts)), Optional.empty());
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1100, 760);
    }

    private Path file() {
        return folder.resolve("redis/oom.json");
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> all = Files.list(drafts)) {
            return all.toList();
        }
    }

    private String now() {
        OpenFolder open = (OpenFolder) shell().folders().session().get().orElseThrow();
        return open.curation().records().at("redis/oom.json").orElseThrow().text().text();
    }

    /// A process that has typed `MINE` and was killed before it saved.
    private void crash() throws IOException, InterruptedException {
        crash(MINE);
    }

    private void crash(String... typed) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), TypingVictim.class.getName(), folder.toString(),
                drafts.toString(), "redis/oom.json"));
        words.addAll(List.of(typed));
        Process victim = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (var said = victim.inputReader()) {
            assertEquals("noted", said.readLine());
        } finally {
            victim.destroyForcibly().waitFor();
        }
        assertEquals(1, journals().size());
    }

    @Test
    void anEditIsNotedWhileOneTypesAndForgottenWhenItIsSaved(FxRobot robot) throws Exception {
        openFolder(robot);
        robot.interact(() -> {
            OpenFolder open = (OpenFolder) shell().folders().session().get().orElseThrow();
            open.curation()
                    .apply(new Step("review.step.revert", List.of("test"), List.of(new Change.Edit("redis/oom.json",
                            JsonText.of(MINE))), Optional.empty()));
        });
        await("the edit is noted", () -> journals().size() == 1);
        robot.interact(() -> shell().registry().run(shell().registry().get("changes.save-all")));
        await("the journal is gone", () -> journals().isEmpty());
        assertEquals(MINE, Files.readString(file()));
    }

    @Test
    void editsOfAKilledWindowAreTakenOverByKeyAndNotSaved(FxRobot robot) throws Exception {
        crash();
        openFolder(robot);
        await("the edits are offered", () -> robot.lookup("#version-mine-signature").tryQuery().isPresent());
        assertTrue(robot.lookup("#version-mine-signature").queryAs(ToggleButton.class).isSelected());
        robot.type(KeyCode.ENTER);

        await("the edit is there", () -> now().equals(MINE));
        assertEquals(BASE, Files.readString(file()));
        await("the new window has noted it", () -> journals().size() == 1);
    }

    @Test
    void newerTextOnDiskIsNeverOverwrittenUnasked(FxRobot robot) throws Exception {
        crash();
        Files.writeString(file(), BASE.replace("OOM", "theirs").replace("memory", "too little memory"));
        openFolder(robot);
        await("the edits are offered", () -> robot.lookup("#version-mine-signature").tryQuery().isPresent());
        assertTrue(robot.lookup("#versions-take").query().isDisabled());
        fire(robot, "#version-mine-signature");
        fire(robot, "#versions-take");

        await("both are there", () -> now().equals(MINE.replace("memory", "too little memory")));
        assertEquals(BASE.replace("OOM", "theirs").replace("memory", "too little memory"), Files.readString(file()));
    }

    @Test
    void theQuestionIsReadWithTextsTwiceAsLarge(FxRobot robot) throws Exception {
        crash();
        robot.interact(() -> {
            shell().stage().setWidth(1000);
            shell().stage().setHeight(700);
            shell().appearance().scaleText(200);
        });
        openFolder(robot);
        await("the edits are offered", () -> robot.lookup("#version-mine-signature").tryQuery().isPresent());
        Scene dialog = robot.lookup("#versions-list").query().getScene();
        await("no text is cut", () -> ShownTexts.of(dialog).faults().isEmpty());
        await("a value has room for its words",
                () -> robot.lookup("#version-mine-signature").queryAs(ToggleButton.class).getWidth() > 290);
        fire(robot, "#dialog-cancel");
    }

    @Test
    void whoDecidesLaterIsAskedAgain(FxRobot robot) throws Exception {
        crash();
        openFolder(robot);
        await("the edits are offered", () -> robot.lookup("#versions-take").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertEquals(BASE, now());
        assertEquals(1, journals().size());
        robot.interact(() -> shell().folders().close());
        openFolder(robot);
        await("the edits are offered again", () -> robot.lookup("#versions-take").tryQuery().isPresent());
        fire(robot, "#recovery-discard");
        await("the journal is gone", () -> journals().isEmpty());
        assertEquals(BASE, now());
    }

    @Test
    void whatWasNoValueYetStandsInTheFormAgain(FxRobot robot) throws Exception {
        Files.writeString(file(), BASE.replace("\"root_cause\"", "\"house_note\": 1,\n  \"root_cause\""));
        crash("{\"by\": ", "/house_note");
        openFolder(robot);
        await("the text is back", () -> robot.lookup("#field-house_note").tryQueryAs(TextInputControl.class)
                .filter(field -> field.getText().equals("{\"by\": ")).isPresent());
        await("the new window has noted it", () -> journals().size() == 1);
        assertTrue(Files.readString(file()).contains("\"house_note\": 1"));
        assertEquals(Optional.empty(), robot.lookup("#versions-take").tryQuery());

        robot.interact(() -> robot.lookup("#field-house_note").queryAs(TextInputControl.class)
                .setText("{\"by\": 2}"));
        await("it is an edit now", () -> now().contains("\"by\": 2"));
        robot.interact(() -> shell().registry().run(shell().registry().get("changes.save-all")));
        await("the journal is gone", () -> journals().isEmpty());
    }

    @Test
    void whatWasNoValueYetAndHasNoPlaceAnyMoreStaysUntilItIsCopied(FxRobot robot) throws Exception {
        crash("{\"by\": ", "/house_note");
        for (boolean copies : List.of(false, true)) {
            openFolder(robot);
            await("the loss is told", () -> robot.lookup(".notice-offer").tryQuery().isPresent());
            assertEquals(1, journals().size());
            if (copies) {
                fire(robot, ".notice-offer");
            }
            robot.interact(() -> shell().folders().close());
        }
        robot.interact(() -> assertEquals(Optional.of("redis/oom.json#/house_note\n{\"by\": "), TextClipboard.get()));
        await("the journal is gone", () -> journals().isEmpty());
    }

    @Test
    void editsThatAreOnDiskAlreadyAreNotOffered(FxRobot robot)
            throws IOException, InterruptedException, TimeoutException {
        crash();
        Files.writeString(file(), MINE);
        openFolder(robot);
        await("the journal is gone", () -> journals().isEmpty());
        assertEquals(Optional.empty(), robot.lookup("#versions-take").tryQuery());
    }
}
