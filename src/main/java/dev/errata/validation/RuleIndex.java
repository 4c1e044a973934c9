package dev.errata.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The keys of one rule, both ways. Most keys belong to one path only, which costs no tree; and each key is held once, however
/// many paths have it.
final class RuleIndex implements KeyIndex {
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, Entry[]> byPath = new HashMap<>();
    private final Map<String, Set<String>> byGroup = new HashMap<>();
    private final Function<String, Set<String>> groups;

    /// @param groups the groups of a key, as [FolderRule#groups] has them
    RuleIndex(Function<String, Set<String>> groups) {
        this.groups = groups;
    }

    /// A key with the paths that have it.
    private static final class Entry {
        private final String key;
        private final Set<String> groups;
        private Set<String> paths = Set.of();
        /// Made when it is asked for; none after a change.
        private volatile @Nullable List<ErrorName> errors;

        private Entry(String key, Set<String> groups) {
            this.key = key;
            this.groups = groups;
        }

        private List<ErrorName> errors() {
            List<ErrorName> known = errors;
            if (known == null) {
                SortedMap<String, ErrorName> byName = new TreeMap<>();
                paths.forEach(path -> byName.putIfAbsent(ErrorName.of(path).text(), ErrorName.of(path)));
                known = List.copyOf(byName.values());
                errors = known;
            }
            return known;
        }

        private void add(String path) {
            errors = null;
            if (paths.isEmpty()) {
                paths = Set.of(path);
                return;
            }
            if (!(paths instanceof SortedPaths)) {
                String only = paths.iterator().next();
                paths = new SortedPaths();
                paths.add(only);
            }
            paths.add(path);
        }

        private void remove(String path) {
            errors = null;
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

    @Override
    public List<ErrorName> errors(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? List.of() : entry.errors();
    }

    @Override
    public Set<String> rivals(String key) {
        Entry entry = byKey.get(key);
        Set<String> rivals = new TreeSet<>();
        for (String group : entry == null ? Set.<String>of() : entry.groups) {
            Set<String> members = members(group);
            if (members.size() > 1) {
                rivals.addAll(members);
            }
        }
        rivals.remove(key);
        return rivals;
    }

    private Set<String> members(String group) {
        return byGroup.getOrDefault(group, Set.of());
    }

    private Entry entry(String key) {
        return byKey.computeIfAbsent(key, added -> {
            Set<String> of = groups.apply(added);
            of.forEach(group -> byGroup.computeIfAbsent(group, _ -> new TreeSet<>()).add(added));
            return new Entry(added, of);
        });
    }

    private void drop(Entry entry) {
        byKey.remove(entry.key);
        for (String group : entry.groups) {
            Set<String> left = byGroup.getOrDefault(group, Set.of());
            left.remove(entry.key);
            if (left.isEmpty()) {
                byGroup.remove(group);
            }
        }
    }

    /// The paths whose verdict may change when a path gains or loses the key.
    private Set<String> touchedBy(String key, Set<String> groupsOfKey) {
        if (groupsOfKey.isEmpty()) {
            return paths(key);
        }
        Set<String> touched = new HashSet<>();
        for (String group : groupsOfKey) {
            Set<String> members = members(group);
            if (members.size() > 1 || !members.contains(key)) {
                members.forEach(member -> touched.addAll(paths(member)));
            }
        }
        return touched;
    }

    /// Files a record that is not filed yet.
    void fileNew(String path, Set<String> keys) {
        if (!keys.isEmpty()) {
            Entry[] entries = new Entry[keys.size()];
            int count = 0;
            for (String key : keys) {
                entries[count] = entry(key);
                entries[count++].add(path);
            }
            byPath.put(path, entries);
        }
    }

    /// Files the record anew; gives the paths that share a key which it gained or lost.
    Set<String> file(String path, Set<String> keys) {
        Entry[] before = byPath.getOrDefault(path, new Entry[0]);
        Set<String> gained = new HashSet<>(keys);
        Set<String> touched = new HashSet<>();
        for (Entry entry : before) {
            if (!gained.remove(entry.key)) {
                touched.addAll(touchedBy(entry.key, entry.groups));
            }
        }
        gained.forEach(key -> touched.addAll(touchedBy(key, groups.apply(key))));
        for (Entry entry : before) {
            entry.remove(path);
            if (entry.paths.isEmpty()) {
                drop(entry);
            }
        }
        byPath.remove(path);
        fileNew(path, keys);
        return touched;
    }
}
