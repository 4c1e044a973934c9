package dev.errata.workspace;

import dev.errata.curation.SavedSearches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// The file in which a folder shares its searches; see [SideFile]. May be used by any thread.
public final class SearchesFile {
    private static final String NAME = "searches.jsonl";

    private final SideFile<SavedSearches> file;

    SearchesFile(Path folder, SaveTransaction transaction) {
        this.file = new SideFile<>(folder, NAME, transaction, SavedSearches::parse, SavedSearches::text);
    }

    /// The searches on disk; none where there is no file.
    public SavedSearches read() throws IOException {
        return file.read();
    }

    /// Changes the searches on disk, and gives them. The file is written as a whole or not at all.
    ///
    /// @throws SaveConflictException where others write all the time; nothing was written
    /// @throws IOException           where the disk refuses; the file has not changed
    public SavedSearches change(UnaryOperator<SavedSearches> change) throws IOException {
        return file.change(change);
    }
}
