package dev.errata.ui.app;

import dev.errata.workspace.DraftStore;
import dev.errata.workspace.WatchPace;
import java.nio.file.Path;
import java.util.Optional;

/// What guards the edits of the window against its own end, and against other programs.
///
/// @param drafts where unsaved edits wait in case of a crash; none for a window that is only a picture
/// @param watch how the folder is watched for what other programs do to it; not at all for a window that is only a picture
public record Safekeeping(Optional<DraftStore> drafts, Optional<WatchPace> watch) {

    /// Nothing is kept, and nothing watched.
    public static final Safekeeping NONE = new Safekeeping(Optional.empty(), Optional.empty());

    /// Edits are kept below the folder of the personal settings.
    public static Safekeeping below(Path config) {
        return new Safekeeping(Optional.of(new DraftStore(config.resolve("drafts"))), Optional.of(WatchPace.USUAL));
    }
}
