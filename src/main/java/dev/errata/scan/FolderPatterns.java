package dev.errata.scan;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.Compilation;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The patterns of a folder's records, and the records that have none that can be run.
///
/// @param patterns what can be searched for
/// @param without  paths of the records without a pattern, in order
/// @param faulty   paths of the records whose pattern does not compile, in order
public record FolderPatterns(PatternSet patterns, List<String> without, List<String> faulty) {

    public FolderPatterns {
        without = List.copyOf(without);
        faulty = List.copyOf(faulty);
    }

    /// Compiles and prepares all patterns of a folder.
    public static FolderPatterns of(RecordSet records, PatternOptions options, Cancellation cancellation) {
        List<ScannedRecord> ready = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            Optional<String> pattern = record.string(Field.REGEX).filter(text -> !text.isBlank());
            Optional<Compilation> compiled = pattern.map(text -> Patterns.compile(text, options));
            if (compiled.isEmpty()) {
                without.add(record.path());
            } else {
                switch (compiled.get()) {
                    case CompiledPattern found ->
                        ready.add(new ScannedRecord(record.path(), record.id().orElse(record.path()), found));
                    case PatternFault _ -> faulty.add(record.path());
                }
            }
        }
        return new FolderPatterns(PatternSet.of(ready), without, faulty);
    }
}
