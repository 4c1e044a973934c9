package dev.errata.ui.app;

import dev.errata.search.FuzzyHit;
import dev.errata.search.FuzzyText;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordIndex;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.Marked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds records to go to by a few letters of their id or signature.
///
/// @param path where the record is
/// @param signature its signature, in Chinese where only that one fits; its name if it has none
/// @param name its id, or its path if it has none
/// @param score how well what was typed fits
record GoToRecord(String path, Marked signature, Marked name, int score) {
    /// What a record looked at of late has ahead of others: about one letter.
    private static final int RECENT_BONUS = 15;

    /// At most `limit` records into which what was typed fits, best first; of equals those looked at of late first, then in
    /// the order of their paths. For nothing typed those looked at of late, the newest first.
    ///
    /// @param recent paths of the records looked at of late, the newest first
    static List<GoToRecord> find(RecordIndex index, FuzzyText typed, List<String> recent, int limit,
            Cancellation cancellation) {
        if (typed.isEmpty()) {
            return recent.stream().flatMap(path -> index.find(path).stream())
                    .flatMap(record -> fit(record, typed, recent).stream()).limit(limit).toList();
        }
        Comparator<GoToRecord> worstFirst = Comparator.comparingInt(GoToRecord::score)
                .thenComparing(GoToRecord::path, Comparator.reverseOrder());
        PriorityQueue<GoToRecord> best = new PriorityQueue<>(worstFirst);
        for (IndexedRecord record : index.records()) {
            cancellation.check();
            fit(record, typed, recent).ifPresent(found -> {
                best.add(found);
                if (best.size() > limit) {
                    best.poll();
                }
            });
        }
        List<GoToRecord> found = new ArrayList<>(best);
        found.sort(worstFirst.reversed());
        return List.copyOf(found);
    }

    private static Optional<GoToRecord> fit(IndexedRecord record, FuzzyText typed, List<String> recent) {
        String name = record.name();
        String signature = record.summary().signature().orElse(name);
        String chinese = record.summary().signatureZh().orElse("");
        return typed.inAny(List.of(name, signature, chinese)).map(hits -> {
            boolean byChinese = !hits.get(2).marks().isEmpty() && hits.get(1).marks().isEmpty();
            FuzzyHit shown = byChinese ? hits.get(2) : hits.get(1);
            int bonus = recent.contains(record.path()) ? RECENT_BONUS : 0;
            return new GoToRecord(record.path(),
                    new Marked(byChinese ? chinese : signature, shown.marks()),
                    new Marked(name, hits.getFirst().marks()), shown.score() + bonus);
        });
    }
}
