package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.message.Language;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenshotsTest {
    private final Path folder;
    private final Surroundings surroundings;

    ScreenshotsTest(@TempDir Path folder) {
        this.folder = folder;
        this.surroundings = Surroundings.ofSystem(PersonalSettings.DEFAULTS.withOpened(folder), settings -> {},
                Runnable::run, folder);
    }

    @BeforeAll
    static void startToolkit() {
        Screenshots.startToolkit();
    }

    @Test
    void isExactlyAsLargeAsAskedFor() throws Exception {
        BufferedImage picture = take(
                new ScreenshotRequest(Optional.empty(), Optional.empty(), 1440, 900, 1, Theme.LIGHT,
                        Language.ENGLISH, FirstLook.NONE));
        assertEquals(List.of(1440, 900), List.of(picture.getWidth(), picture.getHeight()));
    }

    @Test
    void showsTheThemeThatWasAskedFor() throws Exception {
        assertEquals(0xFFF6F7F9, take(empty(Theme.LIGHT, Language.ENGLISH)).getRGB(100, 100));
        assertEquals(0xFF15181D, take(empty(Theme.DARK, Language.ENGLISH)).getRGB(100, 100));
    }

    @Test
    void showsTheSameTwice() throws Exception {
        int[] first = pixels(take(empty(Theme.LIGHT, Language.CHINESE)));
        assertArrayEquals(first, pixels(take(empty(Theme.LIGHT, Language.CHINESE))));
    }

    @Test
    void showsTheLanguageThatWasAskedFor() throws Exception {
        int[] english = pixels(take(empty(Theme.LIGHT, Language.ENGLISH)));
        assertFalse(java.util.Arrays.equals(english, pixels(take(empty(Theme.LIGHT, Language.CHINESE)))));
    }

    @Test
    void waitsUntilTheScreenIsReady() throws Exception {
        CompletableFuture<FixtureScreen> made = new CompletableFuture<>();
        Screenshots screenshots = new Screenshots(surroundings, (stage, forgetting) -> {
            Shell shell = new Shell(stage, forgetting);
            FixtureScreen screen = new FixtureScreen("late");
            shell.hang(List.of(screen));
            made.complete(screen);
            return shell;
        }, Duration.ofSeconds(30));
        Path file = folder.resolve("late.png");
        CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> takeUnchecked(screenshots, file));
        FixtureScreen screen = made.orTimeout(60, TimeUnit.SECONDS).join();
        FxTasks.onToolkit(Runnable::run).later(() -> {
            assertFalse(Files.exists(file));
            screen.node().setStyle("-fx-background-color: #ff0000;");
            screen.ready.complete("ready");
        });
        taken.orTimeout(60, TimeUnit.SECONDS).join();
        assertEquals(0xFFFF0000, ImageIO.read(file.toFile()).getRGB(200, 100));
    }

    @Test
    void failsIfTheScreenIsNeverReady() {
        Screenshots screenshots = new Screenshots(surroundings, (stage, forgetting) -> {
            Shell shell = new Shell(stage, forgetting);
            shell.hang(List.of(new FixtureScreen("never")));
            return shell;
        }, Duration.ofSeconds(2));
        assertThrows(TimeoutException.class, () -> screenshots.take(of("never"), folder.resolve("never.png")));
    }

    @Test
    void failsIfThereIsNoSuchScreen() {
        Screenshots screenshots = new Screenshots(surroundings, Duration.ofSeconds(30));
        ExecutionException failure = assertThrows(ExecutionException.class,
                () -> screenshots.take(of("kitchen"), folder.resolve("none.png")));
        assertEquals("java.lang.IllegalArgumentException: no screen kitchen", failure.getMessage());
    }

    @Test
    void refusesASizeThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new ScreenshotRequest(Optional.empty(), Optional.empty(), 0,
                900, 1, Theme.LIGHT, Language.ENGLISH, FirstLook.NONE));
    }

    private ScreenshotRequest of(String screen) {
        return new ScreenshotRequest(Optional.of(folder), Optional.of(screen), 1000, 700, 1, Theme.LIGHT,
                Language.ENGLISH, FirstLook.NONE);
    }

    private static ScreenshotRequest empty(Theme theme, Language language) {
        return new ScreenshotRequest(Optional.empty(), Optional.empty(), 1000, 700, 1, theme, language,
                FirstLook.NONE);
    }

    private void takeUnchecked(Screenshots screenshots, Path file) {
        try {
            screenshots.take(of("late"), file);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private BufferedImage take(ScreenshotRequest request) throws Exception {
        Path file = folder.resolve("window.png");
        new Screenshots(surroundings, Duration.ofSeconds(30)).take(request, file);
        return ImageIO.read(file.toFile());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
