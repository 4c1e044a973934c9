package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.PersonalSettingsFile;
import dev.errata.ui.fx.Theme;
import dev.errata.workspace.UserFolders;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The application that is started on a folder for the first time, and for the second.
class GreetingWindowTest extends AppWindowCase {

    GreetingWindowTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    Optional<SampleFolder> sample() {
        return Optional.of(
                new SampleFolder(Path.of("records").toAbsolutePath(), folder.resolveSibling("Errata sample")));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1000, 700);
    }

    private void start(FxRobot robot, PersonalSettings settings) throws Exception {
        robot.interact(shell().stage()::hide);
        robot.interact(() -> {
            wire(new Stage(), settings, _ -> {});
            new DesktopApp(new UserFolders(folder.resolveSibling("config"), folder.resolveSibling("state"),
                    folder.resolveSibling("cache")), Optional.of(folder))
                    .show(shell(), new PersonalSettingsFile.Loaded(settings, Optional.empty()),
                            new CompletableFuture<>());
        });
        await("the folder is open", () -> shell().folders().session().get().isPresent());
    }

    private Bounds onScreen(String part) {
        Node node = shell().stage().getScene().lookup(part);
        return node.localToScreen(node.getLayoutBounds());
    }

    private Node greeting() {
        return shell().stage().getScene().lookup("#greeting");
    }

    @Test
    void languageThemeAndTourAreOfferedOnTheFirstStart(FxRobot robot) throws Exception {
        start(robot, PersonalSettings.DEFAULTS.withLanguage(Language.ENGLISH));
        assertTrue(greeting().isVisible());
        assertFalse(greeting().isFocusWithin());
        await("it covers nothing of the screen", () -> onScreen("#content").getMaxY() <= onScreen("#greeting").getMinY()
                && onScreen("#greeting").getHeight() > 40);
        fire(robot, "#look-zh");
        fire(robot, "#look-dark");
        assertEquals(Language.CHINESE, shell().localization().languageProperty().get());
        assertEquals(Theme.DARK, shell().appearance().themeProperty().get());
        fire(robot, "#greeting-end");
        assertFalse(greeting().isVisible());
        robot.interact(() -> shell().firstSteps().greet());
        robot.interact(() -> greeting().lookup("#command-help-tour").requestFocus());
        robot.type(KeyCode.SPACE);
        await("the tour begins", () -> shell().firstSteps().tour().step().get().isPresent());
        assertFalse(greeting().isVisible());
    }

    @Test
    void nobodyIsGreetedTwice(FxRobot robot) throws Exception {
        start(robot, PersonalSettings.DEFAULTS.withOpened(folder));
        assertFalse(greeting().isVisible());
    }
}
