package dev.errata.search;

import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import java.util.List;
import java.util.Optional;

/// How a record stands beside its text: how many findings it has of each severity, and whether it is saved.
public record Standing(int errors, int warnings, int infos, Saving saving) {

    /// A saved record of which no rule has spoken.
    public static final Standing CLEAN = new Standing(0, 0, 0, Saving.SAVED);

    /// Whether the file on disk is the same.
    public enum Saving {
        SAVED, UNSAVED
    }

    /// Counts the findings of one record.
    public static Standing of(List<Finding> findings, Saving saving) {
        return new Standing(count(findings, Severity.ERROR), count(findings, Severity.WARNING),
                count(findings, Severity.INFO), saving);
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

    /// How many findings have the severity.
    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }
}
