package dev.errata.ui.logs;

import dev.errata.curation.LogSet;
import dev.errata.curation.LogSetEdit;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.LogSetFiles;
import dev.errata.workspace.SavedLog;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// The sets of logs that the folder keeps: opened here, and made of what is open. Belongs to the FX thread.
final class LogSets {
    private static final int MOST_TOLD = 3;

    private final CurationSession session;
    private final LogShelf shelf;
    private final Notifier notifier;
    private final Consumer<List<Path>> opener;
    private final Newest looking;

    /// @param opener opens the files of a set, one at least
    LogSets(CurationSession session, LogShelf shelf, FxTasks tasks, Notifier notifier, Consumer<List<Path>> opener) {
        this.session = session;
        this.shelf = shelf;
        this.notifier = notifier;
        this.opener = opener;
        this.looking = tasks.newest();
    }

    /// The sets that there are, by name.
    ObservableValue<List<LogSet>> all() {
        return session.settings().textProperty().map(text -> text.settings().logs());
    }

    /// How a set would name the files that are open; pasted lines have none.
    List<String> openFiles() {
        Path folder = session.workspace().folder();
        return shelf.logs().stream().flatMap(log -> log.file().stream())
                .map(file -> LogSetFiles.naming(folder, file)).toList();
    }

    /// Opens the files of a set, and says what of it cannot be opened.
    void open(LogSet set) {
        Path folder = session.workspace().folder();
        looking.start((_, _) -> LogSetFiles.of(folder, set), this::open, failure -> {
            throw new IllegalStateException("a set of logs could not be looked for", failure);
        });
    }

    private void open(LogSetFiles found) {
        found.refused().stream().limit(MOST_TOLD).forEach(
                refusal -> notifier.tell(Notice.of(Tone.WARNING, Phrase.of(refusal.key(), refusal.named()))));
        if (found.refused().size() > MOST_TOLD) {
            notifier.tell(Notice.of(Tone.WARNING,
                    Phrase.of("logs.set.refused.more", found.refused().size() - MOST_TOLD)));
        }
        if (!found.files().isEmpty()) {
            opener.accept(found.files().stream().map(SavedLog::file).toList());
        }
    }

    /// Keeps a set in the settings of the folder, at once.
    void keep(LogSet set) {
        session.settings().change(text -> LogSetEdit.with(text, set),
                () -> notifier.tell(Notice.of(Tone.GOOD, Phrase.of("logs.set.kept", set.name(), set.files().size()))),
                failure -> notifier.tell(Notice.of(Tone.ERROR, Phrase.of("logs.set.unkept",
                        DiskReason.named(failure)))));
    }

    void close() {
        looking.cancel();
    }
}
