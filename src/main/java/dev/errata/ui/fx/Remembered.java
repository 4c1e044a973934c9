package dev.errata.ui.fx;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The personal settings in use: changed at once, saved in the background soon after, one save at a time. Belongs to the FX thread.
public final class Remembered {
    private static final Duration QUIET = Duration.ofMillis(500);

    /// Where the settings are kept, such as [PersonalSettingsFile#save]. Called in the background.
    @FunctionalInterface
    public interface Store {
        void save(PersonalSettings settings) throws IOException;
    }

    private final ReadOnlyObjectWrapper<PersonalSettings> settings;
    private final Store store;
    private final FxTasks tasks;
    private final Consumer<Exception> onFailure;
    private final Debouncer pause;
    private final List<Runnable> waiting = new ArrayList<>();
    private PersonalSettings kept;
    private boolean saving;

    /// Settings that start as `loaded` and are saved to `store`; `onFailure` hears if that fails.
    public Remembered(PersonalSettings loaded, Store store, FxTasks tasks, Delay delay,
            Consumer<Exception> onFailure) {
        this.settings = new ReadOnlyObjectWrapper<>(loaded);
        this.kept = loaded;
        this.store = store;
        this.tasks = tasks;
        this.onFailure = onFailure;
        this.pause = new Debouncer(delay, QUIET, this::save);
    }

    public ReadOnlyObjectProperty<PersonalSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public PersonalSettings settings() {
        return settings.get();
    }

    public void change(UnaryOperator<PersonalSettings> change) {
        PersonalSettings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            pause.request();
        }
    }

    /// The folder that was kept under this name; the settings are a file that anybody may have edited.
    public Optional<Path> folder(String name) {
        try {
            return settings.get().choice(name).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Keeps the folder that holds a file, for the next time that one is chosen.
    public void keepFolder(String name, Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> change(settings -> settings.withChoice(name, folder.toString())));
    }

    /// Saves now what is not yet saved, and runs `whenSaved` when that is done or has failed: before the application ends.
    public void flush(Runnable whenSaved) {
        pause.cancel();
        waiting.add(whenSaved);
        save();
    }

    /// What changes while a save is under way is saved after it, so that the newest settings are the last to be written.
    private void save() {
        if (saving) {
            return;
        }
        PersonalSettings now = settings.get();
        if (now.equals(kept)) {
            tell();
            return;
        }
        saving = true;
        tasks.start((_, _) -> {
            store.save(now);
            return now;
        }, this::saved, failure -> failed(now, failure));
    }

    private void saved(PersonalSettings now) {
        saving = false;
        kept = now;
        goOn();
    }

    /// What could not be saved is tried again with the next change, or before the application ends.
    private void failed(PersonalSettings now, Exception failure) {
        saving = false;
        onFailure.accept(failure);
        if (settings.get().equals(now)) {
            tell();
        } else {
            goOn();
        }
    }

    private void goOn() {
        if (!waiting.isEmpty() || !pause.isWaiting()) {
            save();
        }
    }

    private void tell() {
        List<Runnable> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(Runnable::run);
    }
}
