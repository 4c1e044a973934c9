package dev.errata.workspace;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// What one window has left, the newest edit of each file.
    private record Window(List<Held> journals, Map<String, Draft> drafts, Map<ValuePlace, String> typed) {

        Window() {
            this(new ArrayList<>(), new TreeMap<>(), new LinkedHashMap<>());
        }

        /// Whether nothing of the window gets in the way of what is there about the same file or value.
        boolean fits(Window others) {
            return drafts.entrySet().stream()
                    .allMatch(mine -> Optional.ofNullable(others.drafts.get(mine.getKey())).stream()
                            .allMatch(mine.getValue()::sameAs))
                    && typed.entrySet().stream()
                            .allMatch(mine -> mine.getValue()
                                    .equals(others.typed.getOrDefault(mine.getKey(), mine.getValue())));
        }

        void takeIn(Window other) {
            journals.addAll(other.journals);
            drafts.putAll(other.drafts);
            typed.putAll(other.typed);
        }
    }

    /// The edits that windows which are no more have left of this folder, and that nobody else is looking at; empty if there
    /// are none. Where two of them had edited the same file otherwise, those of the older window wait for the next time.
    ///
    /// @throws IOException where the journals cannot be read; they stay
    public Optional<LeftDrafts> left(Path folder) throws IOException {
        Window dead = new Window();
        for (Window window : windows(folder)) {
            if (window.fits(dead)) {
                dead.takeIn(window);
            } else {
                releaseAll(window.journals());
            }
        }
        if (dead.journals().isEmpty()) {
            return Optional.empty();
        }
        LeftDrafts left = new LeftDrafts(this, dead.journals(), new Unsaved(dead.drafts(), dead.typed()));
        if (left.unsaved().isEmpty()) {
            left.delete();
            return Optional.empty();
        }
        return Optional.of(left);
    }

    /// The newest first; their journals are held.
    private Collection<Window> windows(Path folder) throws IOException {
        LinkedHashMap<String, Window> windows = new LinkedHashMap<>();
        try {
            for (Path file : files(folder)) {
                Optional<Held> held = hold(file);
                if (held.isPresent()) {
                    Window window = windows.computeIfAbsent(window(file), _ -> new Window());
                    window.journals().add(held.get());
                    DraftLines.read(lines(held.get()), folder, window.drafts(), window.typed());
                }
            }
        } catch (IOException e) {
            for (Window window : windows.values()) {
                releaseAll(window.journals());
            }
            throw e;
        }
        return windows.sequencedValues().reversed();
    }

    private void releaseAll(List<Held> journals) throws IOException {
        for (Held held : journals) {
            release(held);
        }
    }

    /// Read through what holds the lock: a system may give that up as soon as the process closes the file anywhere.
    private static List<String> lines(Held held) throws IOException {
        byte[] bytes = Channels.newInputStream(held.channel()).readAllBytes();
        return new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    }

    /// The oldest first: of two journals of one window, which was writing the newer one when it died, that one counts.
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

    /// Empty where another window has the journal.
    private Optional<Held> hold(Path file) throws IOException {
        if (!own.add(file)) {
            return Optional.empty();
        }
        Held held;
        try {
            held = open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        boolean isHeld = false;
        try {
            isHeld = lock(held.channel()) && Files.exists(file);
        } finally {
            if (!isHeld) {
                release(held);
            }
        }
        return isHeld ? Optional.of(held) : Optional.empty();
    }

    /// Opens a file that is one of `own` already, so that no other thread does.
    private Held open(Path file, OpenOption... options) throws IOException {
        try {
            return new Held(file, FileChannel.open(file, options));
        } catch (IOException e) {
            own.remove(file);
            throw e;
        }
    }

    /// A new journal, which only the person may read.
    ///
    /// @param window the journals of one window have the same
    /// @param number of the window's journals
    /// @throws IOException where the disk refuses, or knows no locks: who finds the journal could not tell whether the window lives
    Held create(Path folder, UUID window, int number) throws IOException {
        Files.createDirectories(place);
        restrict(place, "rwx------");
        Path file = place.resolve("%s-%s-%010d%s".formatted(name(folder), window, number, END));
        own.add(file);
        Held held = open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            restrict(file, "rw-------");
            if (!lock(held.channel())) {
                throw new FileAlreadyExistsException(file.toString(), null, "somebody else has locked the new journal");
            }
            return held;
        } catch (IOException e) {
            delete(held);
            throw e;
        }
    }

    private static String window(Path journal) {
        String name = journal.getFileName().toString();
        return name.substring(0, name.lastIndexOf('-'));
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
        try {
            held.channel().close();
        } finally {
            own.remove(held.file());
        }
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
