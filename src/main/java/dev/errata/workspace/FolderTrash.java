package dev.errata.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// A trash inside of the opened folder, `.errata/trash/`, where no other can be had. A file keeps its place below the folder; its
/// name gets the time at its end, so that nobody takes it for a record. Git does not see it.
public final class FolderTrash implements Trash {
    static final String NAME = "trash";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String IGNORED = ".gitignore";

    private final Clock clock;

    public FolderTrash(Clock clock) {
        this.clock = clock;
    }

    /// @throws IOException where the trash leads out of the folder, or the disk refuses; then the file still stands
    @Override
    public void take(Path folder, Path file) throws IOException {
        String trash = SaveTransaction.SIDE_FOLDER + "/" + NAME + "/";
        Path first = FolderReader.resolve(folder,
                trash + folder.relativize(file) + "." + TIME.format(LocalDateTime.now(clock)));
        Files.createDirectories(DurableFiles.parent(first));
        ignore(folder.resolve(trash));
        Path target = first;
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            target = first.resolveSibling(first.getFileName() + "-" + number);
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ignore(Path trash) throws IOException {
        try {
            Files.writeString(trash.resolve(IGNORED), "*\n", java.nio.file.StandardOpenOption.CREATE_NEW,
                    java.nio.file.StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            // made when the first file was taken
        }
    }
}
