package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.ScriptedFileDialogs;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window as the application wires it, in English, with work that really is in the background and no folder open yet.
@ExtendWith(WindowExtension.class)
abstract class AppWindowCase {
    static final PersonalSettings SETTINGS = PersonalSettings.DEFAULTS.withLanguage(Language.ENGLISH);
    private static final int PATIENCE_SECONDS = 60;

    final Path folder;
    final ScriptedFileDialogs fileDialogs = new ScriptedFileDialogs();
    private final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private Optional<Shell> made = Optional.empty();

    AppWindowCase(Path folder) {
        this.folder = folder;
    }

    /// The toolkit calls a start of the test's own class alone.
    void show(Stage stage, PersonalSettings settings, double width, double height) {
        show(stage, settings, _ -> {}, width, height);
    }

    void show(Stage stage, PersonalSettings settings, Remembered.Store store, double width, double height) {
        wire(stage, settings, store);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        shell().focusContent();
    }

    /// Makes the window, and does not show it yet.
    void wire(Stage stage, PersonalSettings settings, Remembered.Store store) {
        made = Optional.of(new AppWiring(stage,
                new Surroundings(settings, store, work(background), Delay.onToolkit(), folder,
                        Locale.ENGLISH, (_, _) -> fileDialogs, outside(), safekeeping(), first(), sample()))
                .shell());
    }

    /// Who does the work in the background; all of it at once unless a test wants it otherwise.
    Executor work(Executor background) {
        return background;
    }

    /// The other programs of the desktop; none is started unless a test wants to know.
    Outside outside() {
        return SilentDesktop.OUTSIDE;
    }

    /// What guards unsaved edits; nothing unless a test wants it.
    Safekeeping safekeeping() {
        return Safekeeping.NONE;
    }

    /// What is shown as soon as the folder is open.
    FirstLook first() {
        return FirstLook.NONE;
    }

    /// The records that come with the program; none unless a test wants them.
    Optional<SampleFolder> sample() {
        return Optional.empty();
    }

    /// Work is let end: interrupted, it would fail the test that comes next.
    @AfterEach
    void stop(FxRobot robot) throws InterruptedException {
        robot.interact(() -> shell().folders().close());
        background.shutdown();
        assertTrue(background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    Shell shell() {
        return made.orElseThrow();
    }

    /// Opens the folder, and waits until the rules have spoken and the first record is in the editor.
    void openFolder(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell().folders().open(folder));
        await("the rules have spoken", () -> shell().navigation().screens().getFirst().ready().toCompletableFuture()
                .isDone());
        await("the first record is shown", () -> robot.lookup("#editor-id").tryQueryAs(Labeled.class).isPresent());
    }

    Optional<Node> focusOwner() {
        return Optional.ofNullable(shell().stage().getScene().getFocusOwner());
    }

    String focused() {
        return focusOwner().map(Node::getId).orElse("nothing");
    }

    /// Writes a record of this name below `go`, with what every record needs.
    static void writeRecord(Path folder, String name) throws IOException {
        Path go = Files.createDirectories(folder.resolve("go"));
        Files.writeString(go.resolve(name + ".json"), "{\"id\":\"go/" + name + "\",\"signature\":\"" + name
                + " in go\",\"regex\":\"" + name + "\",\"domain\":\"go\"}");
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /// One stroke of the key where the focus is; a key of the display may repeat where the machine is slow.
    void stroke(FxRobot robot, KeyCode key, KeyCombination.Modifier... modifiers) {
        List<KeyCombination.Modifier> held = List.of(modifiers);
        robot.interact(() -> Event.fireEvent(shell().stage().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, held.contains(KeyCombination.SHIFT_DOWN),
                        held.contains(KeyCombination.CONTROL_DOWN), held.contains(KeyCombination.ALT_DOWN), false)));
    }

    /// Presses a button wherever it stands: a notice or a dialog may still be on its way there, and a mouse would miss it.
    static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    /// The ids of what Tab leads to from a control that has the focus, round its dialog and back.
    static List<String> tabRound(FxRobot robot, String from) throws TimeoutException {
        Scene dialog = robot.lookup(from).query().getScene();
        List<String> round = new ArrayList<>();
        Node at = dialog.getFocusOwner();
        do {
            round.add(at.getId());
            Node before = at;
            robot.type(KeyCode.TAB);
            await("the focus goes on from " + before, () -> dialog.getFocusOwner() != before);
            at = dialog.getFocusOwner();
        } while (!round.contains(at.getId()) && round.size() < 50);
        return round;
    }

    /// Waits until the condition holds on the FX thread.
    static void await(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, condition));
        } catch (TimeoutException e) {
            TimeoutException told = new TimeoutException("waited in vain until " + what);
            told.initCause(e);
            throw told;
        }
    }
}
