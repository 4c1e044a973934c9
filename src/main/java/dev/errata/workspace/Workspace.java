package dev.errata.workspace;

import dev.errata.curation.Settings;
import dev.errata.curation.SettingsFault;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// One opened folder of records: what is on disk, what was changed since, and the way back and forth between the two.
///
/// All methods may be called from any thread. Listeners are called on the thread that made the change, one change at a
/// time, in order.
public final class Workspace {

    private final Path folder;
    private final Object saving = new Object();
    private final Clock clock;
    private final SaveTransaction transaction;
    private final UndoHistory history = new UndoHistory();
    private final List<Consumer<WorkspaceEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, FileStamp> stamps;
    private final List<String> recovered;
    private final SideFiles side;
    private RecordSet saved;
    private RecordSet current;
    private List<SkippedFile> skipped;
    private Map<String, Optional<JsonText>> apart = new TreeMap<>();
    private final UnsavedPaths unsaved = new UnsavedPaths();

    /// Counts what happens, so that what was worked out beside the workspace is told from what fits it.
    private long version;
    private volatile boolean isWriting;

    private Workspace(Path folder, Clock clock, SaveTransaction transaction, FolderReader.Content content,
            List<String> recovered, Set<String> rules) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.transaction = transaction;
        this.side = new SideFiles(folder, transaction, rules);
        this.skipped = List.copyOf(content.skipped());
        this.stamps = content.stamps();
        this.recovered = List.copyOf(recovered);
        this.saved = RecordSet.of(content.records());
        this.current = saved;
    }

    /// Opens a folder whose deleted records go to the trash inside of it; see the other `open`.
    public static Workspace open(Path folder, Set<String> rules, Clock clock, Progress progress,
            Cancellation cancellation) throws IOException {
        return open(folder, rules, clock, new FolderTrash(clock), progress, cancellation);
    }

    /// Opens a folder: finishes a save that was cut off, reads the settings and every record.
    ///
    /// @param rules the ids of the rules that the settings may name
    /// @param trash takes the files of deleted records when they are saved
    /// @throws NotDirectoryException where there is no such folder
    /// @throws IOException           where the folder cannot be read
    public static Workspace open(Path folder, Set<String> rules, Clock clock, Trash trash, Progress progress,
            Cancellation cancellation) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw new NotDirectoryException(absolute.toString());
        }
        SaveTransaction transaction = new SaveTransaction(absolute, trash);
        List<String> recovered = transaction.recover();
        FolderReader.Content content = new FolderReader(absolute).read(clock.instant(), progress,
                cancellation);
        transaction.discard(content.unfinished(), clock.instant());
        return new Workspace(absolute, clock, transaction, content, recovered, rules);
    }

    /// The folder, absolute.
    public Path folder() {
        return folder;
    }

    /// How the folder wants to be judged.
    public Settings settings() {
        return side.settings().settings();
    }

    /// What curators keep beside the records.
    public SideFiles side() {
        return side;
    }

    /// What in the settings file does not count.
    public List<SettingsFault> settingsFaults() {
        return side.settings().faults();
    }

    /// Files that look like records but were not read, or not as a whole.
    public synchronized List<SkippedFile> skipped() {
        return skipped;
    }

    /// Files of a save that had been cut off and was finished at opening.
    public List<String> recovered() {
        return recovered;
    }

    /// The records as they are now, unsaved changes included.
    public synchronized RecordSet records() {
        return current;
    }

    /// The records as they were last read from or written to disk.
    public synchronized RecordSet savedRecords() {
        return saved;
    }

    /// Paths of the files that a save would write, create or delete, in order.
    public synchronized List<String> unsaved() {
        return unsaved.all();
    }

    /// What of the folder is not saved, by the paths of the files.
    public synchronized SortedMap<String, Draft> drafts() {
        SortedMap<String, Draft> drafts = new TreeMap<>();
        for (String path : unsaved.all()) {
            drafts.put(path, new Draft(UnsavedPaths.text(saved, path), UnsavedPaths.text(current, path)));
        }
        return drafts;
    }

    /// Where records stand that were moved and not saved, by where their files are.
    public synchronized Map<String, String> moves() {
        return unsaved.moves(saved, current);
    }

    /// What stands on disk of the records whose edits do not go with it, by path; empty where their file has gone.
    public synchronized Map<String, Optional<JsonText>> apart() {
        return Collections.unmodifiableMap(new TreeMap<>(apart));
    }

    /// Whether the file at `path` differs from disk.
    public synchronized boolean isUnsaved(String path) {
        return unsaved.contains(path);
    }

    /// Applies a step; nothing happens where it changes nothing.
    ///
    /// @throws IllegalArgumentException where a change does not fit the records, or its file was not read as a whole
    public synchronized void apply(Step step) {
        List<Change> real = step.changes().stream().filter(change -> !isIdle(change)).toList();
        if (real.isEmpty()) {
            return;
        }
        real.stream().flatMap(change -> WorkspaceEvent.paths(change).stream()).filter(this::isCutShort).findFirst()
                .ifPresent(path -> {
                    throw new IllegalArgumentException("too large to be edited: " + path);
                });
        RecordSet before = current;
        version++;
        applyAll(real);
        history.add(step.with(real), before, current, clock.instant());
        publish(real);
    }

    private boolean isIdle(Change change) {
        return change instanceof Change.Edit(String path, JsonText text)
                && current.at(path).filter(record -> record.text().sameBytes(text)).isPresent();
    }

    /// Whether the record is only the beginning of its file, so that it must not be edited.
    public synchronized boolean isCutShort(String path) {
        return !apart.containsKey(path) && skipped.stream().anyMatch(
                file -> file.reason() == SkippedFile.Reason.TOO_LARGE && file.path().equals(path));
    }

    /// The step that [#undo] would take back.
    public synchronized Optional<HistoryEntry> nextUndo() {
        return history.nextUndo().map(UndoHistory.Done::entry);
    }

    /// The step that [#redo] would do again.
    public synchronized Optional<HistoryEntry> nextRedo() {
        return history.nextRedo().map(UndoHistory.Done::entry);
    }

    /// Takes the last step back and gives it.
    public synchronized Optional<HistoryEntry> undo() {
        Optional<UndoHistory.Done> last = history.nextUndo();
        last.ifPresent(entry -> publish(takeBack(entry)));
        return last.map(UndoHistory.Done::entry);
    }

    /// Does the step again that was last taken back, and gives it.
    public synchronized Optional<HistoryEntry> redo() {
        Optional<UndoHistory.Done> next = history.nextRedo();
        next.ifPresent(entry -> publish(doAgain(entry)));
        return next.map(UndoHistory.Done::entry);
    }

    private List<Change> takeBack(UndoHistory.Done entry) {
        version++;
        applyAll(entry.inverse());
        history.undone();
        return entry.inverse();
    }

    private List<Change> doAgain(UndoHistory.Done entry) {
        version++;
        applyAll(entry.entry().step().changes());
        history.redone();
        return entry.entry().step().changes();
    }

    /// Undoes or does again until the step `number` is the last one in force; 0 is before all of them. Nothing happens where the
    /// history does not know the step.
    public synchronized void goTo(long number) {
        List<Change> all = new ArrayList<>();
        if (number == 0 || history.isInForce(number)) {
            while (history.nextUndo().filter(step -> step.entry().number() != number).isPresent()) {
                all.addAll(takeBack(history.nextUndo().get()));
            }
        } else {
            while (history.isUndone(number)) {
                all.addAll(doAgain(history.nextRedo().orElseThrow()));
            }
        }
        if (!all.isEmpty()) {
            publish(all);
        }
    }

    /// Makes the next step an undo step of its own, whatever its merge key: after focus has moved, say.
    public synchronized void endTyping() {
        history.close();
    }

    public synchronized History history() {
        return history.with(current);
    }

    /// Writes these files to disk, all or none; paths without an unsaved change are left alone. A rename is saved as a
    /// whole: naming either path of it writes both. Edits made on other threads meanwhile wait for nothing and stay unsaved.
    ///
    /// @throws SaveConflictException where a file on disk is not what was last read; nothing was written
    /// @throws IOException           where the disk refuses; no file has changed
    public void save(Collection<String> paths) throws IOException {
        synchronized (saving) {
            RecordSet snapshot;
            List<FileWrite> writes;
            synchronized (this) {
                snapshot = current;
                writes = savedWith(paths).stream()
                        .map(path -> new FileWrite(path, bytes(saved, path), bytes(current, path),
                                unsaved.going(path, saved, current)))
                        .toList();
                isWriting = true;
            }
            try {
                transaction.write(writes);
                synchronized (this) {
                    saved(writes, snapshot);
                }
            } finally {
                isWriting = false;
            }
        }
    }

    private void saved(List<FileWrite> writes, RecordSet snapshot) {
        version++;
        Set<String> written = new TreeSet<>();
        for (FileWrite write : writes) {
            saved = set(saved, write.path(), snapshot.at(write.path()).map(ErrorRecord::text));
            apart.remove(write.path());
            written.add(write.path());
        }
        unsaved.refresh(written, saved, current);
        history.close();
        if (!written.isEmpty()) {
            notifyListeners(written, Map.of());
        }
    }

    /// The unsaved files among `paths`, and those that a rename ties to them: what a save of `paths` writes, in order.
    public synchronized List<String> savedWith(Collection<String> paths) {
        return unsaved.with(paths);
    }

    private static Optional<byte[]> bytes(RecordSet records, String path) {
        return records.at(path).map(record -> record.text().toBytes());
    }

    /// The files of the workspace, to be compared with it.
    public FolderDisk disk() {
        return new FolderDisk(this, transaction, stamps, clock);
    }

    /// The workspace as it is now, for what is worked out beside it.
    synchronized DiskIntake.Start snapshot() {
        return new DiskIntake.Start(version, belief(), current, moves(), history.steps());
    }

    /// What is taken to be on disk.
    synchronized DiskBelief belief() {
        Map<String, SkippedFile> faults = new TreeMap<>();
        skipped.forEach(file -> faults.put(file.path(), file));
        return new DiskBelief(saved, apart, faults);
    }

    /// Takes in what is on disk as planned, all of it or nothing.
    ///
    /// @return whether it did; if not, something has happened since, or a save is under way, and it is to be planned anew
    public synchronized boolean take(DiskPlan plan) {
        if (plan.version() != version || isWriting) {
            return false;
        }
        if (plan.isIdle()) {
            return true;
        }
        version++;
        DiskPlan.Next next = plan.next();
        saved = next.saved();
        current = next.current();
        apart = new TreeMap<>(next.apart());
        skipped = next.skipped();
        history.replace(next.steps(), next.merge(), next.reloaded(), next.current(), clock.instant());
        unsaved.refresh(next.compared(), saved, current);
        notifyListeners(next.touched(), plan.summary().moves());
        return true;
    }

    /// Takes `seen`, which a person was shown as what is on disk, as the last read text of these files, and leaves the
    /// unsaved text as it is. The next save overwrites exactly that, and is refused where something else stands there by then.
    public synchronized void rebase(Map<String, Optional<JsonText>> seen) {
        version++;
        seen.forEach((path, disk) -> {
            saved = set(saved, path, disk);
            if (apart.containsKey(path) && Draft.same(disk, apart.getOrDefault(path, Optional.empty()))) {
                apart.remove(path);
            }
        });
        unsaved.refresh(seen.keySet(), saved, current);
        history.close();
        notifyListeners(seen.keySet(), Map.of());
    }

    /// Calls the listener after every change, on the thread that made it.
    public Subscription onChange(Consumer<WorkspaceEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void applyAll(List<Change> changes) {
        RecordSet next = current;
        for (Change change : changes) {
            next = next.apply(change);
        }
        current = next;
    }

    private void publish(List<Change> changes) {
        Set<String> touched = new HashSet<>();
        for (Change change : changes) {
            touched.addAll(WorkspaceEvent.paths(change));
            if (change instanceof Change.Rename(String path, String newPath)) {
                unsaved.moved(path, newPath);
            }
        }
        unsaved.refresh(touched, saved, current);
        notifyListeners(touched, WorkspaceEvent.moves(changes));
    }

    private void notifyListeners(Set<String> touched, Map<String, String> moves) {
        WorkspaceEvent event = new WorkspaceEvent(current, touched, moves);
        listeners.forEach(listener -> listener.accept(event));
    }

    private static RecordSet set(RecordSet target, String path, Optional<JsonText> text) {
        return target.with(path, text.map(disk -> new ErrorRecord(path, disk)));
    }
}
