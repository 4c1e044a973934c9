package dev.errata.ui.app;

import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Which folder is open. Whoever loads folders listens to [#folder()] and gives the [Session] when it is there; a folder is
/// left only after the user has said what becomes of unsaved changes.
public final class FolderModel {
    /// Asks what to do with unsaved changes and unfinished values, and goes on unless the user would rather stay.
    @FunctionalInterface
    public interface LeaveQuestion {
        void ask(Session session, Runnable proceed);
    }

    /// What is remembered of a folder that was closed before the application ended.
    private static final String CLOSED = "folder.closed";

    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Session>> session = new SimpleObjectProperty<>(Optional.empty());
    private final Remembered remembered;
    private final Notifier notifier;
    private final LeaveQuestion question;
    private final FxTasks tasks;
    private final Newest opening;
    private final ReadOnlyObjectWrapper<Set<Path>> missing = new ReadOnlyObjectWrapper<>(Set.of());

    public FolderModel(FxTasks tasks, Remembered remembered, Notifier notifier, LeaveQuestion question) {
        this.tasks = tasks;
        this.opening = tasks.newest();
        this.remembered = remembered;
        this.notifier = notifier;
        this.question = question;
    }

    /// What people call a folder or file: its name without the way to it.
    static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }

    /// The folder that is open or being loaded.
    public ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /// The session of the open folder, once it is loaded.
    public ObjectProperty<Optional<Session>> session() {
        return session;
    }

    /// A value of the session, or `otherwise` while there is none.
    public <T> ObservableValue<T> ofSession(Function<Session, ObservableValue<T>> value, T otherwise) {
        ObservableValue<T> none = new SimpleObjectProperty<>(otherwise);
        return session.flatMap(open -> open.map(value).orElse(none));
    }

    public List<Path> recent() {
        return remembered.settings().recentFolders();
    }

    /// Those of the recent folders that were not there when they were last looked for, as on a drive that is unplugged.
    public ReadOnlyObjectProperty<Set<Path>> missing() {
        return missing.getReadOnlyProperty();
    }

    /// Looks, in the background, which of the recent folders are there.
    public void lookForRecent() {
        List<Path> paths = recent();
        tasks.start((_, _) -> paths.stream().filter(path -> !Files.isDirectory(path)).collect(Collectors.toSet()),
                missing::set, FolderModel::fail);
    }

    /// Opens a folder in place of the one that is open, once it is known to be there; the open one stays as it is, one that
    /// did not load is tried again.
    public void open(Path chosen) {
        open(chosen, () -> {});
    }

    /// Does the same, and runs `then` when the folder is the open one, be it loaded or not: never where the user rather stays.
    void open(Path chosen, Runnable then) {
        Path path = chosen.toAbsolutePath().normalize();
        opening.start((_, _) -> Files.isDirectory(path), isThere -> {
            if (isThere) {
                openExisting(path, then);
            } else {
                lookForRecent();
                notifier.tell(Notice.of(Tone.ERROR, Phrase.of("app.folder.gone", path.toString())));
            }
        }, FolderModel::fail);
    }

    /// Opens the folder that was open when the application ended. One that was closed, or is not there any more, is left to
    /// whoever chooses it.
    public void openLast() {
        PersonalSettings settings = remembered.settings();
        settings.lastFolder().filter(_ -> settings.choice(CLOSED).filter("yes"::equals).isEmpty())
                .ifPresent(last -> opening.start((_, _) -> Files.isDirectory(last), isThere -> {
                    if (isThere) {
                        openExisting(last);
                    }
                }, FolderModel::fail));
    }

    /// Opens a folder that is known to be there in place of the one that is open.
    void openExisting(Path chosen) {
        openExisting(chosen, () -> {});
    }

    private void openExisting(Path chosen, Runnable then) {
        Path path = chosen.toAbsolutePath().normalize();
        if (session.get().isPresent() && folder.get().equals(Optional.of(path))) {
            then.run();
            return;
        }
        leaving(() -> {
            folder.set(Optional.empty());
            remembered.change(settings -> settings.withOpened(path).withChoice(CLOSED, "no"));
            folder.set(Optional.of(path));
            then.run();
        });
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("a folder could not be looked for", failure);
    }

    /// Takes a folder from the list of recent ones.
    public void forget(Path path) {
        remembered.change(settings -> settings.withForgotten(path));
    }

    /// Goes back to no folder, as after one that could not be loaded.
    public void close() {
        leaving(() -> {
            folder.set(Optional.empty());
            remembered.change(settings -> settings.withChoice(CLOSED, "yes"));
        });
    }

    /// Runs `proceed` when nothing unsaved is lost by it, or the user agreed.
    public void leaving(Runnable proceed) {
        Optional<Session> open = session.get();
        open.ifPresent(Session::flush);
        Runnable letGo = () -> {
            open.ifPresent(Session::close);
            session.set(Optional.empty());
            proceed.run();
        };
        if (open.filter(now -> now.unsaved().getValue() > 0 || !now.unfinished().isEmpty()).isPresent()) {
            question.ask(open.get(), letGo);
        } else {
            letGo.run();
        }
    }
}
