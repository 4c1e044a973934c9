package dev.errata.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The file dialogs of the system.
public final class NativeFileDialogs implements FileDialogs {
    private final Supplier<Optional<Window>> owner;
    private final Localization localization;

    /// Dialogs over the window that `owner` gives at the time.
    public NativeFileDialogs(Supplier<Optional<Window>> owner, Localization localization) {
        this.owner = owner;
        this.localization = localization;
    }

    @Override
    public Optional<Path> openFolder(Phrase title, Optional<Path> start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(localization.now(title));
        existing(start).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
    }

    @Override
    public List<Path> openFiles(Phrase title, Optional<Path> start, List<FileKind> kinds) {
        List<File> chosen = chooser(title, start, kinds).showOpenMultipleDialog(window());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(Phrase title, Optional<Path> start, String suggestedName, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, start, kinds);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
    }

    private FileChooser chooser(Phrase title, Optional<Path> start, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(localization.now(title));
        existing(start).ifPresent(chooser::setInitialDirectory);
        kinds.forEach(kind -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(localization.now(kind.name()), kind.patterns())));
        return chooser;
    }

    private static Optional<File> existing(Optional<Path> start) {
        return start.filter(Files::isDirectory).map(Path::toFile);
    }

    private @Nullable Window window() {
        return owner.get().orElse(null);
    }
}
