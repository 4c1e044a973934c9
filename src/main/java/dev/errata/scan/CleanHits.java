package dev.errata.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What patterns catch in logs none of whose lines is an error, and what of these logs was not searched. Immutable.
///
/// @param byPattern  for each pattern that catches anything, by its text: what it catches, a log after the other
/// @param omissions  what was not searched
/// @param logs       how many logs were searched
/// @param bytes      how many bytes of them, unpacked
public record CleanHits(Map<String, List<Caught>> byPattern, List<Omission> omissions, int logs, long bytes) {

    /// Where there are no such logs.
    public static final CleanHits NONE = new CleanHits(Map.of(), List.of(), 0, 0);

    public CleanHits {
        byPattern = Map.copyOf(byPattern);
        omissions = List.copyOf(omissions);
    }

    /// What a pattern catches in a log.
    ///
    /// @param set   the set of the log
    /// @param log   its name
    /// @param line  the first line that it hits, from 1
    /// @param text  what it catches there
    /// @param lines on how many lines it hits
    public record Caught(String set, String log, long line, String text, long lines) {

        public Caught {
            Objects.requireNonNull(set);
            Objects.requireNonNull(log);
            Objects.requireNonNull(text);
        }

        Caught more() {
            return new Caught(set, log, line, text, lines + 1);
        }
    }

    /// A log that was not searched, or not as a whole.
    ///
    /// @param number bytes that were searched, or may be searched in all, or searches that were stopped
    public record Omission(String set, String log, Why why, long number) {

        /// The key of a sentence about it, whose arguments are the log and the number.
        public String key() {
            return "logs.clean." + why.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Why a log was not searched, or not as a whole.
    public enum Why {
        /// It is longer than what is searched of a log.
        CUT,
        /// So much was searched before that it was left out.
        SKIPPED,
        /// It cannot be read, or not to its end.
        UNREADABLE,
        /// Some patterns take too long on some of its lines.
        STOPPED
    }

    /// What a pattern catches; nothing where it was not searched for.
    public List<Caught> of(String pattern) {
        return byPattern.getOrDefault(pattern, List.of());
    }

    /// The patterns that catch something else than in `other`.
    public Set<String> differing(CleanHits other) {
        Set<String> patterns = new HashSet<>(byPattern.keySet());
        patterns.addAll(other.byPattern.keySet());
        patterns.removeIf(pattern -> of(pattern).equals(other.of(pattern)));
        return patterns;
    }
}
