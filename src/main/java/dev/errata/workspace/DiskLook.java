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
import java.util.function.Supplier;

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

    /// Hears of where a look has come to, on the thread that looks.
    @FunctionalInterface
    interface Way {
        /// Before the files of this folder are looked at.
        void enters(Path directory);

        /// After each file whose stamp was looked at.
        default void passes() {}
    }

    /// What one look has come by so far. Of a file that is what it is taken for nothing is kept: a large folder would fill the memory
    /// with them.
    ///
    /// @param expected what should be there and was not come by yet
    /// @param changed  to be read
    private record Look(DiskLook disk, DiskBelief belief, Set<String> expected, List<FolderReader.Listed> changed,
            Map<String, SkippedFile> faults, Way way) implements FolderReader.Finds {
        @Override
        public void directory(Path directory) {
            way.enters(directory);
        }

        @Override
        public void file(FolderReader.Listed file) {
            disk.note(file);
            if (!FileStamp.of(file.attributes()).equals(disk.stamps.get(file.path()))
                    || !Optional.ofNullable(faults.get(file.path())).equals(belief.fault(file.path()))) {
                changed.add(file);
            } else {
                faults.remove(file.path());
            }
            expected.remove(file.path());
            way.passes();
        }

        @Override
        public void skipped(SkippedFile file) {
            faults.put(file.path(), file);
        }

        @Override
        public void unfinished(Path file) {}
    }

    /// The files that are not what they are taken for, in the order of their paths.
    ///
    /// @param touched where to look
    /// @param beliefs what is taken for true, asked again after the walk: much may be saved while a large folder is walked through
    List<DiskFile> look(Touched touched, Supplier<DiskBelief> beliefs, Way way, Progress progress,
            Cancellation cancellation)
            throws IOException {
        Instant now = time.instant();
        FolderReader reader = new FolderReader(folder);
        DiskBelief before = beliefs.get();
        Look look = new Look(this, before,
                touched.isAnything() ? before.paths() : expected(touched.names(), before), new ArrayList<>(),
                new HashMap<>(), way);
        walk(reader, touched, look, cancellation);
        DiskBelief belief = beliefs.get();
        Map<String, SkippedFile> faults = look.faults();
        Map<String, DiskFile> found = new TreeMap<>();
        read(look.changed(), faults, belief, now, progress, cancellation).forEach(file -> found.put(file.path(), file));
        Set<String> absent = new TreeSet<>(look.expected());
        absent.addAll(faults.keySet());
        look.changed().forEach(file -> absent.remove(file.path()));
        for (String path : absent) {
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

    private void walk(FolderReader reader, Touched touched, Look look, Cancellation cancellation) throws IOException {
        if (touched.isAnything()) {
            reader.walk(folder, look, cancellation);
            return;
        }
        Set<String> names = new TreeSet<>(touched.names());
        names.addAll(links);
        for (String name : names) {
            Optional<Path> start = reader.reached(name);
            if (start.isPresent()) {
                reader.walk(start.get(), look, cancellation);
            }
        }
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
