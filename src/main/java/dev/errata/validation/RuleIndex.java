package dev.errata.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The keys of one rule, both ways. Most keys belong to one path only, which costs no tree; and each key is held once, however
/// many paths have it.
final class RuleIndex implements KeyIndex {
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byPath = new HashMap<>();

    /// A key with the paths that have it.
    private static final class Entry {
        private final String key;
        private Set<String> paths = Set.of();

        private Entry(String key) {
            this.key = key;
        }

        private void add(String path) {
            if (paths.isEmpty()) {
                paths = Set.of(path);
                return;
            }
            if (!(paths instanceof TreeSet<String>)) {
                paths = new TreeSet<>(paths);
            }
            paths.add(path);
        }

        private void remove(String path) {
            if (paths.size() > 1) {
                paths.remove(path);
            } else if (paths.contains(path)) {
                paths = Set.of();
            }
        }
    }

    @Override
    public Set<String> paths(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? Set.of() : entry.paths;
    }

    /// Files a record that is not filed yet.
    void fileNew(String path, Set<String> keys) {
        if (!keys.isEmpty()) {
            List<Entry> entries = new ArrayList<>(keys.size());
            for (String key : keys) {
                Entry entry = byKey.computeIfAbsent(key, Entry::new);
                entry.add(path);
                entries.add(entry);
            }
            byPath.put(path, List.copyOf(entries));
        }
    }

    /// Files the record anew; gives the paths that share a key which it gained or lost.
    Set<String> file(String path, Set<String> keys) {
        List<Entry> before = byPath.getOrDefault(path, List.of());
        Set<String> gained = new HashSet<>(keys);
        Set<String> touched = new HashSet<>();
        for (Entry entry : before) {
            if (!gained.remove(entry.key)) {
                touched.addAll(entry.paths);
            }
        }
        gained.forEach(key -> touched.addAll(paths(key)));
        for (Entry entry : before) {
            entry.remove(path);
            if (entry.paths.isEmpty()) {
                byKey.remove(entry.key);
            }
        }
        byPath.remove(path);
        fileNew(path, keys);
        return touched;
    }
}
