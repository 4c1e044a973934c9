package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.RecordSet;
import java.util.Optional;

/// The texts of files at one moment.
@FunctionalInterface
interface TextsAt {

    /// The text of the file at `path`; empty where there is none.
    Optional<JsonText> text(String path);

    static TextsAt of(RecordSet records) {
        return path -> UnsavedPaths.text(records, path);
    }
}
