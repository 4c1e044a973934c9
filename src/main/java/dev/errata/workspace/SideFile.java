package dev.errata.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A file beside the records that holds facts as text. What others wrote into it in the meantime stays: each change starts from what
/// is on disk. May be used by any thread.
final class SideFile<T> {
    /// In bytes.
    private static final long LONGEST = 64L << 20;
    private static final int MOST_ATTEMPTS = 20;

    private final Path folder;
    private final String name;
    private final SaveTransaction transaction;
    private final Function<String, T> reader;
    private final Function<T, String> writer;

    /// @param name   of the file within the side folder
    /// @param reader what a text says; an empty one where there is no file
    SideFile(Path folder, String name, SaveTransaction transaction, Function<String, T> reader,
            Function<T, String> writer) {
        this.folder = folder;
        this.name = name;
        this.transaction = transaction;
        this.reader = reader;
        this.writer = writer;
    }

    /// What is on disk.
    T read() throws IOException {
        return parse(bytes(folder, name));
    }

    /// The text of a side file that is only read; empty where there is none.
    static String text(Path folder, String name) throws IOException {
        return bytes(folder, name).map(SideFile::decoded).orElse("");
    }

    /// Changes what is on disk, and gives it. The file is written as a whole or not at all. Where another program changes it at the same
    /// moment, the change is made anew over what that has written; so `change` may run more than once.
    ///
    /// @throws SaveConflictException where others write all the time; nothing was written
    /// @throws IOException           where the disk refuses, or the file holds bytes that are no text; the file has not changed
    synchronized T change(UnaryOperator<T> change) throws IOException {
        for (int left = MOST_ATTEMPTS; true; left--) {
            try {
                return tryToChange(change);
            } catch (SaveConflictException meanwhile) {
                if (left == 1) {
                    throw meanwhile;
                }
            }
        }
    }

    private T tryToChange(UnaryOperator<T> change) throws IOException {
        Optional<byte[]> before = bytes(folder, name);
        if (before.isPresent()
                && !Arrays.equals(before.get(), decoded(before.get()).getBytes(StandardCharsets.UTF_8))) {
            throw new IOException(name + " is not UTF-8; writing it would lose bytes");
        }
        T changed = change.apply(parse(before));
        String text = writer.apply(changed);
        Optional<byte[]> after = before.isEmpty() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.getBytes(StandardCharsets.UTF_8));
        transaction.write(List.of(new FileWrite(SaveTransaction.SIDE_FOLDER + "/" + name, before, after,
                FileWrite.Going.MOVED)));
        return changed;
    }

    private T parse(Optional<byte[]> bytes) {
        return reader.apply(bytes.map(SideFile::decoded).orElse(""));
    }

    private static String decoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Only a regular file within the folder is read, and not one that no curator can have made.
    private static Optional<byte[]> bytes(Path folder, String name) throws IOException {
        Path file = FolderReader.resolve(folder, SaveTransaction.SIDE_FOLDER + "/" + name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
            throw new FileSystemException(file.toString(), null, "not a file of this folder");
        }
        if (Files.size(real) > LONGEST) {
            throw new FileSystemException(file.toString(), null, "longer than " + (LONGEST >> 20) + " MiB");
        }
        return Optional.of(Files.readAllBytes(real));
    }
}
