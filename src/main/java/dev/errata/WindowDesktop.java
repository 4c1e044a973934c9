package dev.errata;

import dev.errata.cli.Desktop;
import dev.errata.cli.ScreenshotRequest;
import dev.errata.cli.ScreenshotTheme;
import dev.errata.ui.app.DesktopApp;
import dev.errata.ui.app.FirstLook;
import dev.errata.ui.app.Screenshots;
import dev.errata.ui.app.Surroundings;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Theme;
import dev.errata.workspace.UserFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// The real window. Loading this class loads JavaFX.
final class WindowDesktop implements Desktop {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public void open(Optional<Path> folder) throws IOException, InterruptedException {
        new DesktopApp(UserFolders.ofThisUser(), folder).run();
    }

    @Override
    public void screenshot(ScreenshotRequest request) throws IOException, InterruptedException {
        Screenshots.startToolkit();
        ExecutorService background = Executors.newCachedThreadPool(
                work -> Thread.ofPlatform().daemon().name("errata-background").unstarted(work));
        try {
            Surroundings surroundings = Surroundings.ofSystem(PersonalSettings.DEFAULTS, forgotten -> {}, background,
                    UserFolders.ofThisUser().config());
            new Screenshots(surroundings, PATIENCE).take(new dev.errata.ui.app.ScreenshotRequest(
                    Optional.of(request.folder()), request.screen(), request.width(), request.height(), request.scale(),
                    request.theme() == ScreenshotTheme.DARK ? Theme.DARK : Theme.LIGHT, request.language(),
                    new FirstLook(request.record(), request.logs())),
                    request.out());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalArgumentException noSuchScreen) {
                throw noSuchScreen;
            }
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("the screen was not ready after " + PATIENCE.toSeconds() + " s", e);
        } finally {
            background.shutdownNow();
        }
    }
}
