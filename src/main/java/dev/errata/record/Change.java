package dev.errata.record;

import dev.errata.json.JsonText;

/// One step from a [RecordSet] to the next. Paths are relative to the folder, with `/`.
public sealed interface Change {

    /// The file at `path` gets another text.
    record Edit(String path, JsonText text) implements Change {}

    /// The file at `path` moves to `newPath`, where no file is; its text stays.
    record Rename(String path, String newPath) implements Change {}

    /// A new file at `path`, where no file is.
    record Create(String path, JsonText text) implements Change {}

    /// The file at `path` goes.
    record Delete(String path) implements Change {}
}
