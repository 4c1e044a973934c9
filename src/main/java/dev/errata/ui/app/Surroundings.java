package dev.errata.ui.app;

import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.NativeFileDialogs;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.stage.Window;

/// What the window stands in: everything that another machine, another user or a test has otherwise.
///
/// @param settings what was remembered at start
/// @param store where changed settings go
/// @param config the folder of the personal settings, as told to the user
/// @param outside the other programs of the user's desktop
/// @param safekeeping what guards unsaved edits
/// @param first what is shown as soon as a folder is open
/// @param sample the records that come with the program
public record Surroundings(PersonalSettings settings, Remembered.Store store, Executor background, Delay delay,
        Path config, Locale locale, BiFunction<Supplier<Optional<Window>>, Localization, FileDialogs> fileDialogs,
        Outside outside, Safekeeping safekeeping, FirstLook first, Optional<SampleFolder> sample) {

    /// Surroundings with the dialogs and the delay of the system.
    public static Surroundings ofSystem(PersonalSettings settings, Remembered.Store store, Executor background,
            Path config) {
        return new Surroundings(settings, store, background, Delay.onToolkit(), config, Locale.getDefault(),
                NativeFileDialogs::new, Outside.ofSystem(background), Safekeeping.below(config), FirstLook.NONE,
                SampleFolder.ofThis(System.getProperties()));
    }

    /// The same, with nothing remembered and nothing stored, for a picture of the window that begins with `look`.
    Surroundings forgetting(PersonalSettings picture, FirstLook look) {
        return new Surroundings(picture, changed -> {}, background, delay, config, locale, fileDialogs, outside,
                Safekeeping.NONE, look, sample.map(SampleFolder::uncopied));
    }

    /// The same, with another executor for what is worked out in the background.
    Surroundings working(Executor executor) {
        return new Surroundings(settings, store, executor, delay, config, locale, fileDialogs, outside,
                safekeeping, first, sample);
    }
}
