package dev.errata.record;

import dev.errata.json.JsonText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/// All records of a folder as one immutable value. Applying a change gives another value that shares all that did not
/// change, so that a change costs the same in a folder of ten and of a hundred thousand records.
public final class RecordSet {
    private static final RecordSet EMPTY = new RecordSet(TreePMap.empty(), HashTreePMap.empty());

    private final TreePMap<String, ErrorRecord> byPath;
    private final PMap<String, PSet<String>> pathsById;

    private RecordSet(TreePMap<String, ErrorRecord> byPath, PMap<String, PSet<String>> pathsById) {
        this.byPath = byPath;
        this.pathsById = pathsById;
    }

    /// A folder without files.
    public static RecordSet empty() {
        return EMPTY;
    }

    /// The set of these records; where two have the same path, the later counts.
    public static RecordSet of(Collection<ErrorRecord> records) {
        RecordSet set = EMPTY;
        for (ErrorRecord record : records) {
            set = set.without(record.path()).with(record);
        }
        return set;
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
        PSet<String> paths = pathsById.get(id);
        return paths == null ? List.of() : paths.stream().sorted().flatMap(path -> at(path).stream()).toList();
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
        PMap<String, PSet<String>> ids = record.id().map(id -> {
            PSet<String> paths = pathsById.get(id);
            return pathsById.plus(id, (paths == null ? HashTreePSet.<String>empty() : paths).plus(record.path()));
        }).orElse(pathsById);
        return new RecordSet(byPath.plus(record.path(), record), ids);
    }

    private RecordSet without(String path) {
        ErrorRecord record = byPath.get(path);
        if (record == null) {
            return this;
        }
        PMap<String, PSet<String>> ids = record.id().map(id -> {
            PSet<String> paths = pathsById.get(id);
            PSet<String> left = paths == null ? HashTreePSet.<String>empty() : paths.minus(path);
            return left.isEmpty() ? pathsById.minus(id) : pathsById.plus(id, left);
        }).orElse(pathsById);
        return new RecordSet(byPath.minus(path), ids);
    }
}
