package dev.errata.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Finds values of a field that differ in their spelling only.
public final class Clusters {
    private static final Comparator<Spelling> USUAL_FIRST = Comparator.comparingInt(Spelling::count).reversed()
            .thenComparing(Spelling::text);

    private static final int SHORTEST = 4;

    private Clusters() {}

    /// The fields whose values are words and may have several spellings.
    public static List<Field> fields() {
        return Field.all().stream().filter(field -> field.kind() == FieldKind.WORD || field.kind() == FieldKind.WORDS
                || field == Field.VERSION || field == Field.VERIFICATION_TIER).toList();
    }

    /// How often each value of the field occurs, in alphabetical order.
    public static Map<String, Integer> counts(RecordSet records, Field field, Cancellation cancellation) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            FieldText.of(record, field).stream().filter(found -> !found.text().isBlank())
                    .forEach(found -> counts.merge(found.text(), 1, Integer::sum));
        }
        return counts;
    }

    /// The values that the method puts together, the clusters with most places first.
    public static List<Cluster> find(Map<String, Integer> counts, ClusterMethod method, Cancellation cancellation) {
        List<Spelling> spellings = counts.entrySet().stream()
                .map(entry -> new Spelling(entry.getKey(), entry.getValue())).toList();
        Groups groups = new Groups(spellings);
        switch (method) {
            case FINGERPRINT -> groups.joinByKey(SpellingKeys::fingerprint);
            case PAIRS -> groups.joinByKey(SpellingKeys::pairs);
            case ABBREVIATION -> groups.joinWithin(
                    text -> SpellingKeys.beginnings(text, SpellingDistance.SHORTEST_CUT),
                    (one, other) -> SpellingDistance.isAbbreviation(SpellingKeys.words(one), SpellingKeys.words(other)),
                    cancellation);
            case NEAREST -> groups.joinNear(cancellation);
        }
        return groups.clusters();
    }

    /// The keys of a spelling: two spellings that the surer methods put together share one, and few others do. Short spellings
    /// have none, since there every letter counts.
    public static Set<String> keys(String spelling) {
        List<String> words = SpellingKeys.words(spelling);
        if (words.stream().mapToInt(String::length).sum() < SHORTEST) {
            return Set.of();
        }
        return Set.of("words " + SpellingKeys.fingerprint(spelling), "pairs " + SpellingKeys.pairs(spelling),
                "beginnings " + SpellingKeys.beginnings(spelling, SpellingDistance.SHORTEST_CUT));
    }

    /// Whether a surer method puts the two together: the same words, the same pairs of letters, or words of which some are cut
    /// short beside others that are not.
    public static boolean areVariants(String one, String other) {
        List<String> words = SpellingKeys.words(one);
        List<String> others = SpellingKeys.words(other);
        return SpellingKeys.fingerprint(one).equals(SpellingKeys.fingerprint(other))
                || SpellingKeys.pairs(one).equals(SpellingKeys.pairs(other))
                || words.size() > 1 && SpellingDistance.isAbbreviation(words, others);
    }

    /// Spellings, some of them joined.
    private static final class Groups {
        private final List<Spelling> spellings;
        private final int[] head;

        Groups(List<Spelling> spellings) {
            this.spellings = spellings;
            this.head = new int[spellings.size()];
            java.util.Arrays.setAll(head, i -> i);
        }

        private int head(int i) {
            int at = i;
            while (head[at] != at) {
                head[at] = head[head[at]];
                at = head[at];
            }
            return at;
        }

        private void join(int one, int other) {
            head[head(one)] = head(other);
        }

        void joinByKey(Function<String, String> key) {
            blocks(key).values().forEach(block -> block.forEach(i -> join(block.getFirst(), i)));
        }

        private Map<String, List<Integer>> blocks(Function<String, String> key) {
            Map<String, List<Integer>> blocks = new HashMap<>();
            for (int i = 0; i < spellings.size(); i++) {
                String of = key.apply(spellings.get(i).text());
                if (!of.isEmpty()) {
                    blocks.computeIfAbsent(of, _ -> new ArrayList<>()).add(i);
                }
            }
            return blocks;
        }

        void joinWithin(Function<String, String> key, BiPredicate<String, String> near, Cancellation cancellation) {
            for (List<Integer> block : blocks(key).values()) {
                for (int i = 1; i < block.size(); i++) {
                    cancellation.check();
                    for (int j = 0; j < i; j++) {
                        if (near.test(spellings.get(block.get(i)).text(), spellings.get(block.get(j)).text())) {
                            join(block.get(i), block.get(j));
                        }
                    }
                }
            }
        }

        /// Compares in the order of the lengths, so that only texts of nearly the same length meet.
        void joinNear(Cancellation cancellation) {
            List<String> bare = spellings.stream()
                    .map(spelling -> String.join(" ", SpellingKeys.words(spelling.text())))
                    .toList();
            List<Integer> byLength = new ArrayList<>();
            for (int i = 0; i < bare.size(); i++) {
                byLength.add(i);
            }
            byLength.sort(Comparator.comparingInt(i -> bare.get(i).length()));
            for (int i = 0; i < byLength.size(); i++) {
                cancellation.check();
                String longer = bare.get(byLength.get(i));
                int most = SpellingDistance.allowance(longer.length());
                for (int j = i - 1; j >= 0 && longer.length() - bare.get(byLength.get(j)).length() <= most
                        && most > 0; j--) {
                    if (isNear(longer, bare.get(byLength.get(j)), most)) {
                        join(byLength.get(i), byLength.get(j));
                    }
                }
            }
        }

        /// Digits tell things apart: `python3.9` is no misspelling of `python3.8`.
        private static boolean isNear(String one, String other, int most) {
            return digits(one).equals(digits(other)) && SpellingDistance.isWithin(one, other, most);
        }

        private static String digits(String text) {
            StringBuilder digits = new StringBuilder();
            text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
            return digits.toString();
        }

        List<Cluster> clusters() {
            Map<Integer, List<Spelling>> members = new TreeMap<>();
            for (int i = 0; i < spellings.size(); i++) {
                members.computeIfAbsent(head(i), _ -> new ArrayList<>()).add(spellings.get(i));
            }
            return members.values().stream().filter(some -> some.size() > 1)
                    .map(some -> new Cluster(some.stream().sorted(USUAL_FIRST).toList()))
                    .sorted(Comparator.comparingInt(Cluster::count).reversed().thenComparing(Cluster::usual)).toList();
        }
    }
}
