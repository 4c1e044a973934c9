package dev.errata.workspace;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// What is on disk of a workspace, compared with what the workspace takes it for. May be used by any thread.
public final class FolderDisk {
    private final Workspace workspace;
    private final SaveTransaction transaction;
    private final Map<String, FileStamp> stamps;
    private final InstantSource time;

    /// @param stamps of the files as they were when the workspace was opened
    FolderDisk(Workspace workspace, SaveTransaction transaction, Map<String, FileStamp> stamps, InstantSource time) {
        this.workspace = workspace;
        this.transaction = transaction;
        this.stamps = stamps;
        this.time = time;
    }

    /// The files at these paths that are not what they are taken for.
    ///
    /// @throws IOException where the folder is not there
    public List<DiskFile> look(Collection<String> paths, Cancellation cancellation) throws IOException {
        return look(Touched.of(Set.copyOf(paths)), Progress.NONE, cancellation);
    }

    /// All files that are not what they are taken for; every one is read.
    ///
    /// @throws IOException where the folder is not there
    public List<DiskFile> lookAtAll(Progress progress, Cancellation cancellation) throws IOException {
        return look(Touched.ANYTHING, progress, cancellation);
    }

    private List<DiskFile> look(Touched where, Progress progress, Cancellation cancellation) throws IOException {
        return new DiskLook(workspace.folder(), Map.of(), time)
                .look(where, this::belief, _ -> {}, progress, cancellation);
    }

    /// What is on disk of the records that are apart from it, to be looked at once more in the light of later edits.
    public List<DiskFile> apart() {
        DiskBelief belief = belief();
        return belief.apart().entrySet().stream().map(file -> new DiskFile(file.getKey(), file.getValue(),
                belief.fault(file.getKey()), file.getValue())).toList();
    }

    /// What taking in these files would make of the workspace; takes its time where there are many.
    public DiskPlan plan(List<DiskFile> files) {
        return new DiskIntake(workspace.snapshot()).take(files);
    }

    DiskBelief belief() {
        return workspace.belief();
    }

    /// Files of which nobody can say what is in them, or not as a whole, while their records have edits or are shown as they were last
    /// read; by path.
    public SortedMap<String, SkippedFile> unseen() {
        return belief().unseen();
    }

    /// Takes what stands at these paths into the trash, since a person has said that it may go unread. Where that is refused, all from
    /// there on still stand. What is then there has to be looked at.
    ///
    /// @throws IOException where a folder stands there, or the disk refuses
    public void putAway(Collection<String> paths) throws IOException {
        for (String path : paths) {
            transaction.putAway(path);
        }
    }

    /// A look that begins with the files as they were when the workspace was opened.
    DiskLook firstLook() {
        return new DiskLook(workspace.folder(), stamps, time);
    }
}
