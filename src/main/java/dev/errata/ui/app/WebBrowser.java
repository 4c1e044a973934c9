package dev.errata.ui.app;

import java.awt.Desktop;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.Executor;

/// The user's own web browser.
final class WebBrowser {
    private static final System.Logger LOG = System.getLogger(WebBrowser.class.getName());

    private final Executor background;

    WebBrowser(Executor background) {
        this.background = background;
    }

    /// Shows a page, in the background: starting a browser can take seconds.
    void show(URI page) {
        background.execute(() -> {
            try {
                if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                    Desktop.getDesktop().browse(page);
                } else {
                    new ProcessBuilder("xdg-open", page.toString()).start();
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "no browser could be started", e);
            }
        });
    }
}
