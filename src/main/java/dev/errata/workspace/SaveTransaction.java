package dev.errata.workspace;

import dev.errata.workspace.SaveJournal.Deed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Writes several files of a folder, all or none, also when the power goes in between.
///
/// Every new text is first written beside its file, as `NAME.WORD.errata-new`, and forced to the disk. Then a [SaveJournal] names all
/// files of the save; with it on the disk the save counts as done. Then the texts are renamed into place, and the journal
/// goes. [#recover] finishes a save whose journal stands. A save of one file needs no journal: one rename is all or nothing. Where
/// the disk refuses halfway, a save of what was there before takes the place of the one that failed, in one rename of the journal. A
/// [FolderLock] lets one save happen at a time.
final class SaveTransaction {
    static final String SIDE_FOLDER = ".errata";

    /// In bytes: nothing longer is written.
    private static final long LONGEST = 256L << 20;

    private final Path folder;
    private final Trash trash;

    /// @param trash takes the files of deleted records
    SaveTransaction(Path folder, Trash trash) {
        this.folder = folder;
        this.trash = trash;
    }

    /// Writes all of them. A file that already holds what it is to have is left as it is.
    ///
    /// @throws SaveConflictException where a file is neither what it is believed to be nor what it is to be; then nothing was written
    /// @throws IOException           where the disk refuses; then no file has changed
    void write(List<FileWrite> writes) throws IOException {
        if (writes.stream().allMatch(SaveTransaction::sameContent)) {
            return;
        }
        Path side = sideFolder();
        try (FolderLock _ = FolderLock.take(side)) {
            SaveJournal journal = new SaveJournal(side);
            finish(journal);
            List<FileWrite> pending = pending(writes);
            if (!pending.isEmpty()) {
                save(pending, journal);
            }
        }
    }

    /// Takes what stands at the path into the trash, whatever it is; a symbolic link itself and not what it leads to.
    ///
    /// @throws IOException where a folder stands there, or the disk refuses; then it still stands
    void putAway(String path) throws IOException {
        Path side = sideFolder();
        Path file = FolderReader.resolve(folder, path);
        try (FolderLock _ = FolderLock.take(side)) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(file.toString(), null, "a folder stands there");
            }
            if (isThere(file)) {
                trash.take(folder, file);
            }
        }
    }

    /// Finishes a save that was cut off. Paths of the files that were finished, in order.
    List<String> recover() throws IOException {
        Path side = sideFolder();
        SaveJournal journal = new SaveJournal(side);
        if (!journal.exists()) {
            return List.of();
        }
        try (FolderLock _ = FolderLock.take(side)) {
            return finish(journal);
        }
    }

    /// Takes away new texts of saves that never counted. Where somebody saves at the moment, or the disk refuses, they stay for the next
    /// time.
    ///
    /// @param unfinished those that stand among the records
    void discard(List<Path> unfinished, Instant now) throws IOException {
        Path side = sideFolder();
        List<Path> found = new ArrayList<>(unfinished);
        found.addAll(NewTexts.amongSideFiles(side));
        found.removeIf(file -> !NewTexts.isLeft(file, now));
        if (found.isEmpty()) {
            return;
        }
        try (FolderLock _ = FolderLock.take(side, Duration.ZERO)) {
            if (!new SaveJournal(side).exists()) {
                found.forEach(DurableFiles::deleteQuietly);
            }
        } catch (IOException busy) {
            // there is a next time
        }
    }

    private void save(List<FileWrite> pending, SaveJournal journal) throws IOException {
        SaveJournal.Save save = SaveJournal.Save.of(pending);
        Optional<SaveJournal> listed = pending.size() > 1 ? Optional.of(journal) : Optional.empty();
        try {
            prepare(pending, save, listed);
        } catch (IOException e) {
            abandon(save, journal, e);
            throw e;
        }
        List<FileWrite> begun = new ArrayList<>();
        try {
            for (FileWrite write : pending) {
                begun.add(write);
                put(write.path(), Deed.of(write), save.word());
            }
        } catch (IOException e) {
            takeBack(begun, save, listed, e);
            throw e;
        }
        if (listed.isPresent()) {
            deleteDone(journal);
        }
    }

    /// A journal that stays where everything is done changes nothing more: no file holds what it held before.
    private static void deleteDone(SaveJournal journal) {
        try {
            journal.delete();
        } catch (IOException stays) {
            // the next save takes it away
        }
    }

    /// Puts everything onto the disk that the save needs.
    private void prepare(List<FileWrite> writes, SaveJournal.Save save, Optional<SaveJournal> journal)
            throws IOException {
        SequencedSet<Path> folders = new LinkedHashSet<>();
        for (FileWrite write : writes) {
            if (write.after().isPresent()) {
                folders.addAll(writeBeside(write.path(), write.after().get(), save.word()));
            }
        }
        if (journal.isPresent()) {
            for (Path changed : folders) {
                DurableFiles.forceFolder(changed);
            }
            journal.get().write(save);
        }
    }

    /// Takes away what a save has prepared. A journal that cannot be taken away keeps its texts: it will be finished.
    private void abandon(SaveJournal.Save save, SaveJournal journal, IOException refusal) {
        try {
            if (journal.isOf(save)) {
                journal.delete();
            }
            discardBeside(save);
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
    }

    /// Brings back what was there before a save that the disk refuses halfway. Where it refuses that too, the journal stays, and
    /// the save is finished by the next one, or when the folder is opened the next time.
    private void takeBack(List<FileWrite> begun, SaveJournal.Save failed, Optional<SaveJournal> journal,
            IOException refusal) {
        try {
            List<FileWrite> back = new ArrayList<>();
            for (FileWrite write : begun.reversed()) {
                if (!holds(FolderReader.resolve(folder, write.path()), write.before())) {
                    back.add(write.reversed());
                }
            }
            SaveJournal.Save save = SaveJournal.Save.of(back);
            prepare(back, save, journal);
            for (FileWrite write : back) {
                put(write.path(), Deed.of(write), save.word());
            }
            if (journal.isPresent()) {
                journal.get().delete();
            }
            discardBeside(failed);
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
    }

    /// Does what the journal says and was not done yet. What others have written since the save began stays.
    private List<String> finish(SaveJournal journal) throws IOException {
        List<String> finished = new ArrayList<>();
        Optional<SaveJournal.Save> save = journal.read();
        if (save.isPresent()) {
            for (SaveJournal.Entry entry : save.get().entries()) {
                Path file = FolderReader.resolve(folder, entry.path());
                if (waits(entry, file, save.get().word())) {
                    put(entry.path(), entry.deed(), save.get().word());
                    finished.add(entry.path());
                }
            }
            for (SaveJournal.Entry entry : save.get().entries()) {
                Path beside = beside(FolderReader.resolve(folder, entry.path()), save.get().word());
                if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                    trash.take(folder, beside);
                }
            }
        }
        if (journal.exists()) {
            journal.delete();
        }
        return finished;
    }

    private boolean waits(SaveJournal.Entry entry, Path file, String word) throws IOException {
        boolean prepared = entry.deed() != Deed.WRITE || Files.exists(beside(file, word), LinkOption.NOFOLLOW_LINKS);
        return prepared && (!isThere(file) || isOfFolder(file)) && entry.isUntouched(content(file));
    }

    private static boolean sameContent(FileWrite write) {
        return isSame(write.before(), write.after());
    }

    private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent()
                && Arrays.equals(one.orElse(new byte[0]), other.orElse(new byte[0]));
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return isThere(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether it is a regular file below the folder, and not one that no save can have written. A pipe would keep a reader waiting for
    /// ever, a device might never end.
    private boolean isOfFolder(Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                && Files.size(file) <= LONGEST;
    }

    /// Whether the file holds just this; of nothing, whether nothing stands there. Of what cannot be read nobody can say that.
    private boolean holds(Path file, Optional<byte[]> bytes) throws IOException {
        if (!isThere(file)) {
            return bytes.isEmpty();
        }
        try {
            return bytes.isPresent() && isOfFolder(file) && Files.size(file) == bytes.get().length
                    && Arrays.equals(Files.readAllBytes(file), bytes.get());
        } catch (AccessDeniedException unreadable) {
            return false;
        }
    }

    /// What is still to be done. What goes comes first: where the system knows no case, a file that only changes its case is the
    /// same file.
    private List<FileWrite> pending(List<FileWrite> writes) throws IOException {
        List<String> conflicts = new ArrayList<>();
        List<FileWrite> pending = new ArrayList<>();
        for (FileWrite write : writes) {
            Path file = FolderReader.resolve(folder, write.path());
            if (sameContent(write) || holds(file, write.after())) {
                continue;
            }
            pending.add(write);
            if (!holds(file, write.before()) && !isGoingInOtherCase(write, file, writes)) {
                conflicts.add(write.path());
            }
        }
        if (!conflicts.isEmpty()) {
            throw new SaveConflictException(conflicts);
        }
        for (FileWrite write : pending) {
            refuseReadOnly(FolderReader.resolve(folder, write.path()));
        }
        pending.sort(Comparator.comparing(write -> write.after().isPresent()));
        return pending;
    }

    /// A rename asks for the permissions of the folder alone; a file that nobody is to write is not replaced nevertheless.
    private static void refuseReadOnly(Path file) throws IOException {
        if (isThere(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
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

    /// The folders whose entries have changed.
    private List<Path> writeBeside(String path, byte[] bytes, String word) throws IOException {
        Path file = FolderReader.resolve(folder, path);
        try {
            List<Path> changed = new ArrayList<>();
            for (Path above = DurableFiles.parent(file); !above.equals(folder)
                    && !Files.exists(above); above = DurableFiles.parent(above)) {
                changed.add(DurableFiles.parent(above));
            }
            Files.createDirectories(DurableFiles.parent(file));
            Path beside = beside(file, word);
            DurableFiles.write(beside, bytes, file);
            changed.add(DurableFiles.parent(beside));
            return changed;
        } catch (IOException e) {
            throw DurableFiles.named(file, e);
        }
    }

    /// Puts the text beside a file into its place, or takes the file away.
    private void put(String path, Deed deed, String word) throws IOException {
        Path file = FolderReader.resolve(folder, path);
        try {
            switch (deed) {
                case WRITE -> Files.move(beside(file, word), target(file), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                case DROP -> Files.deleteIfExists(file);
                case TRASH -> {
                    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                        trash.take(folder, file);
                    }
                }
            }
            DurableFiles.forceFolder(DurableFiles.parent(target(file)));
        } catch (IOException e) {
            throw DurableFiles.named(file, e);
        }
        if (deed != Deed.WRITE) {
            removeEmptyFolders(DurableFiles.parent(file));
        }
    }

    private void discardBeside(SaveJournal.Save save) throws IOException {
        for (SaveJournal.Entry entry : save.entries()) {
            DurableFiles.deleteQuietly(beside(FolderReader.resolve(folder, entry.path()), save.word()));
        }
    }

    /// A text waits beside what it is to replace, so that one rename will do.
    private Path beside(Path file, String word) throws IOException {
        return NewTexts.beside(target(file), word);
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

    private void removeEmptyFolders(Path start) {
        try {
            for (Path current = start; !current.equals(folder) && Files.isDirectory(current,
                    LinkOption.NOFOLLOW_LINKS); current = DurableFiles.parent(current)) {
                Files.delete(current);
            }
        } catch (IOException inUse) {
            // a folder that is not empty, or may not go, stays
        }
    }

    /// Others may make it and take it away at any moment.
    ///
    /// @throws IOException where the side folder leads out of the folder
    private Path sideFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            // The lock would make it anew.
            throw new NoSuchFileException(folder.toString());
        }
        Path side = folder.resolve(SIDE_FOLDER);
        if (Files.isSymbolicLink(side)) {
            target(side);
        }
        return side;
    }
}
