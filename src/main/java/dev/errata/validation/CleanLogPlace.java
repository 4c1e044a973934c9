package dev.errata.validation;

import java.util.Objects;
import java.util.Optional;

/// Where a pattern hits a log that the folder marks as clean.
///
/// @param log  the name of the log: its path, below the folder if it stands there
/// @param line the first line that is hit, from 1
public record CleanLogPlace(String log, long line) {

    /// The rule whose findings have such a place.
    public static final String RULE = "regex-hits-clean-log";

    /// Where among the arguments of such a finding the log is named.
    private static final int LOG = 0;
    /// And the line; the finding that only counts further logs has none.
    private static final int LINE = 2;

    public CleanLogPlace {
        Objects.requireNonNull(log);
    }

    /// The place that a finding tells of; empty where it is of another rule, or tells of several logs at once.
    public static Optional<CleanLogPlace> of(Finding finding) {
        return finding.rule().equals(RULE) && finding.arguments().size() > LINE
                ? Optional.of(new CleanLogPlace(finding.arguments().get(LOG),
                        Long.parseLong(finding.arguments().get(LINE))))
                : Optional.empty();
    }
}
