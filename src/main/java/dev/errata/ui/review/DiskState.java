package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.workspace.SkippedFile;
import dev.errata.workspace.Workspace;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which records do not go with their files on disk.
///
/// @param apart  what stands on disk of records whose edits do not go with it, by path; empty where their file has gone
/// @param unseen files that cannot be read, or not as a whole, by path
public record DiskState(Map<String, Optional<JsonText>> apart, Map<String, SkippedFile> unseen) {
    static final DiskState ALIKE = new DiskState(Map.of(), Map.of());

    public DiskState {
        apart = Map.copyOf(apart);
        unseen = Map.copyOf(unseen);
    }

    static DiskState of(Workspace workspace) {
        return new DiskState(workspace.apart(), workspace.disk().unseen());
    }

    /// Whether all go.
    public boolean isAlike() {
        return apart.isEmpty() && unseen.isEmpty();
    }

    /// The paths of those that do not.
    SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>(apart.keySet());
        paths.addAll(unseen.keySet());
        return paths;
    }

    /// How what is said of the file ends: `apart`, `gone`, or why it cannot be read; empty where there is nothing to say.
    Optional<String> word(String path) {
        Optional<String> reason = Optional.ofNullable(unseen.get(path)).map(SkippedFile::reason)
                .map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return reason.or(() -> Optional.ofNullable(apart.get(path)).map(text -> text.isPresent() ? "apart" : "gone"));
    }
}
