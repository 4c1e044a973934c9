package dev.errata.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads the sets of logs, each a table in the table `[logs]`.
final class LogSetReader {
    static final String TABLE = "logs";
    static final String FILES = "files";
    static final String CLEAN = "clean";

    private final Faults faults;

    /// Hears what does not count.
    interface Faults {
        void add(@Nullable TomlPosition position, SettingsFault.Kind kind, String detail);
    }

    LogSetReader(Faults faults) {
        this.faults = faults;
    }

    /// The sets that count, by name.
    List<LogSet> read(TomlTable logs) {
        List<LogSet> sets = new ArrayList<>();
        for (String name : logs.keySet()) {
            TomlPosition at = logs.inputPositionOf(List.of(name));
            if (!LogSet.isName(name) || sets.size() == LogSet.MOST_SETS) {
                faults.add(at, SettingsFault.Kind.WRONG_VALUE, TABLE + "." + name);
            } else if (logs.get(List.of(name)) instanceof TomlTable table) {
                read(name, table, at).ifPresent(sets::add);
            } else {
                faults.add(at, SettingsFault.Kind.WRONG_TYPE, TABLE + "." + name);
            }
        }
        sets.sort(Comparator.comparing(LogSet::name));
        return sets;
    }

    private Optional<LogSet> read(String name, TomlTable table, @Nullable TomlPosition at) {
        Optional<List<String>> files = Optional.empty();
        Optional<Boolean> clean = Optional.of(false);
        boolean named = false;
        for (String key : table.keySet()) {
            Object value = table.get(List.of(key));
            TomlPosition place = table.inputPositionOf(List.of(key));
            String detail = TABLE + "." + name + "." + key;
            switch (key) {
                case FILES -> {
                    named = true;
                    files = files(value, place, detail);
                }
                case CLEAN -> {
                    clean = value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
                    if (clean.isEmpty()) {
                        faults.add(place, SettingsFault.Kind.WRONG_TYPE, detail);
                    }
                }
                default -> faults.add(place, SettingsFault.Kind.UNKNOWN_KEY, detail);
            }
        }
        if (!named) {
            faults.add(at, SettingsFault.Kind.MISSING, TABLE + "." + name + "." + FILES);
        }
        Optional<Boolean> kind = clean;
        return files.flatMap(some -> kind.map(flag -> new LogSet(name, some, flag)));
    }

    private Optional<List<String>> files(@Nullable Object value, @Nullable TomlPosition place, String detail) {
        if (!(value instanceof TomlArray array) || !array.toList().stream().allMatch(String.class::isInstance)) {
            faults.add(place, SettingsFault.Kind.WRONG_TYPE, detail);
            return Optional.empty();
        }
        List<String> files = array.toList().stream().map(String.class::cast).toList();
        if (!LogSet.areFiles(files)) {
            faults.add(place, SettingsFault.Kind.WRONG_VALUE, detail);
            return Optional.empty();
        }
        return Optional.of(files);
    }
}
