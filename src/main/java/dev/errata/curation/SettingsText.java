package dev.errata.curation;

import dev.errata.record.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Settings read from the text of `settings.toml`:
///
/// ```toml
/// [matching]
/// case_insensitive = true      # patterns ignore case
/// flavours = ["java", "python", "javascript", "re2"]   # have to agree
/// [rules]
/// date-stale = "off"           # error, warning, info or off
/// [dates]
/// ageing_days = 180
/// stale_days = 365
/// [chinese]
/// wanted = "where-used"        # always, where-used or never
/// [vocabulary]
/// category = ["config_error", "network_error"]
/// [thresholds]
/// broad_catches = 10           # see [Threshold]
/// [logs.web]                   # see [LogSet]
/// files = ["logs/web*.log"]
/// clean = true
/// ```
///
/// Whatever is at fault is a [SettingsFault] and leaves its default in force; nothing is ignored in silence.
///
/// @param settings what counts
/// @param faults   what does not, in the order of the text
public record SettingsText(Settings settings, List<SettingsFault> faults) {

    public SettingsText {
        faults = List.copyOf(faults);
    }

    /// Reads the text; `rules` are the ids that the `[rules]` table may name.
    public static SettingsText parse(String text, Set<String> rules) {
        return new Reader(Toml.parse(withoutMark(text)), rules).read();
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static final class Reader {
        private static final Set<String> TABLES = Set.of("matching", "rules", "dates", "chinese", "vocabulary",
                "thresholds", LogSetReader.TABLE);

        private final TomlParseResult toml;
        private final Set<String> rules;
        private final List<SettingsFault> faults = new ArrayList<>();
        private boolean caseInsensitive = Settings.DEFAULT.caseInsensitive();
        private int ageingDays = Settings.DEFAULT.ageingDays();
        private int staleDays = Settings.DEFAULT.staleDays();
        private Settings.ChineseWanted chinese = Settings.DEFAULT.chinese();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> off = new HashSet<>();
        private final Map<Field, List<String>> vocabularies = new HashMap<>();
        private Set<String> flavours = Settings.FLAVOURS;
        private final Map<Threshold, BigDecimal> thresholds = new HashMap<>();
        private List<LogSet> logs = List.of();

        Reader(TomlParseResult toml, Set<String> rules) {
            this.toml = toml;
            this.rules = rules;
        }

        SettingsText read() {
            toml.errors().forEach(error -> faults.add(new SettingsFault(error.position().line(),
                    error.position().column(), SettingsFault.Kind.SYNTAX, String.valueOf(error.getMessage()))));
            for (String name : toml.keySet()) {
                if (!TABLES.contains(name)) {
                    fault(toml.inputPositionOf(List.of(name)), SettingsFault.Kind.UNKNOWN_KEY, name);
                } else if (name.equals(LogSetReader.TABLE) && toml.get(List.of(name)) instanceof TomlTable table) {
                    logs = new LogSetReader(this::fault).read(table);
                } else if (toml.get(List.of(name)) instanceof TomlTable table) {
                    table.keySet().forEach(key -> entry(name, table, key));
                } else {
                    fault(toml.inputPositionOf(List.of(name)), SettingsFault.Kind.WRONG_TYPE, name);
                }
            }
            faults.sort(java.util.Comparator.comparingInt(SettingsFault::line).thenComparingInt(SettingsFault::column));
            return new SettingsText(
                    new Settings(caseInsensitive, severities, off, ageingDays, staleDays, chinese, vocabularies,
                            flavours, thresholds, logs),
                    faults);
        }

        private void entry(String tableName, TomlTable table, String key) {
            Object value = table.get(List.of(key));
            Optional<SettingsFault.Kind> wrong = switch (tableName) {
                case "rules" -> rule(key, value);
                case "vocabulary" -> vocabulary(key, value);
                case "thresholds" -> threshold(key, value);
                default -> single(tableName + "." + key, value);
            };
            wrong.ifPresent(kind -> fault(table.inputPositionOf(List.of(key)), kind, tableName + "." + key));
        }

        private Optional<SettingsFault.Kind> rule(String key, @org.jspecify.annotations.Nullable Object value) {
            if (!rules.contains(key)) {
                return Optional.of(SettingsFault.Kind.UNKNOWN_KEY);
            }
            if (!(value instanceof String word)) {
                return Optional.of(SettingsFault.Kind.WRONG_TYPE);
            }
            if (word.equals("off")) {
                off.add(key);
                return Optional.empty();
            }
            Optional<Severity> severity = Severity.ofWord(word);
            severity.ifPresent(found -> severities.put(key, found));
            return severity.isPresent() ? Optional.empty() : Optional.of(SettingsFault.Kind.WRONG_VALUE);
        }

        private Optional<SettingsFault.Kind> vocabulary(String key, @org.jspecify.annotations.Nullable Object value) {
            Optional<Field> field = Field.withKey(key);
            if (field.isEmpty()) {
                return Optional.of(SettingsFault.Kind.UNKNOWN_KEY);
            }
            if (!(value instanceof TomlArray array) || !array.toList().stream().allMatch(String.class::isInstance)) {
                return Optional.of(SettingsFault.Kind.WRONG_TYPE);
            }
            vocabularies.put(field.get(), array.toList().stream().map(String.class::cast).toList());
            return Optional.empty();
        }

        private Optional<SettingsFault.Kind> threshold(String key, @org.jspecify.annotations.Nullable Object value) {
            Optional<Threshold> threshold = Threshold.ofWord(key);
            if (threshold.isEmpty()) {
                return Optional.of(SettingsFault.Kind.UNKNOWN_KEY);
            }
            if (!(value instanceof Long) && !(value instanceof Double)) {
                return Optional.of(SettingsFault.Kind.WRONG_TYPE);
            }
            if (value instanceof Double real && !Double.isFinite(real)) {
                return Optional.of(SettingsFault.Kind.WRONG_VALUE);
            }
            BigDecimal number = new BigDecimal(value.toString());
            if (!threshold.get().allows(number)) {
                return Optional.of(SettingsFault.Kind.WRONG_VALUE);
            }
            thresholds.put(threshold.get(), number);
            return Optional.empty();
        }

        private Optional<SettingsFault.Kind> single(String key, @org.jspecify.annotations.Nullable Object value) {
            switch (key) {
                case "matching.case_insensitive" -> {
                    if (!(value instanceof Boolean flag)) {
                        return Optional.of(SettingsFault.Kind.WRONG_TYPE);
                    }
                    caseInsensitive = flag;
                }
                case "matching.flavours" -> {
                    if (!(value instanceof TomlArray array)
                            || !array.toList().stream().allMatch(String.class::isInstance)) {
                        return Optional.of(SettingsFault.Kind.WRONG_TYPE);
                    }
                    Set<String> wanted = new HashSet<>();
                    array.toList().forEach(word -> wanted.add(String.valueOf(word)));
                    if (!Settings.FLAVOURS.containsAll(wanted)) {
                        return Optional.of(SettingsFault.Kind.WRONG_VALUE);
                    }
                    flavours = wanted;
                }
                case "dates.ageing_days", "dates.stale_days" -> {
                    if (!(value instanceof Long days)) {
                        return Optional.of(SettingsFault.Kind.WRONG_TYPE);
                    }
                    if (days < 1 || days > 36_500) {
                        return Optional.of(SettingsFault.Kind.WRONG_VALUE);
                    }
                    if (key.equals("dates.stale_days")) {
                        staleDays = days.intValue();
                    } else {
                        ageingDays = days.intValue();
                    }
                }
                case "chinese.wanted" -> {
                    Optional<Settings.ChineseWanted> wanted = wanted(String.valueOf(value));
                    if (wanted.isEmpty()) {
                        return Optional.of(SettingsFault.Kind.WRONG_VALUE);
                    }
                    chinese = wanted.get();
                }
                default -> {
                    return Optional.of(SettingsFault.Kind.UNKNOWN_KEY);
                }
            }
            return Optional.empty();
        }

        private static Optional<Settings.ChineseWanted> wanted(String word) {
            for (Settings.ChineseWanted wanted : Settings.ChineseWanted.values()) {
                if (wanted.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                    return Optional.of(wanted);
                }
            }
            return Optional.empty();
        }

        private void fault(@org.jspecify.annotations.Nullable TomlPosition position, SettingsFault.Kind kind,
                String detail) {
            faults.add(position == null
                    ? new SettingsFault(1, 1, kind, detail)
                    : new SettingsFault(position.line(), position.column(), kind, detail));
        }
    }
}
