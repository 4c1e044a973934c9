package dev.errata.workspace;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// The home trash as version 1.0 of freedesktop.org's Trash specification has it, which file managers on Linux show.
final class HomeTrash {
    private final Path trash;
    private final Clock clock;

    private HomeTrash(Path trash, Clock clock) {
        this.trash = trash;
        this.clock = clock;
    }

    /// The trash below `XDG_DATA_HOME`, or where that is by default; empty for a user without a home.
    static Optional<HomeTrash> of(Map<String, String> environment, Clock clock) {
        Optional<Path> data = path(environment, "XDG_DATA_HOME")
                .or(() -> path(environment, "HOME").map(home -> home.resolve(".local").resolve("share")));
        return data.map(folder -> new HomeTrash(folder.resolve("Trash"), clock));
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// Whether the file went into the trash; it stays where it is if not.
    boolean takes(Path file) {
        try {
            Path infos = Files.createDirectories(trash.resolve("info"));
            Path files = Files.createDirectories(trash.resolve("files"));
            Path info = note(infos, file);
            String name = info.getFileName().toString().replaceFirst("\\.trashinfo$", "");
            try {
                Files.move(file, files.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                return true;
            } catch (AtomicMoveNotSupportedException otherDisk) {
                Files.delete(info);
                return false;
            }
        } catch (IOException noTrashHere) {
            return false;
        }
    }

    /// Notes where the file came from, under a name that is not taken yet.
    private Path note(Path infos, Path file) throws IOException {
        String text = "[Trash Info]\nPath=" + escaped(file) + "\nDeletionDate="
                + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS))
                + "\n";
        String name = file.getFileName().toString();
        for (int number = 1;; number++) {
            try {
                return Files.writeString(infos.resolve(name + (number == 1 ? "" : "." + number) + ".trashinfo"), text,
                        StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException taken) {
                // the next number may be free
            }
        }
    }

    /// The path with `%` escapes, as in a URL.
    private static String escaped(Path file) {
        URI uri = file.toAbsolutePath().toUri();
        return URI.create(uri.toASCIIString()).getRawPath();
    }
}
