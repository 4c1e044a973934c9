package dev.errata.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleIndexTest {
    private static final List<String> PATHS = List.of("a", "b", "c", "d");
    private static final List<String> KEYS = List.of("one", "two", "three");

    private record Filing(String path, Set<String> keys) {}

    @Property
    void isTheSameAsAPlainTable(@ForAll("filings") List<Filing> filings) {
        RuleIndex index = new RuleIndex();
        Map<String, Set<String>> table = new HashMap<>();
        for (Filing filing : filings) {
            Set<String> touched = new TreeSet<>();
            for (String key : KEYS) {
                boolean had = table.getOrDefault(filing.path(), Set.of()).contains(key);
                if (had != filing.keys().contains(key)) {
                    touched.addAll(paths(table, key));
                }
            }

            assertEquals(touched, index.file(filing.path(), filing.keys()));

            table.put(filing.path(), filing.keys());
            KEYS.forEach(key -> assertEquals(paths(table, key), List.copyOf(index.paths(key))));
        }
    }

    private static List<String> paths(Map<String, Set<String>> table, String key) {
        return PATHS.stream().filter(path -> table.getOrDefault(path, Set.of()).contains(key)).toList();
    }

    @Provide
    Arbitrary<List<Filing>> filings() {
        return Combinators.combine(Arbitraries.of(PATHS), Arbitraries.of(KEYS).set()).as(Filing::new).list()
                .ofMaxSize(20);
    }
}
