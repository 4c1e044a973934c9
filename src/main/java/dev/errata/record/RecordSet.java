package dev.errata.record;

import dev.errata.json.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/// All records of a folder as one immutable value. Applying a change gives another value that shares all that did not
/// change, so that a change costs the same in a folder of ten and of a hundred thousand records.
public final class RecordSet {
    private static final RecordSet EMPTY = new RecordSet(TreePMap.empty(), TreePMap.empty());

    private final TreePMap<String, ErrorRecord> byPath;

    /// In the order of the paths.
    private final TreePMap<String, List<String>> pathsById;

    private RecordSet(TreePMap<String, ErrorRecord> byPath, TreePMap<String, List<String>> pathsById) {
        this.byPath = byPath;
        this.pathsById = pathsById;
    }

    /// A folder without files.
    public static RecordSet empty() {
        return EMPTY;
    }

    /// The set of these records; where two have the same path, the later counts.
    public static RecordSet of(Collection<ErrorRecord> records) {
        SortedMap<String, ErrorRecord> byPath = new TreeMap<>();
        records.forEach(record -> byPath.put(record.path(), record));
        SortedMap<String, List<String>> pathsById = new TreeMap<>();
        byPath.values().forEach(record -> record.id()
                .ifPresent(id -> pathsById.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(record.path())));
        pathsById.replaceAll((_, paths) -> List.copyOf(paths));
        return new RecordSet(TreePMap.fromSortedMap(byPath), TreePMap.fromSortedMap(pathsById));
    }

    public int size() {
        return byPath.size();
    }

    /// All records in the order of their paths.
    public Collection<ErrorRecord> records() {
        return byPath.values();
    }

    /// All paths in order.
    public Set<String> paths() {
        return byPath.keySet();
    }

    /// The record in the file at `path`.
    public Optional<ErrorRecord> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// Every record that says it has this id, in the order of their paths: usually one, none or more if the folder is
    /// at fault.
    public List<ErrorRecord> withId(String id) {
        List<String> paths = pathsById.get(id);
        return paths == null ? List.of() : paths.stream().flatMap(path -> at(path).stream()).toList();
    }

    /// Every id that a record has, in no order.
    public Set<String> ids() {
        return pathsById.keySet();
    }

    /// The set after the change.
    ///
    /// @throws IllegalArgumentException where the change does not fit: no file at its path, or one where none may be
    public RecordSet apply(Change change) {
        return switch (change) {
            case Change.Edit(String path, JsonText text) ->
                without(present(path).path()).with(new ErrorRecord(path, text));
            case Change.Rename(String path, String newPath) -> {
                JsonText text = present(path).text();
                yield without(path).with(new ErrorRecord(absent(newPath), text));
            }
            case Change.Create(String path, JsonText text) -> with(new ErrorRecord(absent(path), text));
            case Change.Delete(String path) -> without(present(path).path());
        };
    }

    /// The set with this record at its path, or without one there.
    ///
    /// @throws IllegalArgumentException where the record says that it is somewhere else
    public RecordSet with(String path, Optional<ErrorRecord> record) {
        if (record.filter(given -> !given.path().equals(path)).isPresent()) {
            throw new IllegalArgumentException("not at " + path + ": " + record.get().path());
        }
        RecordSet without = without(path);
        return record.map(without::with).orElse(without);
    }

    /// The change after which the file at `path` has this text, or is gone where there is none; empty where there is nothing to go.
    public Optional<Change> changeTo(String path, Optional<JsonText> text) {
        boolean there = byPath.containsKey(path);
        if (text.isPresent()) {
            return Optional.of(there ? new Change.Edit(path, text.get()) : new Change.Create(path, text.get()));
        }
        return there ? Optional.of(new Change.Delete(path)) : Optional.empty();
    }

    /// The change that undoes `change` after it was applied to this set.
    public Change inverse(Change change) {
        return switch (change) {
            case Change.Edit(String path, _) -> new Change.Edit(path, present(path).text());
            case Change.Rename(String path, String newPath) -> new Change.Rename(newPath, present(path).path());
            case Change.Create(String path, _) -> new Change.Delete(path);
            case Change.Delete(String path) -> new Change.Create(path, present(path).text());
        };
    }

    private ErrorRecord present(String path) {
        return at(path).orElseThrow(() -> new IllegalArgumentException("no file at " + path));
    }

    private String absent(String path) {
        if (byPath.containsKey(path)) {
            throw new IllegalArgumentException("there is a file at " + path);
        }
        return path;
    }

    private RecordSet with(ErrorRecord record) {
        TreePMap<String, List<String>> ids = record.id().map(id -> {
            List<String> paths = new ArrayList<>(pathsById.getOrDefault(id, List.of()));
            paths.add(record.path());
            paths.sort(Comparator.naturalOrder());
            return pathsById.plus(id, List.copyOf(paths));
        }).orElse(pathsById);
        return new RecordSet(byPath.plus(record.path(), record), ids);
    }

    private RecordSet without(String path) {
        ErrorRecord record = byPath.get(path);
        if (record == null) {
            return this;
        }
        TreePMap<String, List<String>> ids = record.id().map(id -> {
            List<String> left = new ArrayList<>(pathsById.getOrDefault(id, List.of()));
            left.remove(path);
            return left.isEmpty() ? pathsById.minus(id) : pathsById.plus(id, List.copyOf(left));
        }).orElse(pathsById);
        return new RecordSet(byPath.minus(path), ids);
    }
}
