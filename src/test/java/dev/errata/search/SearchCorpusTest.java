package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        FacetChoice choice = FacetChoice.NONE.with(Facet.DOMAIN, Set.of("node", "java"))
                .with(Facet.TIER, Set.of("ai_generated")).with(Facet.CHINESE, Set.of("missing"));
        Criteria criteria = new Criteria(Scope.ALL, Samples.query("error"), choice);
        Arrangement arrangement = Arrangement.empty(Samples.SCALE).next(INDEX[0],
                new Arrangement.Request(criteria, SortOrder.DEFAULT, Optional.empty(), WordIndex.NONE), () -> false);
        for (Facet facet : Facet.all()) {
            Map<String, Integer> expected = new TreeMap<>();
            Criteria others = criteria.with(choice.with(facet, Set.of()));
            INDEX[0].records().stream().filter(record -> others.matches(record, Samples.SCALE))
                    .flatMap(record -> facet.values(record, Samples.SCALE).stream())
                    .forEach(value -> expected.merge(value, 1, Integer::sum));
            assertEquals(expected, new TreeMap<>(arrangement.counts().of(facet)), facet.word());
        }
        assertEquals(INDEX[0].records().stream().filter(record -> criteria.matches(record, Samples.SCALE)).count(),
                arrangement.rows().size());
        assertTrue(arrangement.rows().size() > 0);
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
