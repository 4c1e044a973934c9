package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.refactor.EditMerge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Works out what becomes of a workspace when it takes in files from disk. An untouched record becomes what is on disk; edits of a touched
/// one are merged over what was last read; where they contradict what is on disk, or its file has gone, it stays as it is and is
/// noted to be apart. A record whose file cannot be read any more stays as it is too.
final class DiskIntake {
    private final Start start;
    private RecordSet saved;
    private RecordSet reloaded;
    private final Map<String, Optional<JsonText>> apart;
    private final Map<String, SkippedFile> faults = new TreeMap<>();
    private final List<Change> merges = new ArrayList<>();
    private final List<FileChange> silent = new ArrayList<>();
    private final List<FileChange> merged = new ArrayList<>();
    private final Set<String> newlyApart = new TreeSet<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> stale = new HashSet<>();

    /// The workspace at one moment.
    ///
    /// @param moves where records stand that were moved and not saved, by where their files are
    record Start(long version, DiskBelief belief, RecordSet current, Map<String, String> moves,
            UndoHistory.Steps steps) {}

    DiskIntake(Start start) {
        this.start = start;
        this.saved = start.belief().saved();
        this.reloaded = start.current();
        this.apart = new TreeMap<>(start.belief().apart());
        this.faults.putAll(start.belief().faults());
    }

    /// What taking in these files makes of the workspace.
    DiskPlan take(List<DiskFile> files) {
        files.forEach(this::take);
        RecordSet current = reloaded;
        for (Change merge : merges) {
            current = current.apply(merge);
        }
        HistoryRebase past = new HistoryRebase(TextsAt.of(start.current()), TextsAt.of(reloaded));
        HistoryRebase future = new HistoryRebase(TextsAt.of(start.current()), TextsAt.of(current));
        UndoHistory.Steps steps = new UndoHistory.Steps(past.done(start.steps().done()),
                future.undone(start.steps().undone()));
        return new DiskPlan(start.version(),
                new DiskPlan.Next(saved, reloaded, current, step(), steps, apart, List.copyOf(faults.values()),
                        Set.copyOf(touched), Set.copyOf(compared)),
                new DiskSummary(moved(silent), merged, new TreeSet<>(newlyApart)), stale);
    }

    private Optional<Step> step() {
        if (merges.isEmpty()) {
            return Optional.empty();
        }
        StepName name = merges.size() == 1
                ? StepName.words("review.step.merge", List.of(merged.getFirst().path()))
                : StepName.words("review.step.merge-many", List.of(Integer.toString(merges.size())));
        return Optional.of(new Step(name, merges));
    }

    private void take(DiskFile file) {
        String path = file.path();
        if (!Draft.same(file.known(), start.belief().text(path))) {
            stale.add(path);
            return;
        }
        if (!file.fault().equals(start.belief().fault(path))) {
            touched.add(path);
            if (file.isUnreadable() && UnsavedPaths.text(saved, path).isPresent()) {
                newlyApart.add(path);
            }
        }
        file.fault().ifPresentOrElse(fault -> faults.put(path, fault), () -> faults.remove(path));
        if (!file.isUnreadable()) {
            takeText(file);
        }
    }

    private void takeText(DiskFile file) {
        String path = file.path();
        Optional<JsonText> theirs = file.text();
        Optional<JsonText> base = UnsavedPaths.text(saved, path);
        Optional<JsonText> mine = UnsavedPaths.text(start.current(), path);
        boolean wasApart = apart.containsKey(path);
        apart.remove(path);
        if (Draft.same(base, theirs)) {
            if (wasApart) {
                touched.add(path);
            }
            return;
        }
        touched.add(path);
        if (Draft.same(base, mine)) {
            Optional<ErrorRecord> record = theirs.map(text -> new ErrorRecord(path, text));
            saved = saved.with(path, record);
            reloaded = reloaded.with(path, record);
            silent.add(FileChange.at(path, mine, theirs));
            return;
        }
        compared.add(path);
        String at = start.moves().getOrDefault(path, path);
        if (Draft.same(mine, theirs) && at.equals(path)) {
            saved = saved.with(path, theirs.map(text -> new ErrorRecord(path, text)));
            return;
        }
        Optional<JsonText> own = UnsavedPaths.text(start.current(), at);
        Optional<JsonText> both = file.isCutShort()
                ? Optional.empty()
                : base.flatMap(before -> own.flatMap(edited -> theirs
                        .flatMap(now -> EditMerge.of(at, before, edited, now))));
        if (both.isPresent()) {
            saved = saved.with(path, theirs.map(text -> new ErrorRecord(path, text)));
            merge(at, own.orElseThrow(), both.get());
        } else {
            apart.put(path, theirs);
            if (wasApart && Draft.same(start.belief().text(path), theirs)) {
                touched.remove(path);
            } else {
                newlyApart.add(path);
            }
        }
    }

    private void merge(String at, JsonText own, JsonText both) {
        touched.add(at);
        compared.add(at);
        if (!both.sameBytes(own)) {
            merges.add(new Change.Edit(at, both));
            merged.add(FileChange.at(at, Optional.of(own), Optional.of(both)));
        }
    }

    /// A file that goes while another one with the same bytes comes has moved.
    private static List<FileChange> moved(List<FileChange> changes) {
        Map<JsonText, FileChange> gone = new HashMap<>();
        changes.stream().filter(change -> change.kind() == FileChange.Kind.DELETED)
                .forEach(change -> gone.put(change.before().orElseThrow(), change));
        List<FileChange> all = new ArrayList<>();
        Set<String> left = new HashSet<>();
        for (FileChange change : changes) {
            Optional<FileChange> from = change.kind() == FileChange.Kind.NEW
                    ? Optional.ofNullable(gone.remove(change.after().orElseThrow()))
                    : Optional.empty();
            from.ifPresent(old -> left.add(old.path()));
            all.add(from
                    .map(old -> new FileChange(change.path(), Optional.of(old.path()), old.before(), change.after()))
                    .orElse(change));
        }
        all.removeIf(change -> change.kind() == FileChange.Kind.DELETED && left.contains(change.path()));
        all.sort(Comparator.comparing(FileChange::path));
        return all;
    }
}
