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

/// Which paths have each key of one rule. Which keys a path has is not held: whoever files a record anew says what it was filed
/// under. Most keys belong to one path only and most groups have one key only, which costs no tree.
final class RuleIndex implements KeyIndex {
    private final Map<String, Entry> byKey = new HashMap<>();
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
        /// Of several paths, made when it is asked for; none after a change.
        private volatile @Nullable List<ErrorName> errors;

        private Entry(String key, Set<String> groups) {
            this.key = key;
            this.groups = groups;
        }

        private List<ErrorName> errors() {
            if (paths.size() == 1) {
                return List.of(ErrorName.of(paths.iterator().next()));
            }
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
            paths = SortedTexts.with(paths, path);
        }

        private void remove(String path) {
            errors = null;
            paths = SortedTexts.without(paths, path);
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
            of.forEach(group -> byGroup.put(group, SortedTexts.with(members(group), added)));
            return new Entry(added, of);
        });
    }

    private void drop(Entry entry) {
        byKey.remove(entry.key);
        for (String group : entry.groups) {
            Set<String> left = SortedTexts.without(members(group), entry.key);
            if (left.isEmpty()) {
                byGroup.remove(group);
            } else {
                byGroup.put(group, left);
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
        keys.forEach(key -> entry(key).add(path));
    }

    /// Files the record anew, which was filed under the keys `before`; gives the paths that share a key which it gained or lost.
    Set<String> file(String path, Set<String> before, Set<String> keys) {
        Set<String> changed = new HashSet<>(keys);
        before.stream().filter(key -> !changed.remove(key)).toList().forEach(changed::add);
        Set<String> touched = new HashSet<>();
        changed.forEach(key -> touched.addAll(touchedBy(key, groups.apply(key))));
        for (String key : before) {
            Entry entry = entry(key);
            entry.remove(path);
            if (entry.paths.isEmpty()) {
                drop(entry);
            }
        }
        fileNew(path, keys);
        return touched;
    }
}
