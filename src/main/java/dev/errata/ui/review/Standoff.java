package dev.errata.ui.review;

import dev.errata.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Records whose edits do not go with what is on disk by now, and the way out; doing nothing is another one.
///
/// @param files  in three versions, at least one
/// @param settle takes over what each file is to be, by path; empty where it is to go
record Standoff(List<Versions> files, Consumer<Map<String, Optional<JsonText>>> settle) {

    Standoff {
        files = List.copyOf(files);
    }

    /// Whether all that has happened to the files on disk is that they are gone.
    boolean isOverGoneFiles() {
        return files.stream().allMatch(file -> file.disk().isEmpty());
    }
}
