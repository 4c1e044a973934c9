package dev.errata.workspace;

import dev.errata.json.JsonLimits;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    /// @param stamps of the files as they were before they were read; those that were just being written have none
    record Content(List<ErrorRecord> records, List<SkippedFile> skipped, List<Path> unfinished,
            Map<String, FileStamp> stamps) {}

    /// A file that was found.
    ///
    /// @param path       in the folder
    /// @param attributes of the file itself, not of a link to it
    /// @param isLink     whether a symbolic link stands in the folder
    record Listed(String path, Path file, BasicFileAttributes attributes, boolean isLink) {

        boolean isTooLarge() {
            return attributes.size() > JsonLimits.DEFAULT.maxBytes();
        }
    }

    /// Hears of what a walk through the folder comes by, on the thread that walks.
    interface Finds {
        /// Before what is in the folder is told of.
        void directory(Path directory);

        /// A file, after it was told of as one to be skipped.
        void file(Listed file);

        /// What is not a file of its own, or not to be read as a whole.
        void skipped(SkippedFile file);

        /// The new text of a save that was cut off before it counted.
        void unfinished(Path file);
    }

    /// All that a walk comes by but folders.
    private record Listing(List<Listed> files, List<SkippedFile> skipped, List<Path> unfinished) implements Finds {
        @Override
        public void directory(Path directory) {}

        @Override
        public void file(Listed file) {
            files.add(file);
        }

        @Override
        public void skipped(SkippedFile file) {
            skipped.add(file);
        }

        @Override
        public void unfinished(Path file) {
            unfinished.add(file);
        }
    }

    /// What became of a file: its text, or why there is none.
    private sealed interface Result {

        record Read(String path, JsonText text) implements Result {}

        record Failed(SkippedFile file) implements Result {}
    }

    /// What was read of some files, by path.
    record Texts(SortedMap<String, JsonText> texts, List<SkippedFile> failed) {}

    /// Lists the files, and reads them on all cores.
    Content read(Instant now, Progress progress, Cancellation cancellation) throws IOException {
        refuseUnreadable();
        Listing listing = new Listing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        walk(folder, listing, cancellation);
        listing.files().sort(Comparator.comparing(Listed::path));
        List<SkippedFile> skipped = new ArrayList<>(listing.skipped());
        Texts read = read(listing.files(), progress, cancellation);
        skipped.addAll(read.failed());
        Map<String, FileStamp> stamps = new HashMap<>();
        for (Listed file : listing.files()) {
            if (read.texts().containsKey(file.path()) && !FileStamp.isFresh(file.attributes(), now)) {
                stamps.put(file.path(), FileStamp.of(file.attributes()));
            }
        }
        List<ErrorRecord> records = read.texts().entrySet().parallelStream()
                .map(file -> new ErrorRecord(file.getKey(), file.getValue())).toList();
        return new Content(records, skipped, listing.unfinished(), stamps);
    }

    /// Reads these files on all cores.
    static Texts read(List<Listed> files, Progress progress, Cancellation cancellation) {
        AtomicLong done = new AtomicLong();
        List<Result> results = files.parallelStream().map(file -> {
            cancellation.check();
            Result result = read(file);
            progress.report(done.incrementAndGet(), files.size());
            return result;
        }).toList();
        Texts texts = new Texts(new TreeMap<>(), new ArrayList<>());
        for (Result result : results) {
            switch (result) {
                case Result.Read(String path, JsonText text) -> texts.texts().put(path, text);
                case Result.Failed(SkippedFile file) -> texts.failed().add(file);
            }
        }
        return texts;
    }

    private static Result read(Listed listed) {
        try {
            return new Result.Read(listed.path(), readText(listed.file()));
        } catch (IOException e) {
            return new Result.Failed(unreadable(listed.path(), e));
        }
    }

    /// A refusal of the system names the path and nothing else; then only that it refused is worth saying.
    private static SkippedFile unreadable(String path, IOException e) {
        return new SkippedFile(path, SkippedFile.Reason.UNREADABLE,
                e instanceof AccessDeniedException ? "" : String.valueOf(e.getMessage()));
    }

    /// Reads one file. More than the limit is read only so far that the limit shows.
    private static JsonText readText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonText.read(in.readNBytes(JsonLimits.DEFAULT.maxBytes() + 1));
        }
    }

    /// Tells of the files below a place of the folder, or of the file that stands there; of nothing where nothing is. In no order.
    void walk(Path start, Finds found, Cancellation cancellation) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                cancellation.check();
                if (!directory.equals(folder) && directory.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                found.directory(directory);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                cancellation.check();
                visit(file, attributes, found);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (!(e instanceof NoSuchFileException)) {
                    found.skipped(unreadable(relative(file), e));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void visit(Path file, BasicFileAttributes attributes, Finds found) throws IOException {
        String name = file.getFileName().toString();
        if (NewTexts.isName(name)) {
            found.unfinished(file);
        }
        if (!name.endsWith(FILE_END) || name.startsWith(".")) {
            return;
        }
        if (attributes.isSymbolicLink() && !staysInside(file)) {
            found.skipped(new SkippedFile(relative(file), SkippedFile.Reason.LEADS_OUT, ""));
            return;
        }
        BasicFileAttributes target = attributes.isSymbolicLink()
                ? Files.readAttributes(file, BasicFileAttributes.class)
                : attributes;
        if (!target.isRegularFile()) {
            found.skipped(new SkippedFile(relative(file), SkippedFile.Reason.NO_FILE, ""));
            return;
        }
        Listed listed = new Listed(relative(file), file, target, attributes.isSymbolicLink());
        if (listed.isTooLarge()) {
            found.skipped(new SkippedFile(listed.path(), SkippedFile.Reason.TOO_LARGE,
                    Long.toString(target.size())));
        }
        found.file(listed);
    }

    /// A folder that cannot be listed is no folder without records.
    private void refuseUnreadable() throws IOException {
        if (!Files.isReadable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /// Where a path leads without passing a link; empty where one of its folders is a link, or is not shown.
    Optional<Path> reached(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            return Optional.empty();
        }
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (above.getFileName().toString().startsWith(".")
                    || !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
        }
        return Optional.of(file);
    }

    /// Whether a folder stands in the place of this file, or a link in that of a folder above it.
    boolean isHidden(String path) {
        Path file = folder.resolve(path).normalize();
        boolean isBelowLink = false;
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            isBelowLink |= Files.isSymbolicLink(above);
        }
        return isBelowLink || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
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
