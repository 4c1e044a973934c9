package dev.errata.search;

import dev.errata.curation.Sample;
import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import java.util.List;
import java.util.Optional;

/// How a record stands beside its text: what the rules found, and whether it is saved.
///
/// @param fixable how many of the findings have a quick fix
/// @param rules   ids of the rules that found something, each once, in order
/// @param samples what the folder has samples of for its pattern: `match`, `no-match`, both or none
public record Standing(int errors, int warnings, int infos, int fixable, List<String> rules, Saving saving,
        List<String> samples) {

    /// A saved record of which no rule has spoken.
    public static final Standing CLEAN = new Standing(0, 0, 0, 0, List.of(), Saving.SAVED);

    /// Whether the file on disk is the same.
    public enum Saving {
        SAVED, UNSAVED
    }

    public Standing {
        rules = List.copyOf(rules);
        samples = List.copyOf(samples);
    }

    /// The standing of a record without samples.
    public Standing(int errors, int warnings, int infos, int fixable, List<String> rules, Saving saving) {
        this(errors, warnings, infos, fixable, rules, saving, List.of());
    }

    /// Counts the findings of one record.
    ///
    /// @param samples those of the record
    public static Standing of(List<Finding> findings, Saving saving, List<Sample> samples) {
        return new Standing(count(findings, Severity.ERROR), count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                Math.toIntExact(findings.stream().filter(Finding::fixable).count()),
                findings.stream().map(Finding::rule).distinct().sorted().toList(), saving,
                samples.stream().map(sample -> sample.expect().word()).distinct().sorted().toList());
    }

    private static int count(List<Finding> findings, Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /// The severity of the gravest finding; empty where there is none.
    public Optional<Severity> gravest() {
        return errors > 0
                ? Optional.of(Severity.ERROR)
                : warnings > 0
                        ? Optional.of(Severity.WARNING)
                        : infos > 0 ? Optional.of(Severity.INFO) : Optional.empty();
    }

    /// How many findings there are.
    public int findings() {
        return errors + warnings + infos;
    }

    /// How many findings have the severity.
    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }
}
