package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Looks at a folder for files that are not what they are taken for. Reads only those whose stamp is not what it was; what counts is the
/// bytes, so that a file that was written anew with the same text is no news. Used by one thread.
final class DiskLook {
    private final Path folder;
    private final InstantSource time;
    private final Map<String, FileStamp> stamps = new HashMap<>();

    /// Files that stand elsewhere too: what happens to them there is not told of by their names here.
    private final Set<String> links = new HashSet<>();

    /// @param stamps of files whose text the workspace holds
    DiskLook(Path folder, Map<String, FileStamp> stamps, InstantSource time) {
        this.folder = folder;
        this.time = time;
        this.stamps.putAll(stamps);
    }

    /// Reads these files the next time, whatever their stamps.
    void distrust(Collection<String> paths) {
        paths.forEach(stamps::remove);
    }

    /// Reads every file the next time.
    void distrustAll() {
        stamps.clear();
    }

    /// The files that are not what they are taken for, in the order of their paths.
    ///
    /// @param touched     where to look
    /// @param directories hears of each folder that is looked into
    List<DiskFile> look(Touched touched, DiskBelief belief, Consumer<Path> directories, Progress progress,
            Cancellation cancellation) throws IOException {
        Instant now = time.instant();
        FolderReader reader = new FolderReader(folder);
        Set<String> expected = touched.isAnything() ? belief.paths() : expected(touched.names(), belief);
        FolderReader.Listing listing = list(reader, touched, directories, cancellation);
        Map<String, SkippedFile> faults = new HashMap<>();
        listing.skipped().forEach(file -> faults.put(file.path(), file));
        Set<String> listed = new HashSet<>();
        List<FolderReader.Listed> changed = new ArrayList<>();
        for (FolderReader.Listed file : listing.files()) {
            note(file);
            listed.add(file.path());
            if (!FileStamp.of(file.attributes()).equals(stamps.get(file.path()))
                    || !Optional.ofNullable(faults.get(file.path())).equals(belief.fault(file.path()))) {
                changed.add(file);
            }
        }
        Map<String, DiskFile> found = new TreeMap<>();
        read(changed, faults, belief, now, progress, cancellation).forEach(file -> found.put(file.path(), file));
        expected.addAll(faults.keySet());
        expected.removeAll(listed);
        for (String path : expected) {
            stamps.remove(path);
            found.put(path, new DiskFile(path, Optional.empty(),
                    fault(path, faults).or(() -> hidden(reader, path)), belief.text(path)));
        }
        return found.values().stream().filter(file -> !belief.isTrue(file)).toList();
    }

    private void note(FolderReader.Listed file) {
        if (file.isLink()) {
            links.add(file.path());
        } else {
            links.remove(file.path());
        }
    }

    private FolderReader.Listing list(FolderReader reader, Touched touched, Consumer<Path> directories,
            Cancellation cancellation) throws IOException {
        if (touched.isAnything()) {
            return reader.list(folder, directories, cancellation);
        }
        Set<String> names = new TreeSet<>(touched.names());
        names.addAll(links);
        FolderReader.Listing all = new FolderReader.Listing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String name : names) {
            Optional<Path> start = reader.reached(name);
            if (start.isPresent()) {
                FolderReader.Listing part = reader.list(start.get(), directories, cancellation);
                all.files().addAll(part.files());
                all.skipped().addAll(part.skipped());
            }
        }
        return all;
    }

    /// What should be found at these names, or below them where they are folders.
    private Set<String> expected(Set<String> names, DiskBelief belief) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(links);
        TreeSet<String> known = new TreeSet<>(belief.paths());
        Set<String> expected = new TreeSet<>();
        for (String name : all) {
            if (known.contains(name)) {
                expected.add(name);
            }
            expected.addAll(known.subSet(name + "/", name + "0"));
        }
        return expected;
    }

    /// The fault of the file, or that of the folder around it, of which nobody can say what is in it.
    private static Optional<SkippedFile> fault(String path, Map<String, SkippedFile> faults) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            SkippedFile fault = faults.get(at);
            if (fault != null && (at.equals(path) || fault.reason() == SkippedFile.Reason.UNREADABLE)) {
                return Optional.of(new SkippedFile(path, fault.reason(), fault.detail()));
            }
        }
        return Optional.empty();
    }

    private static Optional<SkippedFile> hidden(FolderReader reader, String path) {
        return reader.isHidden(path)
                ? Optional.of(new SkippedFile(path, SkippedFile.Reason.HIDDEN, ""))
                : Optional.empty();
    }

    private List<DiskFile> read(List<FolderReader.Listed> files, Map<String, SkippedFile> faults, DiskBelief belief,
            Instant now, Progress progress, Cancellation cancellation) {
        FolderReader.Texts read = FolderReader.read(files, progress, cancellation);
        List<DiskFile> found = new ArrayList<>();
        for (FolderReader.Listed file : files) {
            JsonText text = read.texts().get(file.path());
            if (text == null || FileStamp.isFresh(file.attributes(), now)) {
                stamps.remove(file.path());
            } else {
                stamps.put(file.path(), FileStamp.of(file.attributes()));
            }
            if (text != null) {
                found.add(new DiskFile(file.path(), Optional.of(text), Optional.ofNullable(faults.get(file.path())),
                        belief.text(file.path())));
            }
        }
        for (SkippedFile failed : read.failed()) {
            found.add(new DiskFile(failed.path(), Optional.empty(), Optional.of(failed), belief.text(failed.path())));
        }
        return found;
    }
}
