package dev.errata.workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What the system tells of a folder: which names in it something has happened to. It tells too little where there are too many
/// folders or too many events, and of some file systems nothing at all, so that this is a reason to look and never what is gone by. Used by
/// one thread; may be closed by another.
final class FolderEvents implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderEvents.class.getName());

    private final Path folder;
    private final WatchService service;
    private final Set<WatchKey> keys = new HashSet<>();
    private Optional<WatchKey> seen = Optional.empty();
    private boolean blind;

    FolderEvents(Path folder) throws IOException {
        this.folder = folder;
        this.service = folder.getFileSystem().newWatchService();
    }

    /// From now on tells of what happens in this folder; not of what is below its folders.
    void watch(Path directory) {
        if (blind) {
            return;
        }
        try {
            keys.add(directory.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
        } catch (ClosedWatchServiceException ended) {
            blind = true;
        } catch (IOException e) {
            // A folder that has gone meanwhile is told of by the folder that it was in.
            if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                blind = true;
                LOG.log(Level.WARNING, "the system tells no more of what happens in folders: {0}", e.getMessage());
            }
        }
    }

    /// Whether some folders are not told of.
    boolean isBlind() {
        return blind;
    }

    /// Forgets all folders.
    void forget() {
        keys.forEach(WatchKey::cancel);
        keys.clear();
        blind = false;
    }

    /// Waits for the first event, then until none has come for a while.
    ///
    /// @param longest how long to wait for the first
    /// @param quiet   how long none has to come
    /// @param most    how long to wait for that quiet
    /// @return what was touched; nothing where no event came
    /// @throws ClosedWatchServiceException once this is closed
    Touched await(Duration longest, Duration quiet, Duration most) throws InterruptedException {
        Set<String> names = new HashSet<>();
        Touched.Extent extent = Touched.Extent.NAMED;
        boolean isComing = isComing(longest);
        long end = System.nanoTime() + most.toNanos();
        while (isComing) {
            WatchKey key = seen.orElseThrow();
            seen = Optional.empty();
            if (read(key, names) == Touched.Extent.ALL) {
                extent = Touched.Extent.ALL;
            }
            isComing = isComing(System.nanoTime() > end ? Duration.ZERO : quiet);
        }
        return new Touched(extent, names);
    }

    /// Waits until there is an event to be told of.
    ///
    /// @param longest how long to wait
    /// @return whether there is one
    /// @throws ClosedWatchServiceException once this is closed
    boolean isComing(Duration longest) throws InterruptedException {
        if (seen.isEmpty()) {
            seen = Optional.ofNullable(service.poll(longest.toMillis(), TimeUnit.MILLISECONDS));
        }
        return seen.isPresent();
    }

    /// Adds the names that a folder tells of, and says whether it has lost some.
    private Touched.Extent read(WatchKey key, Set<String> names) {
        Path directory = (Path) key.watchable();
        Touched.Extent extent = Touched.Extent.NAMED;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                names.add(relative(directory.resolve(name)));
            } else {
                extent = Touched.Extent.ALL;
            }
        }
        if (!key.reset()) {
            keys.remove(key);
            if (directory.equals(folder)) {
                return Touched.Extent.ALL;
            }
            names.add(relative(directory));
        }
        return extent;
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
