package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The index against a plain look into every value, on 1,506 records as they come in the wild.
class SearchCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/records");
    private static final RecordSet[] FOLDER = {RecordSet.empty()};
    private static final RecordIndex[] INDEX = {RecordIndex.empty(Samples.SCALE)};

    @BeforeAll
    static void open() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        FOLDER[0] = Workspace.open(CORPUS, Set.of(), Clock.systemUTC(), (_, _) -> {}, () -> false).records();
        INDEX[0] = RecordIndex.of(FOLDER[0], Samples.SCALE, () -> false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "MEMORY", "docker volume", "错误", "内存 memory", "not", "e", "java.lang",
            "https://", "ENOENT", "é", "nothing has this word zzqq"})
    void findsWhatALookIntoEveryValueFinds(String words) {
        List<String> wanted = Stream.of(words.split(" ")).toList();
        Set<String> expected = FOLDER[0].records().stream().filter(record -> {
            List<String> values = values(record);
            return wanted.stream().allMatch(word -> values.stream().anyMatch(value -> value.contains(lower(word))));
        }).map(ErrorRecord::path).collect(Collectors.toSet());
        assertEquals(expected, found(Samples.query(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not found", "out of memory", "class not found", "the the"})
    void findsPhrasesWithinOneValue(String phrase) {
        Set<String> expected = FOLDER[0].records().stream()
                .filter(record -> values(record).stream().anyMatch(value -> value.contains(phrase)))
                .map(ErrorRecord::path).collect(Collectors.toSet());
        assertEquals(expected, found(Samples.query('"' + phrase + '"')));
    }

    @Test
    void countsWhatAPlainCountCounts() {
        Map<Facet, Set<String>> chosen = Map.of(Facet.DOMAIN, Set.of("node", "java"), Facet.TIER,
                Set.of("ai_generated"), Facet.CHINESE, Set.of("missing"));
        FacetChoice choice = FacetChoice.NONE;
        for (Map.Entry<Facet, Set<String>> one : chosen.entrySet()) {
            choice = choice.with(one.getKey(), one.getValue());
        }
        Arrangement arrangement = Arrangement.empty(Samples.SCALE).next(INDEX[0],
                new Arrangement.Request(new Criteria(Scope.ALL, Samples.query("error"), choice), SortOrder.DEFAULT,
                        Optional.empty(), WordIndex.NONE),
                () -> false);
        List<ErrorRecord> worded = FOLDER[0].records().stream()
                .filter(record -> values(record).stream().anyMatch(value -> value.contains("error"))).toList();
        for (Facet facet : Facet.all()) {
            Map<String, Integer> expected = new TreeMap<>();
            worded.stream().filter(record -> chosen.keySet().stream().allMatch(other -> other == facet
                    || facetValues(other, record).stream().anyMatch(chosen.getOrDefault(other, Set.of())::contains)))
                    .flatMap(record -> facetValues(facet, record).stream())
                    .forEach(value -> expected.merge(value, 1, Integer::sum));
            assertEquals(expected, new TreeMap<>(arrangement.counts().of(facet)), facet.word());
        }
        Set<String> rows = worded.stream().filter(record -> chosen.entrySet().stream().allMatch(
                one -> facetValues(one.getKey(), record).stream().anyMatch(one.getValue()::contains)))
                .map(ErrorRecord::path).collect(Collectors.toSet());
        assertEquals(rows, arrangement.rows().stream().map(IndexedRecord::path).collect(Collectors.toSet()));
        assertTrue(rows.size() > 10 && rows.size() < worded.size(), rows::toString);
    }

    /// What a record has of a facet, read from the record itself; no rule and no sample has spoken.
    private static Set<String> facetValues(Facet facet, ErrorRecord record) {
        return switch (facet) {
            case DOMAIN -> Set.of(word(record, Field.DOMAIN));
            case CATEGORY -> Set.of(word(record, Field.CATEGORY));
            case TIER -> Set.of(word(record, Field.VERIFICATION_TIER));
            case RESOLVABLE -> Set.of(word(record, Field.RESOLVABLE));
            case LOCALE -> Set.of(word(record, Field.LOCALE));
            case SEVERITY -> Set.of("clean");
            case RULE, SAMPLES -> Set.of("");
            case TAGS -> {
                Set<String> tags = record.strings(Field.TAGS).stream().filter(tag -> !tag.isBlank())
                        .collect(Collectors.toSet());
                yield tags.isEmpty() ? Set.of("") : tags;
            }
            case FRESHNESS -> Set.of(record.string(Field.LAST_CONFIRMED).map(SearchCorpusTest::freshness).orElse(""));
            case CHINESE -> chinese(record);
        };
    }

    private static String word(ErrorRecord record, Field field) {
        return record.string(field).filter(text -> !text.isBlank()).orElse("");
    }

    private static String freshness(String day) {
        long days = Samples.SCALE.today().toEpochDay() - LocalDate.parse(day).toEpochDay();
        return days > 365 ? "stale" : days >= 180 ? "ageing" : "fresh";
    }

    private static Set<String> chinese(ErrorRecord record) {
        List<String> english = new ArrayList<>(List.of(word(record, Field.SIGNATURE), word(record, Field.ROOT_CAUSE)));
        List<String> translated = new ArrayList<>(
                List.of(word(record, Field.SIGNATURE_ZH), word(record, Field.ROOT_CAUSE_ZH)));
        english.addAll(record.strings(Field.WORKAROUND_ACTION));
        translated.addAll(record.strings(Field.WORKAROUNDS_ZH));
        int missing = 0;
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < Math.max(english.size(), translated.size()); i++) {
            String one = i < english.size() ? english.get(i) : "";
            String other = i < translated.size() ? translated.get(i) : "";
            if (other.isBlank()) {
                missing += one.isBlank() ? 0 : 1;
            } else if (other.equals(one) || !other.matches("(?s).*\\p{IsHan}.*")) {
                found.add("untranslated");
            }
        }
        if (missing > 0) {
            found.add(translated.stream().allMatch(String::isBlank) ? "missing" : "partial");
        }
        return found.isEmpty() ? Set.of("complete") : found;
    }

    static List<SortKey> keys() {
        return SortKey.all();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyOrderIsAnOrderOfAllRecords(SortKey key) {
        for (SortOrder order : List.of(key.usualOrder(), key.usualOrder().reversed())) {
            List<IndexedRecord> rows = Arrangement.empty(Samples.SCALE).next(INDEX[0],
                    new Arrangement.Request(Criteria.EVERYTHING, order, Optional.empty(), WordIndex.NONE), () -> false)
                    .rows();
            assertEquals(INDEX[0].records().stream().sorted(order.comparator(Samples.SCALE)).toList(), rows);
        }
    }

    private static Set<String> found(RecordQuery query) {
        return INDEX[0].matching(query, INDEX[0].everything(), WordIndex.NONE, () -> false).stream()
                .mapToObj(place -> INDEX[0].records().get(place).path()).collect(Collectors.toSet());
    }

    private static List<String> values(ErrorRecord record) {
        Stream<String> values = record.text().root().map(root -> strings(root.toValue()))
                .orElseGet(() -> Stream.of(record.text().text()));
        return Stream.concat(Stream.of(record.path()), values).map(SearchCorpusTest::lower).toList();
    }

    private static Stream<String> strings(JsonValue value) {
        return switch (value) {
            case JsonString(String text) -> Stream.of(text);
            case JsonArray(List<JsonValue> items) -> items.stream().flatMap(SearchCorpusTest::strings);
            case JsonObject object -> object.members().values().stream().flatMap(SearchCorpusTest::strings);
            default -> Stream.empty();
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ");
    }
}
