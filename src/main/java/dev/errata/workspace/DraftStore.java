package dev.errata.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Where edits wait until they are saved, for the case that the program dies first: a journal for each window, in a folder of the
/// person, which is never that of the records. A living window holds the lock of its journal; a journal whose lock is free
/// was left behind. May be used by any thread.
public final class DraftStore {
    private static final String END = ".drafts";

    private final Path place;

    /// The journals that this store has opened itself: a system may give up a lock as soon as its own process opens the file again.
    private final Set<Path> own = ConcurrentHashMap.newKeySet();

    /// @param place the folder of the journals, made when the first is written
    public DraftStore(Path place) {
        this.place = place;
    }

    /// A file that is open and locked.
    record Held(Path file, FileChannel channel) {}

    /// The journal of a window that has just opened `folder`.
    public DraftJournal journal(Path folder) {
        return new DraftJournal(this, folder);
    }

    /// The edits that windows which are no more have left of this folder, and that nobody else is looking at; empty if there
    /// are none.
    ///
    /// @throws IOException where the journals cannot be read; they stay
    public Optional<LeftDrafts> left(Path folder) throws IOException {
        List<Held> dead = new ArrayList<>();
        TreeMap<String, Draft> drafts = new TreeMap<>();
        for (Path file : files(folder)) {
            Optional<Held> held = own.contains(file) ? Optional.empty() : hold(file);
            if (held.isPresent()) {
                dead.add(held.get());
                DraftLines.read(Files.readAllLines(file, StandardCharsets.ISO_8859_1), folder, drafts);
            }
        }
        if (dead.isEmpty()) {
            return Optional.empty();
        }
        LeftDrafts left = new LeftDrafts(this, dead, drafts);
        if (drafts.isEmpty()) {
            left.delete();
            return Optional.empty();
        }
        return Optional.of(left);
    }

    /// The oldest first: of two journals that know the same file the newer one counts.
    private List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        String start = name(folder);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(place)) {
            all.filter(file -> file.getFileName().toString().startsWith(start)
                    && file.getFileName().toString().endsWith(END)).forEach(found::add);
        }
        TreeMap<Path, Long> written = new TreeMap<>();
        for (Path file : found) {
            written.put(file, Files.getLastModifiedTime(file).toMillis());
        }
        found.sort(Comparator.comparing((Path file) -> written.getOrDefault(file, 0L)).thenComparing(file -> file));
        return found;
    }

    private Optional<Held> hold(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        if (lock(channel) && Files.exists(file)) {
            own.add(file);
            return Optional.of(new Held(file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    /// A new journal, which only the person may read.
    Held create(Path folder) throws IOException {
        Files.createDirectories(place);
        restrict(place, "rwx------");
        Path file = place.resolve(name(folder) + "-" + UUID.randomUUID() + END);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        restrict(file, "rw-------");
        own.add(file);
        if (!lock(channel)) {
            channel.close();
            throw new FileAlreadyExistsException(file.toString(), null, "somebody else has locked the new journal");
        }
        return new Held(file, channel);
    }

    /// Deletes the journal, and lets go of it.
    void delete(Held held) throws IOException {
        try (FileChannel _ = held.channel()) {
            Files.deleteIfExists(held.file());
        } finally {
            own.remove(held.file());
        }
    }

    /// Lets go of a journal that stays.
    void release(Held held) throws IOException {
        own.remove(held.file());
        held.channel().close();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static void restrict(Path file, String permissions) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    /// The way to a folder says much of a person, and may be too long for a name.
    private static String name(Path folder) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
