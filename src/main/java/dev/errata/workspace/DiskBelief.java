package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.RecordSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a workspace takes to be on disk, at one moment.
///
/// @param saved  the records as they were last read or written
/// @param apart  what stands on disk of records whose edits do not go with it, by path; empty where nothing does
/// @param faults files that were not read, or not as a whole, by path
record DiskBelief(RecordSet saved, Map<String, Optional<JsonText>> apart, Map<String, SkippedFile> faults) {

    DiskBelief {
        apart = Map.copyOf(apart);
        faults = Map.copyOf(faults);
    }

    Optional<JsonText> text(String path) {
        return apart.containsKey(path) ? apart.getOrDefault(path, Optional.empty()) : UnsavedPaths.text(saved, path);
    }

    Optional<SkippedFile> fault(String path) {
        return Optional.ofNullable(faults.get(path));
    }

    /// Every path of which something is believed.
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(saved.paths());
        paths.addAll(apart.keySet());
        paths.addAll(faults.keySet());
        return paths;
    }

    /// Whether the file is what it is taken for.
    boolean isTrue(DiskFile file) {
        return file.fault().equals(fault(file.path()))
                && (file.isUnreadable() || Draft.same(file.text(), text(file.path())));
    }
}
