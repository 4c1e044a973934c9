package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.ScannedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The records of a log pipeline, which takes the first pattern that matches: those that spell out more of their own error come first,
/// so that the specific is tried before the generic.
///
/// @param engine  reads the patterns
/// @param meaning how they are meant
record PipelineRecords(PipelineSpelling.Engine engine, PatternOptions meaning) {

    /// A record with its pattern as the engine reads it.
    record Entry(ErrorRecord record, String id, PipelineSpelling.Spelled spelled, int spelledOut) {}

    /// Why the pipeline cannot have the record, if it cannot.
    Optional<LeftOut> refusal(ErrorRecord record) {
        Optional<String> regex = record.string(Field.REGEX).filter(text -> !text.isBlank());
        if (regex.isEmpty()) {
            return Optional.of(new LeftOut(record.path(), record.id(), List.of("schema-missing-field")));
        }
        if (!(Patterns.compile(regex.get(), meaning) instanceof CompiledPattern pattern)) {
            return Optional.of(new LeftOut(record.path(), record.id(), List.of("regex-syntax")));
        }
        List<String> refused = PipelineSpelling.of(pattern, engine).refused();
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeftOut(record.path(), record.id(), List.of(), refused));
    }

    /// The records, none of which is refused, in the order in which they are to be tried.
    List<Entry> ranked(List<ErrorRecord> records) {
        List<Entry> entries = new ArrayList<>();
        for (ErrorRecord record : records) {
            if (Patterns.compile(record.string(Field.REGEX).orElse(""),
                    meaning) instanceof CompiledPattern pattern) {
                String id = record.id().orElse(record.path());
                entries.add(new Entry(record, id, PipelineSpelling.of(pattern, engine),
                        new ScannedRecord(record.path(), id, pattern)
                                .spelledOut(record.string(Field.SIGNATURE).orElse(""))));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::spelledOut).reversed().thenComparing(entry -> entry.record.path()));
        return entries;
    }
}
