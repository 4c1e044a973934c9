package dev.errata.workspace;

import dev.errata.json.JsonLimits;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Lists and reads the `*.json` files below a folder: dot folders are left out, symbolic links to folders are not
/// followed, and a symbolic link to a file counts only where it stays below the folder.
final class FolderReader {
    private static final String FILE_END = ".json";

    private final Path folder;
    private final Path realFolder;

    FolderReader(Path folder) throws IOException {
        this.folder = folder;
        this.realFolder = folder.toRealPath();
    }

    /// What a folder holds.
    ///
    /// @param records every file, in the order of the paths
    /// @param skipped what looks like a record but was not read, with the reason
    /// @param unfinished new texts of saves that were cut off before they counted
    record Content(List<ErrorRecord> records, List<SkippedFile> skipped, List<Path> unfinished) {}

    /// A file that was found, by its path in the folder.
    private record Listed(String path, Path file) {}

    /// What became of a file: its record, or why there is none.
    private sealed interface Result {

        record Read(ErrorRecord record) implements Result {}

        record Failed(SkippedFile file) implements Result {}
    }

    /// Lists the files, and reads them on all cores.
    Content read(Progress progress, Cancellation cancellation) throws IOException {
        List<Listed> files = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        List<Path> unfinished = new ArrayList<>();
        list(files, skipped, unfinished, cancellation);
        files.sort(Comparator.comparing(Listed::path));
        AtomicLong done = new AtomicLong();
        List<Result> results = files.parallelStream().map(file -> {
            cancellation.check();
            Result result = read(file);
            progress.report(done.incrementAndGet(), files.size());
            return result;
        }).toList();
        List<ErrorRecord> records = new ArrayList<>(files.size());
        for (Result result : results) {
            switch (result) {
                case Result.Read(ErrorRecord record) -> records.add(record);
                case Result.Failed(SkippedFile file) -> skipped.add(file);
            }
        }
        return new Content(records, skipped, unfinished);
    }

    private static Result read(Listed listed) {
        try {
            return new Result.Read(new ErrorRecord(listed.path(), readText(listed.file())));
        } catch (IOException e) {
            return new Result.Failed(new SkippedFile(listed.path(), SkippedFile.Reason.UNREADABLE,
                    String.valueOf(e.getMessage())));
        }
    }

    /// Reads one file. More than the limit is read only so far that the limit shows.
    static JsonText readText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonText.read(in.readNBytes(JsonLimits.DEFAULT.maxBytes() + 1));
        }
    }

    private void list(List<Listed> files, List<SkippedFile> skipped, List<Path> unfinished, Cancellation cancellation)
            throws IOException {
        refuseUnreadable();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean dot = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
                return dot ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                cancellation.check();
                String name = file.getFileName().toString();
                if (name.endsWith(DurableFiles.NEW_END)) {
                    unfinished.add(file);
                }
                if (!name.endsWith(FILE_END) || name.startsWith(".")) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isSymbolicLink() && !staysInside(file)) {
                    skipped.add(new SkippedFile(relative(file), SkippedFile.Reason.LEADS_OUT, ""));
                    return FileVisitResult.CONTINUE;
                }
                BasicFileAttributes target = attributes.isSymbolicLink()
                        ? Files.readAttributes(file, BasicFileAttributes.class)
                        : attributes;
                if (!target.isRegularFile()) {
                    skipped.add(new SkippedFile(relative(file), SkippedFile.Reason.NO_FILE, ""));
                    return FileVisitResult.CONTINUE;
                }
                if (target.size() > JsonLimits.DEFAULT.maxBytes()) {
                    skipped.add(new SkippedFile(relative(file), SkippedFile.Reason.TOO_LARGE,
                            Long.toString(target.size())));
                }
                files.add(new Listed(relative(file), file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                skipped.add(new SkippedFile(relative(file), SkippedFile.Reason.UNREADABLE,
                        String.valueOf(e.getMessage())));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// A folder that cannot be listed is no folder without records.
    private void refuseUnreadable() throws IOException {
        if (!Files.isReadable(folder)) {
            throw new java.nio.file.AccessDeniedException(folder.toString());
        }
    }

    private boolean staysInside(Path link) {
        try {
            return link.toRealPath().startsWith(realFolder);
        } catch (IOException | UncheckedIOException dangling) {
            return false;
        }
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
    }

    /// Where the file at `path` of the folder stands.
    ///
    /// @throws IOException where the path leads out of the folder
    static Path resolve(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("not below the folder: " + path);
        }
        Path existing = file.getParent();
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing == null || !existing.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("not below the folder: " + path);
        }
        return file;
    }
}
