package dev.errata.validation;

import dev.errata.curation.Sample;
import dev.errata.curation.Samples;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.Catch;
import dev.errata.scan.Catches;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.ScannedRecord;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a pattern would do among the records of a folder while it is being written. Immutable; made once for a folder, and then
/// brought up to date, which costs little.
public final class PatternEffects {
    private final RecordSet records;
    private final Samples samples;
    private final PatternOptions options;
    private final Catches catches;

    private PatternEffects(RecordSet records, Samples samples, PatternOptions options, Catches catches) {
        this.records = records;
        this.samples = samples;
        this.options = options;
        this.catches = catches;
    }

    /// Prepares a folder; takes about a second for a thousand records.
    public static PatternEffects of(RecordSet records, Samples samples, PatternOptions options,
            Cancellation cancellation) {
        Map<String, List<String>> texts = new HashMap<>();
        records.records().forEach(record -> texts.put(record.path(), texts(record, samples)));
        return new PatternEffects(records, samples, options,
                Catches.of(FolderPatterns.of(records, options, cancellation).patterns(), texts));
    }

    /// The same for the folder as it is now.
    public PatternEffects upToDate(RecordSet now, Samples nowSamples, PatternOptions nowOptions,
            Cancellation cancellation) {
        if (nowSamples != samples || !nowOptions.equals(options)) {
            return of(now, nowSamples, nowOptions, cancellation);
        }
        Catches changed = catches;
        Set<String> gone = new HashSet<>();
        records.records().forEach(record -> gone.add(record.path()));
        for (ErrorRecord record : now.records()) {
            gone.remove(record.path());
            if (!Optional.of(record).equals(records.at(record.path()))) {
                changed = changed.withTexts(record.path(), texts(record, samples));
                Optional<CompiledPattern> pattern = pattern(record);
                changed = pattern.isPresent()
                        ? changed.with(new ScannedRecord(record.path(), record.id().orElse(record.path()),
                                pattern.get()))
                        : changed.without(record.path());
            }
        }
        for (String path : gone) {
            changed = changed.withTexts(path, List.of()).without(path);
        }
        return new PatternEffects(now, samples, options, changed);
    }

    private Optional<CompiledPattern> pattern(ErrorRecord record) {
        return record.string(Field.REGEX).filter(text -> !text.isBlank())
                .map(text -> Patterns.compile(text, options)).filter(CompiledPattern.class::isInstance)
                .map(CompiledPattern.class::cast);
    }

    private static List<String> texts(ErrorRecord record, Samples samples) {
        List<String> texts = new ArrayList<>();
        record.string(Field.SIGNATURE).filter(text -> !text.isBlank()).ifPresent(texts::add);
        record.id().ifPresent(id -> samples.of(id).stream().filter(sample -> sample.expect() == Sample.Expect.MATCH)
                .forEach(sample -> texts.add(sample.text())));
        return texts;
    }

    /// What a pattern does for the record at `path`, beside what the saved one does.
    ///
    /// @param saved the record's pattern as it is on disk
    public PatternEffect of(String path, CompiledPattern pattern, Optional<String> saved, Cancellation cancellation) {
        List<PatternEffect.Caught> now = caught(path, pattern, cancellation);
        List<PatternEffect.Caught> before = saved.map(text -> Patterns.compile(text, options))
                .filter(CompiledPattern.class::isInstance).map(CompiledPattern.class::cast)
                .map(compiled -> caught(path, compiled, cancellation)).orElseGet(List::of);
        List<PatternEffect.Caught> catchers = catches.of(path, cancellation).stream()
                .filter(found -> isOther(path, found.record().path()))
                .map(found -> new PatternEffect.Caught(found.record().path(), found.record().id(), found.text(),
                        found.match().start(), found.match().end()))
                .toList();
        return new PatternEffect(now, without(now, before), without(before, now), catchers);
    }

    private List<PatternEffect.Caught> caught(String path, CompiledPattern pattern, Cancellation cancellation) {
        return catches.by(new ScannedRecord(path, path, pattern), cancellation).stream()
                .filter(found -> isOther(path, found.path())).map(this::caught).toList();
    }

    private PatternEffect.Caught caught(Catch found) {
        String id = records.at(found.path()).flatMap(ErrorRecord::id).orElse(found.path());
        return new PatternEffect.Caught(found.path(), id, found.text(), found.match().start(), found.match().end());
    }

    private static boolean isOther(String path, String other) {
        return !ErrorName.of(path).isSame(ErrorName.of(other));
    }

    private static List<PatternEffect.Caught> without(List<PatternEffect.Caught> all,
            List<PatternEffect.Caught> known) {
        Set<String> keys = new HashSet<>();
        known.forEach(one -> keys.add(one.path() + "\n" + one.text()));
        return all.stream().filter(one -> !keys.contains(one.path() + "\n" + one.text())).toList();
    }
}
