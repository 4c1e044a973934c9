package dev.errata.workspace;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// Watches the folder of a workspace for what other programs do there. What the system tells is a reason to look; what counts is what is
/// then found. A folder in which files come and go, as when git checks out, is told of once, when it is at rest: a file that is
/// missing, or no JSON, has to be so twice.
///
/// Used by one thread, which [#next] keeps waiting; may be closed by another.
public final class FolderWatch implements AutoCloseable {
    private static final int MOST_LOOKS = 12;
    private static final Duration LONGEST_CHECKOUT = Duration.ofSeconds(30);

    private final Workspace workspace;
    private final Path folder;
    private final WatchPace pace;
    private final FolderEvents events;
    private final DiskLook look;
    private final SideLook beside;
    private final GitLock git;
    private final Map<String, DiskFile> held = new TreeMap<>();
    private Map<String, DiskFile> doubtful = Map.of();
    private Optional<Object> identity;
    private Touched due = Touched.ANYTHING;
    private Sighting.Side side = Sighting.Side.UNTOUCHED;
    private boolean gone;
    private boolean returned;
    private int looks;
    private long lastWhole;
    private boolean unasked;
    private Duration cost = Duration.ZERO;
    private long busySince = Long.MAX_VALUE;

    /// A watch that begins with what has happened since the workspace was opened.
    public FolderWatch(Workspace workspace, WatchPace pace) throws IOException {
        this.workspace = workspace;
        this.folder = workspace.folder();
        this.pace = pace;
        this.events = new FolderEvents(folder);
        this.look = workspace.disk().firstLook();
        this.beside = new SideLook(folder.resolve(SaveTransaction.SIDE_FOLDER));
        this.git = GitLock.of(folder);
        this.identity = identity();
    }

    /// Waits until there is something to tell.
    ///
    /// @param again files to be read once more, whatever is believed of them
    /// @throws CancellationException once the watch is closed, or `cancellation` asks for it
    /// @throws IOException           where the folder is there and cannot be looked at
    public Sighting next(Collection<String> again, Cancellation cancellation) throws IOException, InterruptedException {
        look.distrust(again);
        due = due.with(Touched.of(Set.copyOf(again)));
        try {
            while (true) {
                cancellation.check();
                wait(due.isNothing() ? pace.glance() : pace.quiet());
                Optional<Sighting> seen = see(cancellation);
                if (seen.isPresent()) {
                    return seen.get();
                }
            }
        } catch (ClosedWatchServiceException closed) {
            CancellationException ended = new CancellationException("the folder is watched no more");
            ended.initCause(closed);
            throw ended;
        }
    }

    private void wait(Duration longest) throws InterruptedException {
        Touched touched = events.await(longest, pace.quiet(), pace.most());
        Set<String> names = touched.names().stream().filter(name -> !isSide(name)).collect(Collectors.toSet());
        if (touched.isAnything() || names.size() < touched.names().size()) {
            lookAside();
        }
        due = due.with(touched.isAnything() ? Touched.ANYTHING : Touched.of(names));
        unasked &= touched.isNothing();
        Duration often = events.isBlind() ? pace.blind() : pace.whole();
        Duration least = cost.multipliedBy(Strides.REST);
        if (System.nanoTime() - lastWhole > (often.compareTo(least) > 0 ? often : least).toNanos()) {
            unasked = due.isNothing() && !events.isBlind();
            due = Touched.ANYTHING;
            lookAside();
        }
    }

    private void lookAside() {
        Path place = folder.resolve(SaveTransaction.SIDE_FOLDER);
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            events.watch(place);
        }
        if (beside.hasChanged()) {
            side = Sighting.Side.TOUCHED;
        }
    }

    private static boolean isSide(String name) {
        return name.equals(SaveTransaction.SIDE_FOLDER) || name.startsWith(SaveTransaction.SIDE_FOLDER + "/");
    }

    private Optional<Sighting> see(Cancellation cancellation) throws IOException {
        if (!isThere()) {
            return vanish();
        }
        if (gone) {
            gone = false;
            returned = true;
            unasked = false;
            look.distrustAll();
            events.forget();
            due = Touched.ANYTHING;
        }
        if (due.isNothing() && side == Sighting.Side.UNTOUCHED || isGitBusy()) {
            return Optional.empty();
        }
        try {
            look(cancellation);
        } catch (IOException e) {
            if (isThere()) {
                throw e;
            }
            return vanish();
        }
        return due.isNothing() ? told() : Optional.empty();
    }

    private Optional<Sighting> vanish() {
        due = Touched.NOTHING;
        held.clear();
        doubtful = Map.of();
        boolean isNews = !gone;
        gone = true;
        returned = false;
        return isNews ? Optional.of(new Sighting.Vanished()) : Optional.empty();
    }

    private Optional<Sighting> told() {
        Sighting seen = returned
                ? new Sighting.Returned(held.values().stream().toList())
                : new Sighting.Changed(held.values().stream().toList(), side);
        boolean isNews = returned || !held.isEmpty() || side == Sighting.Side.TOUCHED;
        held.clear();
        doubtful = Map.of();
        looks = 0;
        returned = false;
        side = Sighting.Side.UNTOUCHED;
        return isNews ? Optional.of(seen) : Optional.empty();
    }

    /// Looks where something is due; what is in doubt is due again.
    private void look(Cancellation cancellation) throws IOException {
        long start = System.nanoTime();
        Walk walk = new Walk(unasked);
        unasked = false;
        look.distrust(held.keySet());
        Touched where = due.with(Touched.of(held.keySet()));
        due = Touched.NOTHING;
        held.clear();
        Map<String, DiskFile> doubted = new TreeMap<>();
        for (DiskFile file : look.look(where, workspace.disk()::belief, walk, Progress.NONE, cancellation)) {
            held.put(file.path(), file);
            if (looks < MOST_LOOKS && isDoubtful(file)) {
                doubted.put(file.path(), file);
            }
        }
        looks++;
        doubtful = doubted;
        due = due.with(Touched.of(doubted.keySet()));
        if (where.isAnything()) {
            lastWhole = System.nanoTime();
            cost = Duration.ofNanos(lastWhole - start).minus(walk.strides.rested());
        }
    }

    /// A file may be missing, or no JSON, because somebody is just writing it.
    private boolean isDoubtful(DiskFile file) {
        boolean isWhole = file.fault().isEmpty() && file.text().filter(text -> text.isWellFormed()).isPresent();
        DiskFile before = doubtful.get(file.path());
        boolean isAsBefore = before != null && before.fault().equals(file.fault())
                && Draft.same(before.text(), file.text());
        return !isWhole && !isAsBefore;
    }

    private boolean isGitBusy() {
        if (!git.isHeld()) {
            busySince = Long.MAX_VALUE;
            return false;
        }
        long now = System.nanoTime();
        busySince = Math.min(busySince, now);
        return now - busySince < LONGEST_CHECKOUT.toNanos();
    }

    /// Whether the folder is there. Where a drive was taken away its place may stay, and be empty: then another folder stands
    /// there, which holds none of the files.
    private boolean isThere() {
        Optional<Object> now = identity();
        if (now.isEmpty()) {
            return false;
        }
        if (!now.equals(identity)) {
            if (!workspace.savedRecords().paths().isEmpty() && holdsNone()) {
                return false;
            }
            identity = now;
            events.forget();
            due = Touched.ANYTHING;
            unasked = false;
        }
        return true;
    }

    private boolean holdsNone() {
        return workspace.savedRecords().paths().stream().noneMatch(path -> Files.exists(folder.resolve(path)));
    }

    /// By what the folder is told from another one in its place; empty where there is none that can be read.
    private Optional<Object> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return attributes.isDirectory() && Files.isReadable(folder)
                    ? Optional.of(Objects.requireNonNullElse(attributes.fileKey(), folder))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }

    /// The way of one look. One that nobody asked for goes in strides, so that it is in nobody's way.
    private final class Walk implements DiskLook.Way {
        private final Strides strides;

        private Walk(boolean isUnhurried) {
            this.strides = new Strides(isUnhurried, System::nanoTime, events::isComing);
        }

        @Override
        public void enters(Path directory) {
            events.watch(directory);
        }

        @Override
        public void passes() {
            strides.go();
        }
    }
}
