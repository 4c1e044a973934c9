package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.RecordSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /// Files of which nobody can say what is in them, or not as a whole, while their records have edits or are shown as they were last
    /// read; by path.
    SortedMap<String, SkippedFile> unseen() {
        SortedMap<String, SkippedFile> unseen = new TreeMap<>();
        faults.forEach((path, file) -> {
            boolean isHeld = file.reason() == SkippedFile.Reason.UNREADABLE && saved.at(path).isPresent();
            if (isHeld || apart.containsKey(path)) {
                unseen.put(path, file);
            }
        });
        return unseen;
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
