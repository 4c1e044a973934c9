package dev.errata.ui.logs;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.PatternSet;
import dev.errata.scan.ScannedRecord;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The patterns of the records as they are now, kept from scan to scan: only what has changed is compiled anew. May be asked by any
/// thread.
final class LivePatterns {
    private final PatternOptions options;
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    /// A pattern as it was taken in.
    ///
    /// @param ready empty where it does not compile
    private record Kept(String id, Optional<String> text, Optional<ScannedRecord> ready) {}

    /// @param options what a pattern means in the folder
    LivePatterns(PatternOptions options) {
        this.options = options;
    }

    /// The patterns of these records.
    synchronized FolderPatterns of(RecordSet records, Cancellation cancellation) {
        List<ScannedRecord> ready = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        known.keySet().retainAll(records.paths());
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            Kept kept = known.compute(record.path(), (_, before) -> before != null && isOf(before, record)
                    ? before
                    : keep(record));
            if (kept.ready().isPresent()) {
                ready.add(kept.ready().get());
            } else {
                (kept.text().isEmpty() ? without : faulty).add(record.path());
            }
        }
        return new FolderPatterns(PatternSet.of(ready), without, faulty);
    }

    /// Whether the patterns that were made last are still those of the records at these paths.
    boolean isCurrent(RecordSet records, Collection<String> paths) {
        return paths.stream().allMatch(path -> {
            Optional<Kept> kept = Optional.ofNullable(known.get(path));
            Optional<ErrorRecord> record = records.at(path);
            return kept.isPresent() == record.isPresent()
                    && (kept.isEmpty() || isOf(kept.get(), record.orElseThrow()));
        });
    }

    private static Optional<String> text(ErrorRecord record) {
        return record.string(Field.REGEX).filter(text -> !text.isBlank());
    }

    private static boolean isOf(Kept kept, ErrorRecord record) {
        return kept.text().equals(text(record)) && kept.id().equals(record.id().orElse(record.path()));
    }

    private Kept keep(ErrorRecord record) {
        String id = record.id().orElse(record.path());
        Optional<String> text = text(record);
        return new Kept(id, text, text.flatMap(pattern -> Patterns.compile(pattern,
                options) instanceof CompiledPattern compiled
                        ? Optional.of(new ScannedRecord(record.path(), id, compiled))
                        : Optional.empty()));
    }
}
