package dev.errata.ui.fx;

import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import java.util.List;
import java.util.Optional;

/// How many findings there are.
public record FindingCounts(int errors, int warnings, int infos) {

    /// Nothing found.
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    /// Counts some findings.
    public static FindingCounts of(List<Finding> findings) {
        FindingCounts counts = NONE;
        for (Finding finding : findings) {
            counts = counts.plus(finding.severity(), 1);
        }
        return counts;
    }

    /// These and `amount` more of the severity; fewer where it is negative.
    public FindingCounts plus(Severity severity, int amount) {
        return switch (severity) {
            case ERROR -> new FindingCounts(errors + amount, warnings, infos);
            case WARNING -> new FindingCounts(errors, warnings + amount, infos);
            case INFO -> new FindingCounts(errors, warnings, infos + amount);
        };
    }

    /// How many there are of the severity.
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /// The gravest severity of which there are some.
    public Optional<Severity> gravest() {
        if (errors > 0) {
            return Optional.of(Severity.ERROR);
        }
        return warnings > 0
                ? Optional.of(Severity.WARNING)
                : Optional.of(Severity.INFO).filter(_ -> infos > 0);
    }

    /// These without those.
    public FindingCounts minus(FindingCounts other) {
        return new FindingCounts(errors - other.errors, warnings - other.warnings, infos - other.infos);
    }

    /// These and those.
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    /// All of them.
    public int total() {
        return errors + warnings + infos;
    }
}
