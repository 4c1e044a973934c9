package dev.errata.scan;

import java.util.Map;

/// What a scan of one log came to.
///
/// @param log        its name
/// @param lines      how many lines were searched
/// @param bytes      how many bytes they have, unpacked
/// @param linesHit   on how many lines at least one record matched
/// @param unclaimed  how many lines look like errors and no record matched them; 0 where that was not asked for
/// @param stops      how many searches were stopped before they could tell
/// @param malformed  how many sequences of bytes were replaced because they are no text
/// @param linesCut   of how many lines only the beginning was searched, because they are too long
/// @param bytesCut   how many bytes of these lines were left out
/// @param torn       whether the packed data broke off
/// @param byPath     for each record that matched, by its path: on how many lines, and on which first
public record LogReport(String log, long lines, long bytes, long linesHit, long unclaimed, long stops, long malformed,
        long linesCut, long bytesCut, boolean torn, Map<String, RecordCount> byPath) {

    public LogReport {
        byPath = Map.copyOf(byPath);
    }

    /// How many hits there were: the same line counts once for each record that matches it.
    public long hits() {
        return byPath.values().stream().mapToLong(RecordCount::lines).sum();
    }

    /// On how many lines a record matched.
    ///
    /// @param lines     how many
    /// @param firstLine the first of them
    public record RecordCount(long lines, long firstLine) {}
}
