package dev.errata.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of the window, in the user's state folder: three files of at most a megabyte each.
final class LogFile implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 20;
    private static final int FILES = 3;
    private static final Logger ROOT = Logger.getLogger("");
    /// It takes each list that is scrolled to a row whose number is greater than its height in pixels for a fault, at each layout.
    private static final Logger CHATTER = Logger.getLogger("javafx.scene.control");

    private final Path folder;
    private final Handler handler;

    private LogFile(Path folder, Handler handler) {
        this.folder = folder;
        this.handler = handler;
    }

    /// Starts to log into `folder`, which is made if need be.
    static LogFile open(Path folder) throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/errata.%g.log";
        Handler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.INFO);
        ROOT.addHandler(handler);
        CHATTER.setLevel(Level.WARNING);
        return new LogFile(folder, handler);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
        handler.close();
    }
}
