package dev.errata.validation;

import dev.errata.curation.Sample;
import dev.errata.curation.Threshold;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.CompiledPattern;
import dev.errata.scan.Catch;
import dev.errata.scan.Catches;
import dev.errata.scan.PatternSet;
import dev.errata.scan.ScannedRecord;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Which patterns of a folder catch which texts of it. Patterns and texts are held once each, however many records have them: a
/// folder in which thousands say the same costs no more than what is different in it.
final class CatchIndex {
    private static final int CHUNK = 64;

    private Catches catches = Catches.of(PatternSet.empty(), Map.of());
    private final Map<String, Filed> filed = new HashMap<>();
    private final Map<String, Set<String>> pathsOfPattern = new HashMap<>();
    private final Map<String, Set<String>> pathsOfText = new HashMap<>();
    /// The same paths by the error that they are about, made when somebody asks.
    private final Map<String, List<List<String>>> errorsOfText = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Catch>> byPattern = new HashMap<>();
    private final Map<String, Set<String>> byText = new HashMap<>();

    /// What of a record matters to others: all of it is in here, so that what is equal changes nothing.
    ///
    /// @param ties the ids to which the record is tied, which explain a collision
    record Filed(Optional<String> id, Optional<CompiledPattern> pattern, Set<String> texts, Set<String> ties) {
        static final Filed NOTHING = new Filed(Optional.empty(), Optional.empty(), Set.of(), Set.of());

        static Filed of(ErrorRecord record, RuleContext context) {
            return of(record, context, compiled(record, context));
        }

        static Optional<CompiledPattern> compiled(ErrorRecord record, RuleContext context) {
            return RecordPattern.of(record, context).filter(CompiledPattern.class::isInstance)
                    .map(CompiledPattern.class::cast);
        }

        static Filed of(ErrorRecord record, RuleContext context, Optional<CompiledPattern> pattern) {
            Set<String> texts = new HashSet<>();
            record.string(Field.SIGNATURE).filter(text -> !text.isBlank()).ifPresent(texts::add);
            record.id().ifPresent(id -> context.samples().of(id).stream()
                    .filter(sample -> sample.expect() == Sample.Expect.MATCH && !sample.text().isBlank())
                    .forEach(sample -> texts.add(sample.text())));
            Set<String> ties = new HashSet<>();
            for (Field edge : List.of(Field.LEADS_TO_ERROR_ID, Field.PRECEDED_BY_ERROR_ID,
                    Field.CONFUSED_WITH_ERROR_ID)) {
                record.values(edge).forEach(value -> value.string().ifPresent(ties::add));
            }
            return new Filed(record.id(), pattern, Set.copyOf(texts), Set.copyOf(ties));
        }

        Optional<String> patternText() {
            return pattern.map(CompiledPattern::pattern);
        }

        boolean isTiedTo(Filed other) {
            return other.id.filter(ties::contains).isPresent() || id.filter(other.ties::contains).isPresent();
        }

        boolean isSame(Filed other) {
            return patternText().equals(other.patternText()) && isSameButForThePattern(other);
        }

        boolean isSameButForThePattern(Filed other) {
            return id.equals(other.id) && texts.equals(other.texts) && ties.equals(other.ties);
        }
    }

    /// Reads records for an index, on many threads if need be; each pattern is compiled once.
    static final class Reader {
        private final RuleContext context;
        private final Map<String, Optional<CompiledPattern>> known = new ConcurrentHashMap<>();

        Reader(RuleContext context) {
            this.context = context;
        }

        Filed read(ErrorRecord record) {
            return Filed.of(record, context, record.string(Field.REGEX)
                    .flatMap(text -> known.computeIfAbsent(text, _ -> Filed.compiled(record, context))));
        }
    }

    /// Looks at all records of a folder, on all cores.
    ///
    /// @param all what a reader read of each record
    static CatchIndex of(List<ErrorRecord> records, List<Filed> all, Cancellation cancellation) {
        CatchIndex index = new CatchIndex();
        Map<String, CompiledPattern> patterns = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            index.enter(records.get(i).path(), all.get(i));
            all.get(i).pattern().ifPresent(pattern -> patterns.putIfAbsent(pattern.pattern(), pattern));
        }
        List<ScannedRecord> prepared = List.copyOf(patterns.values()).parallelStream().map(CatchIndex::prepared)
                .toList();
        Map<String, List<String>> texts = new HashMap<>();
        index.pathsOfText.keySet().forEach(text -> texts.put(text, List.of(text)));
        index.catches = Catches.of(PatternSet.of(prepared), texts);
        List<String> order = texts.keySet().stream().sorted().toList();
        Catches ready = index.catches;
        IntStream.range(0, (order.size() + CHUNK - 1) / CHUNK).parallel()
                .mapToObj(chunk -> ready.of(order.subList(chunk * CHUNK, Math.min(order.size(), (chunk + 1) * CHUNK)),
                        cancellation))
                .toList().forEach(chunk -> chunk.forEach(index::add));
        return index;
    }

    private static ScannedRecord prepared(CompiledPattern pattern) {
        return new ScannedRecord(pattern.pattern(), pattern.pattern(), pattern);
    }

    private void add(Catch found) {
        byPattern.computeIfAbsent(found.record().path(), _ -> new TreeMap<>()).put(found.text(), found);
        byText.computeIfAbsent(found.text(), _ -> new HashSet<>()).add(found.record().path());
    }

    /// Takes the changed records in. The paths of the others whose pattern catches what they said or say.
    Set<String> change(Collection<String> changed, RuleContext context, Cancellation cancellation) {
        Set<String> touched = new HashSet<>();
        for (String path : changed) {
            Filed before = filed.getOrDefault(path, Filed.NOTHING);
            Filed now = context.records().at(path).map(record -> Filed.of(record, context)).orElse(Filed.NOTHING);
            if (!before.isSame(now)) {
                before.texts().forEach(text -> touched.addAll(catching(text, before, now)));
                leave(path, before, now);
                enter(path, now);
                now.texts().forEach(text -> prepareText(text, cancellation));
                now.pattern().ifPresent(pattern -> preparePattern(pattern, cancellation));
                now.texts().forEach(text -> touched.addAll(catching(text, before, now)));
            }
        }
        return touched;
    }

    /// The records that catch the text, as far as the change is one for them: where nothing but its pattern has changed, it is so
    /// for those alone that share the pattern, which do not count as catching each other.
    private Set<String> catching(String text, Filed before, Filed now) {
        Set<String> patterns = new HashSet<>(byText.getOrDefault(text, Set.of()));
        if (before.isSameButForThePattern(now)) {
            patterns.removeIf(pattern -> !before.patternText().equals(Optional.of(pattern))
                    && !now.patternText().equals(Optional.of(pattern)));
        }
        Set<String> paths = new HashSet<>();
        patterns.forEach(pattern -> paths.addAll(pathsOfPattern.getOrDefault(pattern, new TreeSet<>())));
        return paths;
    }

    private void enter(String path, Filed record) {
        filed.put(path, record);
        record.patternText().ifPresent(text -> pathsOfPattern.computeIfAbsent(text, _ -> new SortedTexts()).add(path));
        record.texts().forEach(text -> {
            pathsOfText.computeIfAbsent(text, _ -> new SortedTexts()).add(path);
            errorsOfText.remove(text);
        });
    }

    private void leave(String path, Filed before, Filed now) {
        filed.remove(path);
        before.patternText().filter(text -> isLast(pathsOfPattern, text, path))
                .filter(text -> !now.patternText().equals(Optional.of(text))).ifPresent(text -> {
                    catches = catches.without(text);
                    Map<String, Catch> caught = byPattern.getOrDefault(text, Map.of());
                    byPattern.remove(text);
                    caught.keySet().forEach(gone -> byText.getOrDefault(gone, new HashSet<>()).remove(text));
                });
        before.texts().forEach(errorsOfText::remove);
        before.texts().stream().filter(text -> isLast(pathsOfText, text, path))
                .filter(text -> !now.texts().contains(text)).forEach(text -> {
                    catches = catches.withTexts(text, List.of());
                    Set<String> patterns = byText.getOrDefault(text, Set.of());
                    byText.remove(text);
                    patterns.forEach(pattern -> byPattern.getOrDefault(pattern, new TreeMap<>()).remove(text));
                });
    }

    /// Takes a path away, and tells whether it was the last one there.
    private static boolean isLast(Map<String, Set<String>> paths, String key, String path) {
        Set<String> left = paths.getOrDefault(key, new TreeSet<>());
        left.remove(path);
        if (left.isEmpty()) {
            paths.remove(key);
        }
        return left.isEmpty();
    }

    private void prepareText(String text, Cancellation cancellation) {
        if (!byText.containsKey(text)) {
            byText.put(text, new HashSet<>());
            catches = catches.withTexts(text, List.of(text));
            catches.of(text, cancellation).forEach(this::add);
        }
    }

    private void preparePattern(CompiledPattern pattern, Cancellation cancellation) {
        if (!byPattern.containsKey(pattern.pattern())) {
            byPattern.put(pattern.pattern(), new TreeMap<>());
            ScannedRecord record = prepared(pattern);
            catches = catches.with(record);
            catches.by(record, cancellation).forEach(this::add);
        }
    }

    /// The pattern of a record, if it has one that can be run.
    Optional<CompiledPattern> pattern(String path) {
        return filed.getOrDefault(path, Filed.NOTHING).pattern();
    }

    /// What the pattern of a record catches of others.
    CaughtTexts caughtBy(String path, RuleContext context) {
        Filed own = filed.getOrDefault(path, Filed.NOTHING);
        Optional<String> pattern = own.patternText();
        Map<String, Catch> caught = pattern.map(text -> byPattern.getOrDefault(text, Map.of())).orElseGet(Map::of);
        if (caught.isEmpty()) {
            return CaughtTexts.NONE;
        }
        ErrorName error = ErrorName.of(path);
        Map<String, Catch> others = new TreeMap<>();
        caught.forEach((text, found) -> errorsOf(text).stream()
                .filter(paths -> !ErrorName.of(paths.getFirst()).isSame(error))
                .forEach(paths -> paths.stream()
                        .filter(other -> !filed.getOrDefault(other, Filed.NOTHING).patternText().equals(pattern))
                        .findFirst().ifPresent(other -> others.putIfAbsent(other, found))));
        return gathered(own, others, context.settings().count(Threshold.NAMED_COLLISIONS));
    }

    private List<List<String>> errorsOf(String text) {
        return errorsOfText.computeIfAbsent(text, _ -> {
            Map<String, List<String>> byError = new TreeMap<>();
            pathsOfText.getOrDefault(text, Set.of())
                    .forEach(path -> byError.computeIfAbsent(ErrorName.of(path).text(), _ -> new ArrayList<>())
                            .add(path));
            return List.copyOf(byError.values());
        });
    }

    private CaughtTexts gathered(Filed own, Map<String, Catch> others, int named) {
        List<CaughtTexts.Caught> strange = new ArrayList<>();
        List<CaughtTexts.Caught> tied = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int errors = 0;
        for (Map.Entry<String, Catch> other : others.entrySet()) {
            if (seen.add(ErrorName.of(other.getKey()).text())) {
                boolean known = own.isTiedTo(filed.getOrDefault(other.getKey(), Filed.NOTHING));
                errors += known ? 0 : 1;
                List<CaughtTexts.Caught> kind = known ? tied : strange;
                if (kind.size() < named) {
                    kind.add(new CaughtTexts.Caught(other.getKey(), other.getValue(), known));
                }
            }
        }
        strange.addAll(tied.subList(0, Math.min(tied.size(), named - strange.size())));
        return new CaughtTexts(strange, errors);
    }
}
