package dev.errata.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes several files of a folder, all or none, also when the power goes in between.
///
/// Every new text is first written beside its file, as `NAME.errata-new`, and forced to the disk. Then the journal
/// `.errata/save.journal` names all files of the save; with it on the disk the save counts as done. Then the texts are
/// renamed into place, and the journal goes. [#recover] finishes a save whose journal stands, and takes the leftovers of one
/// whose journal does not. A save of one file needs no journal: one rename is all or nothing.
final class SaveTransaction {
    static final String NEW_END = ".errata-new";
    static final String SIDE_FOLDER = ".errata";
    private static final String JOURNAL = "save.journal";
    private static final String COMPLETE = "end";

    private static final Duration LONGEST_SAVE = Duration.ofMinutes(10);

    private final Path folder;
    private final Trash trash;

    /// @param trash takes the files of deleted records
    SaveTransaction(Path folder, Trash trash) {
        this.folder = folder;
        this.trash = trash;
    }

    /// Writes all of them.
    ///
    /// @throws SaveConflictException where a file is not what it is believed to be; then nothing was written
    /// @throws IOException           where the disk refuses; then no file has changed
    void write(List<FileWrite> writes) throws IOException {
        // What goes comes first: where the system knows no case, a file that only changes its case is the same file.
        List<FileWrite> pending = writes.stream().filter(write -> !sameContent(write))
                .sorted(Comparator.comparing(write -> write.after().isPresent())).toList();
        if (pending.isEmpty()) {
            return;
        }
        refuseConflicts(pending);
        List<Path> written = new ArrayList<>();
        try {
            for (FileWrite write : pending) {
                if (write.after().isPresent()) {
                    written.add(writeBeside(write.path(), write.after().get()));
                }
            }
            if (pending.size() > 1) {
                writeJournal(pending);
            }
        } catch (IOException e) {
            for (Path leftover : written) {
                deleteQuietly(leftover, e);
            }
            throw e;
        }
        List<FileWrite> begun = new ArrayList<>();
        try {
            for (FileWrite write : pending) {
                begun.add(write);
                put(write.path(), Deed.of(write));
            }
        } catch (IOException e) {
            takeBack(begun, pending, e);
            throw e;
        }
        if (pending.size() > 1) {
            deleteJournal();
        }
    }

    /// Brings back what was there before a save that the disk refuses halfway. Where it refuses that too, the journal stays, and
    /// the save is finished when the folder is opened the next time.
    private void takeBack(List<FileWrite> begun, List<FileWrite> pending, IOException refusal) {
        try {
            for (FileWrite write : pending) {
                Files.deleteIfExists(beside(FolderReader.resolve(folder, write.path())));
            }
            for (FileWrite write : begun.reversed()) {
                Path file = FolderReader.resolve(folder, write.path());
                if (write.before().isEmpty()) {
                    Files.deleteIfExists(file);
                } else if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), write.before().get())) {
                    writeBeside(write.path(), write.before().get());
                    put(write.path(), Deed.WRITE);
                }
            }
            if (pending.size() > 1) {
                deleteJournal();
            }
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
    }

    /// Finishes or takes back what a save that was cut off has left. Paths of the files that were finished, in order.
    List<String> recover() throws IOException {
        List<String> finished = new ArrayList<>();
        Optional<List<String>> journal = readJournal();
        if (journal.isPresent()) {
            for (String line : journal.get()) {
                String path = line.substring(2);
                Deed deed = Deed.ofLine(line).orElseThrow();
                Path file = FolderReader.resolve(folder, path);
                boolean waits = deed == Deed.WRITE
                        ? Files.exists(beside(file), LinkOption.NOFOLLOW_LINKS)
                        : !isWrittenInOtherCase(path, journal.get());
                if (waits) {
                    put(path, deed);
                    finished.add(path);
                }
            }
        }
        if (Files.exists(journalFile())) {
            deleteJournal();
        }
        return finished;
    }

    /// Whether the file that goes has come back under a name that differs in case alone: it has gone already, and on some systems both
    /// names are one file.
    private boolean isWrittenInOtherCase(String path, List<String> journal) throws IOException {
        for (String line : journal) {
            String other = line.substring(2);
            if (Deed.ofLine(line).equals(Optional.of(Deed.WRITE)) && other.equalsIgnoreCase(path)
                    && !Files.exists(beside(FolderReader.resolve(folder, other)), LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    /// Takes away new texts of saves that never counted, if they are older than any save that may still be under way.
    static void discard(List<Path> unfinished, Instant now) throws IOException {
        for (Path file : unfinished) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LONGEST_SAVE))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean sameContent(FileWrite write) {
        return write.before().isPresent() == write.after().isPresent()
                && Arrays.equals(write.before().orElse(new byte[0]), write.after().orElse(new byte[0]));
    }

    private void refuseConflicts(List<FileWrite> writes) throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (FileWrite write : writes) {
            Path file = FolderReader.resolve(folder, write.path());
            Optional<byte[]> now = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            boolean asBelieved = now.isPresent() == write.before().isPresent()
                    && Arrays.equals(now.orElse(new byte[0]), write.before().orElse(new byte[0]));
            if (!asBelieved && !isGoingInOtherCase(write, file, writes)) {
                conflicts.add(write.path());
            }
        }
        if (!conflicts.isEmpty()) {
            throw new SaveConflictException(conflicts);
        }
    }

    /// Whether what stands at the place of a new file is a file of the same save that goes, under a name that differs in case alone.
    private boolean isGoingInOtherCase(FileWrite write, Path file, List<FileWrite> writes) throws IOException {
        for (FileWrite other : writes) {
            if (write.before().isEmpty() && other.after().isEmpty() && other.path().equalsIgnoreCase(write.path())
                    && Files.isSameFile(FolderReader.resolve(folder, other.path()), file)) {
                return true;
            }
        }
        return false;
    }

    private Path writeBeside(String path, byte[] bytes) throws IOException {
        Path file = FolderReader.resolve(folder, path);
        Files.createDirectories(parent(file));
        Path beside = beside(file);
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            copyPermissions(file, beside);
            channel.force(true);
        } catch (IOException e) {
            deleteQuietly(beside, e);
            throw named(file, e);
        }
        return beside;
    }

    /// A full disk is told of without the file that it was too full for.
    private static IOException named(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    /// Puts the text beside a file into its place, or takes the file away.
    private void put(String path, Deed deed) throws IOException {
        Path file = FolderReader.resolve(folder, path);
        switch (deed) {
            case WRITE -> Files.move(beside(file), target(file), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            case DROP -> Files.deleteIfExists(file);
            case TRASH -> {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    trash.take(folder, file);
                }
            }
        }
        forceFolder(parent(file));
        if (deed != Deed.WRITE) {
            removeEmptyFolders(parent(file));
        }
    }

    /// A symbolic link stays one: what it leads to is replaced. The reader has only listed links that stay inside.
    private Path target(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        Path real = file.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new IOException("leads out of the folder: " + file);
        }
        return real;
    }

    private void removeEmptyFolders(Path start) throws IOException {
        Path current = start;
        while (!current.equals(folder)) {
            try {
                Files.delete(current);
            } catch (DirectoryNotEmptyException | NoSuchFileException inUse) {
                return;
            }
            current = parent(current);
        }
    }

    private void writeJournal(List<FileWrite> writes) throws IOException {
        StringBuilder text = new StringBuilder();
        writes.forEach(write -> text.append(Deed.of(write).letter).append(' ').append(write.path()).append('\n'));
        text.append(COMPLETE).append('\n');
        Files.createDirectories(folder.resolve(SIDE_FOLDER));
        try (FileChannel channel = FileChannel.open(journalFile(), StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        forceFolder(folder.resolve(SIDE_FOLDER));
    }

    /// The lines of a complete journal; empty where there is none or it was cut off, which means that no file was touched.
    private Optional<List<String>> readJournal() throws IOException {
        if (!Files.exists(journalFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(journalFile(), StandardCharsets.UTF_8);
        boolean complete = !lines.isEmpty() && lines.getLast().equals(COMPLETE) && lines.subList(0, lines.size() - 1)
                .stream().allMatch(line -> Deed.ofLine(line).isPresent());
        return complete ? Optional.of(lines.subList(0, lines.size() - 1)) : Optional.empty();
    }

    private void deleteJournal() throws IOException {
        Files.deleteIfExists(journalFile());
        forceFolder(folder.resolve(SIDE_FOLDER));
        try {
            Files.delete(folder.resolve(SIDE_FOLDER));
        } catch (DirectoryNotEmptyException inUse) {
            // other side files stand there
        }
    }

    private Path journalFile() {
        return folder.resolve(SIDE_FOLDER).resolve(JOURNAL);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + NEW_END);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder above " + file);
        }
        return parent;
    }

    /// Forces a folder's entries to the disk, where the system can: Windows cannot open a folder.
    private static void forceFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (java.io.File.separatorChar != '\\') {
                throw e;
            }
        }
    }

    private static void deleteQuietly(Path file, IOException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /// What is done to a file once the save counts, and how the journal notes it.
    private enum Deed {
        WRITE('w'), DROP('d'), TRASH('t');

        private final char letter;

        Deed(char letter) {
            this.letter = letter;
        }

        static Deed of(FileWrite write) {
            return write.after().isPresent() ? WRITE : switch (write.going()) {
                case MOVED -> DROP;
                case DELETED -> TRASH;
            };
        }

        static Optional<Deed> ofLine(String line) {
            return Arrays.stream(values()).filter(deed -> line.startsWith(deed.letter + " ")).findFirst();
        }
    }
}
