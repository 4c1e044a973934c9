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
        RuleIndex index = new RuleIndex(_ -> Set.of());
        Map<String, Set<String>> table = new HashMap<>();
        for (Filing filing : filings) {
            Set<String> touched = new TreeSet<>();
            for (String key : KEYS) {
                boolean had = table.getOrDefault(filing.path(), Set.of()).contains(key);
                if (had != filing.keys().contains(key)) {
                    touched.addAll(paths(table, key));
                }
            }

            assertEquals(touched,
                    index.file(filing.path(), table.getOrDefault(filing.path(), Set.of()), filing.keys()));

            table.put(filing.path(), filing.keys());
            KEYS.forEach(key -> assertEquals(paths(table, key), List.copyOf(index.paths(key))));
        }
    }

    /// `one` and `two` are rivals, and so are `two` and `three`.
    @Property
    void touchesThePathsOfRivalsInTheGroups(@ForAll("filings") List<Filing> filings) {
        RuleIndex index = new RuleIndex(RuleIndexTest::groups);
        Map<String, Set<String>> table = new HashMap<>();
        for (Filing filing : filings) {
            Set<String> touched = new TreeSet<>();
            for (String key : KEYS) {
                boolean had = table.getOrDefault(filing.path(), Set.of()).contains(key);
                if (had != filing.keys().contains(key)) {
                    groups(key).forEach(group -> touched.addAll(rivals(table, group, key)));
                }
            }

            assertEquals(touched,
                    index.file(filing.path(), table.getOrDefault(filing.path(), Set.of()), filing.keys()));

            table.put(filing.path(), filing.keys());
            for (String key : KEYS) {
                assertEquals(KEYS.stream().filter(other -> !other.equals(key))
                        .filter(other -> !paths(table, key).isEmpty() && !paths(table, other).isEmpty())
                        .filter(other -> groups(other).stream().anyMatch(groups(key)::contains)).sorted()
                        .toList(), List.copyOf(index.rivals(key)));
            }
        }
    }

    private static Set<String> groups(String key) {
        return switch (key) {
            case "one" -> Set.of("a");
            case "two" -> Set.of("a", "b");
            default -> Set.of("b");
        };
    }

    /// The paths that have any key of the group, unless there is no other key in it than this one.
    private static Set<String> rivals(Map<String, Set<String>> table, String group, String key) {
        Set<String> there = new TreeSet<>();
        boolean rival = false;
        for (String member : KEYS) {
            if (groups(member).contains(group) && !paths(table, member).isEmpty()) {
                there.addAll(paths(table, member));
                rival |= !member.equals(key);
            }
        }
        return rival ? there : Set.of();
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
