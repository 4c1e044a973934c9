package dev.errata.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.Neighbour.Kinship;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The records of a folder, ready to be asked which of them are like a text. Made once for a folder, in the background; asked
/// at every change of the text.
public final class Neighbours {
    private static final double LEAST = 0.12;
    private static final int CANDIDATES = 300;

    private final List<ErrorRecord> records = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    private Neighbours(RecordSet set, Cancellation cancellation) {
        Map<String, String> known = new HashMap<>();
        for (ErrorRecord record : set.records()) {
            cancellation.check();
            Set<String> own = new HashSet<>();
            for (String word : ErrorWords.of(record.string(Field.SIGNATURE).orElse("") + ' '
                    + record.string(Field.SIGNATURE_ZH).orElse("") + ' '
                    + record.path().replaceFirst("\\.json$", ""))) {
                own.add(known.computeIfAbsent(word, same -> same));
            }
            int number = records.size();
            own.forEach(word -> holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
            records.add(record);
            words.add(own);
        }
    }

    /// Reads the words of every record.
    public static Neighbours of(RecordSet records, Cancellation cancellation) {
        return new Neighbours(records, cancellation);
    }

    /// Records like the text: those whose regex matches a line of it first, then those with the same words, the nearest first.
    /// The regexes of the records that share a rare word with the text are run, under a budget.
    ///
    /// @param limit the most that are wanted
    public List<Neighbour> of(String text, int limit, Cancellation cancellation) {
        Set<String> wanted = ErrorWords.of(text);
        Map<Integer, Double> shared = new HashMap<>();
        double all = 0;
        for (String word : wanted) {
            List<Integer> having = holders.getOrDefault(word, List.of());
            double weight = weight(having.size());
            all += weight;
            having.forEach(number -> shared.merge(number, weight, Double::sum));
        }
        double total = all;
        List<Map.Entry<Integer, Double>> candidates = shared.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), nearness(entry.getKey(), entry.getValue(), total)))
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(CANDIDATES).toList();
        List<Neighbour> found = new ArrayList<>();
        for (Map.Entry<Integer, Double> candidate : candidates) {
            cancellation.check();
            ErrorRecord record = records.get(candidate.getKey());
            boolean matches = matches(record, text, cancellation);
            if (matches || candidate.getValue() >= LEAST) {
                found.add(new Neighbour(record.path(), matches ? Kinship.MATCHES : Kinship.SIMILAR,
                        candidate.getValue()));
            }
        }
        return found.stream().sorted(Comparator.comparing(Neighbour::kinship)
                .thenComparing(Comparator.comparingDouble(Neighbour::nearness).reversed())
                .thenComparing(Neighbour::path)).limit(limit).toList();
    }

    /// A word that few records have tells more.
    private double weight(int having) {
        return Math.log((records.size() + 1.0) / (having + 0.5));
    }

    /// The weight of the shared words in that of all words of both.
    private double nearness(int number, double shared, double wanted) {
        double own = words.get(number).stream()
                .mapToDouble(word -> weight(holders.getOrDefault(word, List.of()).size()))
                .sum();
        double both = wanted + own - shared;
        return both <= 0 ? 0 : shared / both;
    }

    private static boolean matches(ErrorRecord record, String text, Cancellation cancellation) {
        return record.string(Field.REGEX).filter(regex -> !regex.isEmpty())
                .map(regex -> Patterns.compile(regex, PatternOptions.DEFAULT))
                .filter(CompiledPattern.class::isInstance).map(CompiledPattern.class::cast)
                .filter(regex -> text.lines().limit(200)
                        .anyMatch(line -> regex.find(line, 0, Budget.DEFAULT, cancellation)
                                .first().filter(match -> match.end() > match.start()).isPresent()))
                .isPresent();
    }
}
