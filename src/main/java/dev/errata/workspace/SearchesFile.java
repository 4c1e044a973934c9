package dev.errata.workspace;

import dev.errata.curation.SavedSearches;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The file in which a folder shares its searches. What others wrote into it in the meantime stays: each change starts from what
/// is on disk. May be used by any thread.
public final class SearchesFile {
    private static final String NAME = "searches.jsonl";

    private final Path folder;
    private final SaveTransaction transaction;

    SearchesFile(Path folder, SaveTransaction transaction) {
        this.folder = folder;
        this.transaction = transaction;
    }

    /// The searches on disk; none where there is no file.
    public SavedSearches read() throws IOException {
        return bytes().map(SearchesFile::parse).orElse(SavedSearches.NONE);
    }

    /// Changes the searches on disk, and gives them. The file is written as a whole or not at all.
    ///
    /// @throws SaveConflictException where the file changes at the same moment; nothing was written
    /// @throws IOException           where the disk refuses; the file has not changed
    public synchronized SavedSearches change(UnaryOperator<SavedSearches> change) throws IOException {
        Optional<byte[]> before = bytes();
        SavedSearches changed = change.apply(before.map(SearchesFile::parse).orElse(SavedSearches.NONE));
        String text = changed.text();
        Optional<byte[]> after = before.isEmpty() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.getBytes(StandardCharsets.UTF_8));
        transaction.write(List.of(new FileWrite(SaveTransaction.SIDE_FOLDER + "/" + NAME, before, after,
                FileWrite.Going.MOVED)));
        return changed;
    }

    private static SavedSearches parse(byte[] bytes) {
        return SavedSearches.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> bytes() throws IOException {
        Path file = folder.resolve(SaveTransaction.SIDE_FOLDER).resolve(NAME);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
