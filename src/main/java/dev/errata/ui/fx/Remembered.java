package dev.errata.ui.fx;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The personal settings in use: changed at once, saved soon after. Belongs to the FX thread.
public final class Remembered {
    private static final Duration QUIET = Duration.ofMillis(500);

    /// Where the settings are kept, such as [PersonalSettingsFile#save].
    @FunctionalInterface
    public interface Store {
        void save(PersonalSettings settings) throws IOException;
    }

    private final ReadOnlyObjectWrapper<PersonalSettings> settings;
    private final Store store;
    private final Consumer<IOException> onFailure;
    private final Debouncer saving;

    /// Settings that start as `loaded` and are saved to `store`; `onFailure` hears if that fails.
    public Remembered(PersonalSettings loaded, Store store, Delay delay,
            Consumer<IOException> onFailure) {
        this.settings = new ReadOnlyObjectWrapper<>(loaded);
        this.store = store;
        this.onFailure = onFailure;
        this.saving = new Debouncer(delay, QUIET, this::save);
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
            saving.request();
        }
    }

    /// Saves now what is not yet saved: before the application ends.
    public void flush() {
        saving.flush();
    }

    private void save() {
        try {
            store.save(settings.get());
        } catch (IOException e) {
            onFailure.accept(e);
        }
    }
}
