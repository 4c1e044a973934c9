package dev.errata.ui.app;

import dev.errata.workspace.SystemTrash;
import dev.errata.workspace.Trash;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The other programs of the user's desktop that Errata hands something to.
///
/// @param browser shows a web page that the user has agreed to open
/// @param files   shows a file in the file manager
/// @param programs opens a file with the program that the desktop has for it, or a folder
/// @param trash   takes the files of deleted records
public record Outside(Consumer<URI> browser, Consumer<Path> files, Consumer<Path> programs, Trash trash) {

    /// The programs of this system, started by `background`.
    public static Outside ofSystem(Executor background) {
        String system = System.getProperty("os.name", "");
        FileBrowser files = new FileBrowser(background, system);
        return new Outside(new WebBrowser(background)::show, files::show, files::open,
                SystemTrash.of(System.getenv(), system, Clock.system(ZoneId.systemDefault())));
    }
}
