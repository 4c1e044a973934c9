package dev.errata.ui.app;

import dev.errata.workspace.DraftStore;
import java.nio.file.Path;
import java.util.Optional;

/// What guards the edits of the window against its own end.
///
/// @param drafts where unsaved edits wait in case of a crash; none for a window that is only a picture
public record Safekeeping(Optional<DraftStore> drafts) {

    /// Nothing is kept.
    public static final Safekeeping NONE = new Safekeeping(Optional.empty());

    /// Edits are kept below the folder of the personal settings.
    public static Safekeeping below(Path config) {
        return new Safekeeping(Optional.of(new DraftStore(config.resolve("drafts"))));
    }
}
