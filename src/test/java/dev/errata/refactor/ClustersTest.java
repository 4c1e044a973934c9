package dev.errata.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.task.Cancellation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {

    private static List<List<String>> clusters(ClusterMethod method, String... values) {
        Map<String, Integer> counts = new TreeMap<>();
        Arrays.stream(values).forEach(value -> counts.merge(value, 1, Integer::sum));
        return Clusters.find(counts, method, Cancellation.NEVER).stream()
                .map(cluster -> cluster.spellings().stream().map(Spelling::text).toList()).toList();
    }

    @ParameterizedTest
    @CsvSource({"FINGERPRINT,config_error,Error Config", "FINGERPRINT,config-error,config_error",
            "FINGERPRINT,Zürich,zurich", "FINGERPRINT,网络 错误,错误_网络", "PAIRS,timeout,time-out",
            "PAIRS,file_system,filesystem", "ABBREVIATION,config_error,configuration_error",
            "ABBREVIATION,auth_err,authentication_error", "NEAREST,authentification,authentication",
            "NEAREST,dependancy_error,dependency_error", "NEAREST,permissoin,permission"})
    void putsSpellingsTogether(ClusterMethod method, String one, String other) {
        assertEquals(List.of(List.of(one, other).stream().sorted().toList()),
                clusters(method, one, other, "something_else").stream().map(List::stream).map(s -> s.sorted().toList())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"FINGERPRINT,config_error,config_fault", "PAIRS,timeout,time", "ABBREVIATION,config,config_error",
            "ABBREVIATION,io_error,iostat_error", "NEAREST,java,lava", "NEAREST,python38,python39",
            "NEAREST,read_error,write_error"})
    void keepsApartWhatIsNotTheSame(ClusterMethod method, String one, String other) {
        assertEquals(List.of(), clusters(method, one, other));
    }

    @Test
    void putsTheMostFrequentFirst() {
        assertEquals(List.of(new Cluster(List.of(new Spelling("b-b", 3), new Spelling("B_b", 1))),
                new Cluster(List.of(new Spelling("A", 1), new Spelling("a", 1)))),
                Clusters.find(Map.of("b-b", 3, "B_b", 1, "A", 1, "a", 1, "c", 9), ClusterMethod.FINGERPRINT,
                        Cancellation.NEVER));
    }

    @Test
    void countsValuesOfListsAndOfFields() {
        var records = Folders.of(Folders.record("a/x", "\"tags\": [\"p\", \"q\", \" \"], \"category\": \"c\""),
                Folders.record("a/y", "\"tags\": [\"p\"], \"category\": \"\""));

        assertEquals(Map.of("p", 2, "q", 1), Clusters.counts(records, Field.TAGS, Cancellation.NEVER));
        assertEquals(Map.of("c", 1), Clusters.counts(records, Field.CATEGORY, Cancellation.NEVER));
    }

    @Test
    void findsSpellingsInRealCategories() {
        Map<String, Integer> counts = Clusters.counts(Folders.corpus("records"), Field.CATEGORY, Cancellation.NEVER);

        for (ClusterMethod method : ClusterMethod.values()) {
            assertTrue(!Clusters.find(counts, method, Cancellation.NEVER).isEmpty(), method.name());
        }
    }
}
