package dev.errata.ui.app;

import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Files over the window: says what would become of them, and does it when they are dropped. Belongs to the FX thread.
final class DropViewModel {
    private final FolderModel folders;
    private final Notifier notifier;
    private final FxTasks tasks;
    private final Newest looking;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());

    DropViewModel(FolderModel folders, FxTasks tasks, Notifier notifier) {
        this.folders = folders;
        this.notifier = notifier;
        this.tasks = tasks;
        this.looking = tasks.newest();
    }

    /// What would become of the files over the window; empty while there are none.
    ReadOnlyObjectProperty<Optional<Phrase>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// Files have come over the window.
    void entered(List<Path> files) {
        offer.set(Optional.of(Phrase.of("app.drop.any")));
        looking.start((_, _) -> Dropped.of(files), dropped -> offer.set(Optional.of(phrase(dropped))),
                failure -> unreadable(files, failure));
    }

    /// They are gone again.
    void left() {
        looking.cancel();
        offer.set(Optional.empty());
    }

    /// They were let go.
    void dropped(List<Path> files) {
        left();
        tasks.start((_, _) -> Dropped.of(files), this::take, failure -> unreadable(files, failure));
    }

    private void unreadable(List<Path> files, Exception failure) {
        notifier.tell(Notice.of(Tone.ERROR, Phrase.of("app.drop.unreadable", files.getFirst().toString(),
                DiskReason.of(failure))));
    }

    private Phrase phrase(Optional<Dropped> dropped) {
        if (dropped.isEmpty()) {
            return Phrase.of("app.drop.nothing");
        }
        return switch (dropped.get()) {
            case Dropped.Folder(Path path) -> Phrase.of("app.drop.folder", FolderModel.name(path));
            case Dropped.RecordFile(Path file, _) -> Phrase.of("app.drop.record", FolderModel.name(file));
            case Dropped.Records(Path file) -> folders.session().get().isPresent()
                    ? Phrase.of("app.drop.records", FolderModel.name(file))
                    : Phrase.of("app.drop.records-without-folder");
            case Dropped.Logs(List<Path> files) -> folders.session().get().isPresent()
                    ? Phrase.of("app.drop.log", FolderModel.name(files.getFirst()), files.size() - 1)
                    : Phrase.of("app.drop.log-without-folder");
        };
    }

    private void take(Optional<Dropped> dropped) {
        if (dropped.isEmpty()) {
            notifier.tell(Notice.of(Tone.WARNING, Phrase.of("app.drop.nothing")));
            return;
        }
        switch (dropped.get()) {
            case Dropped.Folder(Path path) -> folders.open(path);
            case Dropped.RecordFile record -> lookAt(record);
            case Dropped.Records(Path file) ->
                folders.session().get().ifPresentOrElse(session -> session.importFrom(file),
                        () -> notifier.tell(Notice.of(Tone.WARNING, Phrase.of("app.drop.records-without-folder"))));
            case Dropped.Logs(List<Path> files) ->
                folders.session().get().ifPresentOrElse(session -> session.openLogs(files),
                        () -> notifier.tell(Notice.of(Tone.WARNING, Phrase.of("app.drop.log-without-folder"))));
        }
    }

    private void lookAt(Dropped.RecordFile record) {
        if (folders.session().get().filter(session -> session.lookAt(record.file())).isPresent()) {
            return;
        }
        folders.open(record.folder());
        List<Subscription> waiting = new ArrayList<>();
        waiting.add(folders.session().subscribe((_, opened) -> opened.ifPresent(session -> {
            waiting.forEach(Subscription::unsubscribe);
            session.lookAt(record.file());
        })));
    }
}
