package dev.errata.ui.logs;

import dev.errata.scan.FolderPatterns;
import dev.errata.scan.LineTemplate;
import dev.errata.scan.LogReport;
import dev.errata.scan.PatternSet;
import dev.errata.scan.StoppedSearch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known of a log: all of it, or what a scan has come upon so far.
///
/// @param patterns  what was searched for
/// @param hits      where records hit, as far as places are kept
/// @param hitCount  all hits
/// @param linesHit  on how many lines
/// @param claims    those of them that more than one record hits
/// @param byRecord  for each record that hits, by its path: on how many lines, and on which first
/// @param unclaimed the lines that look like errors and that nobody claims
/// @param templates what these have in common, the most frequent first
/// @param leftOver  lines that fit no template when no more were kept
/// @param stops     the first searches that were stopped before they could tell
/// @param stopCount all of them
/// @param report    what the scan came to; empty before its end
record LogResult(FolderPatterns patterns, LogHits hits, long hitCount, long linesHit, Claims claims,
        Map<String, LogReport.RecordCount> byRecord, UnclaimedLines unclaimed, List<LineTemplate> templates,
        long leftOver, List<StoppedSearch> stops, long stopCount, Optional<LogReport> report) {

    /// Before anything is known.
    static final LogResult NONE = new LogResult(new FolderPatterns(PatternSet.empty(), List.of(), List.of()),
            LogHits.NONE, 0, 0, Claims.NONE, Map.of(),
            UnclaimedLines.NONE, List.of(), 0, List.of(), 0, Optional.empty());

    LogResult {
        byRecord = Map.copyOf(byRecord);
        templates = List.copyOf(templates);
        stops = List.copyOf(stops);
    }

    /// Hits that are counted, but whose places are not kept.
    long beyond() {
        return hitCount - hits.size();
    }

    OptionalLong after(long line, Walk wanted) {
        return switch (wanted) {
            case Walk.OfNobody _ -> unclaimed.after(line);
            case Walk.OfTemplate(String template) -> unclaimed.after(line, groups(template));
            case Walk.OfAll _,Walk.OfRecord _,Walk.OfSeveral _,Walk.OfGroup _ -> hits.after(line, wanted);
        };
    }

    OptionalLong before(long line, Walk wanted) {
        return switch (wanted) {
            case Walk.OfNobody _ -> unclaimed.before(line);
            case Walk.OfTemplate(String template) -> unclaimed.before(line, groups(template));
            case Walk.OfAll _,Walk.OfRecord _,Walk.OfSeveral _,Walk.OfGroup _ -> hits.before(line, wanted);
        };
    }

    /// The groups whose lines have come to this template.
    private Set<Integer> groups(String template) {
        return templates.stream().filter(one -> one.template().equals(template)).map(LineTemplate::group)
                .collect(Collectors.toSet());
    }
}
