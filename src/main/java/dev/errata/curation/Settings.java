package dev.errata.curation;

import dev.errata.record.Field;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternOptions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a folder wants to be judged: the content of its `.errata/settings.toml`.
///
/// @param caseInsensitive whether patterns ignore case, as the known consumer does
/// @param severities      severity of a rule's findings where it differs from the rule's own, by rule id
/// @param off             ids of the rules that say nothing
/// @param ageingDays      after how many days without confirmation a record is ageing; at least 1
/// @param staleDays       after how many days without confirmation a record is stale; at least 1
/// @param chinese         what the folder wants of Chinese text
/// @param vocabularies    the words that a field may take; a field that is absent takes any
/// @param flavours        the flavours in which patterns have to mean the same, some of [#FLAVOURS]
/// @param thresholds      the numbers that rules go by where they differ from the usual
/// @param logs            the sets of logs that the folder keeps, by name
public record Settings(boolean caseInsensitive, Map<String, Severity> severities, Set<String> off,
        int ageingDays, int staleDays, ChineseWanted chinese, Map<Field, List<String>> vocabularies,
        Set<String> flavours, Map<Threshold, BigDecimal> thresholds, List<LogSet> logs) {

    /// The flavours that a folder may ask for, all of which it asks for unless it says otherwise.
    public static final Set<String> FLAVOURS = Set.of("java", "python", "javascript", "re2");

    /// What holds where a folder says nothing.
    public static final Settings DEFAULT = new Settings(true, Map.of(), Set.of(), 180, 365, ChineseWanted.WHERE_USED,
            Map.of());

    /// With the usual flavours and thresholds, and without logs.
    public Settings(boolean caseInsensitive, Map<String, Severity> severities, Set<String> off, int ageingDays,
            int staleDays, ChineseWanted chinese, Map<Field, List<String>> vocabularies) {
        this(caseInsensitive, severities, off, ageingDays, staleDays, chinese, vocabularies, FLAVOURS, Map.of(),
                List.of());
    }

    /// What a folder wants of Chinese text.
    public enum ChineseWanted {
        /// Every record is to have it.
        ALWAYS,
        /// Every record is to have it once any record of the folder has it.
        WHERE_USED,
        /// None is missed.
        NEVER
    }

    public Settings {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
        vocabularies = Map.copyOf(vocabularies);
        flavours = Set.copyOf(flavours);
        thresholds = Map.copyOf(thresholds);
        logs = List.copyOf(logs);
        if (ageingDays < 1 || staleDays < 1) {
            throw new IllegalArgumentException("days: " + ageingDays + ", " + staleDays);
        }
    }

    /// The severity of a finding that its rule reports at `own`; empty where the rule is off.
    public Optional<Severity> severity(String rule, Severity own) {
        return off.contains(rule) ? Optional.empty() : Optional.of(severities.getOrDefault(rule, own));
    }

    /// The number that rules go by.
    public BigDecimal threshold(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.usual());
    }

    /// A threshold that counts something.
    public int count(Threshold threshold) {
        return threshold(threshold).intValue();
    }

    /// How the patterns of the folder are meant.
    public PatternOptions patternOptions() {
        return new PatternOptions(PatternOptions.DEFAULT.flavour(),
                caseInsensitive ? Set.of(PatternFlag.CASE_INSENSITIVE) : Set.of());
    }

    /// The words that a field may take beside those of the schema; empty where any is fine.
    public List<String> vocabulary(Field field) {
        return vocabularies.getOrDefault(field, List.of());
    }
}
