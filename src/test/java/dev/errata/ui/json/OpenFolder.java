package dev.errata.ui.json;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// A folder of records that a test has written, opened as a session.
final class OpenFolder {
    private final Path folder;

    OpenFolder(Path folder) {
        this.folder = folder;
    }

    OpenFolder with(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A session without rules that looks at the file.
    CurationSession lookingAt(String path, FxTasks tasks) {
        try {
            RuleCatalogue rules = new RuleCatalogue(java.util.List.of());
            CurationSession session = new CurationSession(Workspace.open(folder, rules.ids(), Clock.systemUTC(),
                    Progress.NONE, Cancellation.NEVER), rules, Clock.systemUTC(), tasks);
            session.currentProperty().set(Optional.of(path));
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
