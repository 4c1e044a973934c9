package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.ScriptedFileDialogs;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window with two screens and no folder open yet.
@ExtendWith(WindowExtension.class)
abstract class ShellWindowCase {
    final Path folder;
    final HandDrivenDelay delay = new HandDrivenDelay();
    final ScriptedFileDialogs fileDialogs = new ScriptedFileDialogs();
    final List<PersonalSettings> stored = new ArrayList<>();
    final FixtureScreen first = new FixtureScreen("first");
    final FixtureScreen second = new FixtureScreen("second");
    final FixtureSession session = new FixtureSession();
    Executor background = Runnable::run;
    private Optional<Shell> made = Optional.empty();

    ShellWindowCase(Path temporary) throws IOException {
        this.folder = Files.createDirectory(temporary.resolve("records"));
    }

    void show(Stage stage) {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withTheme(Theme.LIGHT).withLanguage(Language.ENGLISH);
        Shell shell = new Shell(stage,
                new Surroundings(settings, stored::add, work -> background.execute(work), delay, folder,
                        Locale.ENGLISH, (owner, localization) -> fileDialogs, SilentDesktop.OUTSIDE, Safekeeping.NONE,
                        FirstLook.NONE, Optional.empty()));
        shell.hang(List.of(first, second));
        made = Optional.of(shell);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        shell.focusContent();
    }

    Shell shell() {
        return made.orElseThrow();
    }

    void open(FxRobot robot) {
        robot.interact(() -> shell().folders().open(folder));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> shell().folders().session().set(Optional.of(session)));
    }

    static void openPalette(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    static void command(FxRobot robot, String words) {
        openPalette(robot);
        robot.write(words).type(KeyCode.ENTER);
    }

    List<PersonalSettings> saved() {
        delay.pass();
        return stored;
    }

    String focused() {
        return Optional.ofNullable(shell().stage().getScene().getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
