package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonString;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordSet;
import dev.errata.search.FuzzyText;
import dev.errata.task.Cancellation;
import dev.errata.ui.control.Completion;
import dev.errata.ui.control.RecordCompletion;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Completes a field from what the records of the folder hold in the same field, and an id from their ids. Counting goes on in
/// the background; what was counted is kept until the records change.
final class FolderWords {
    private static final int MOST = 200;

    /// What was counted, and of which records.
    private record Counted(RecordSet records, Map<String, Integer> uses) {}

    private record Found(Counted counted, List<Completion.Entry> entries) {}

    /// A word that could be meant, the lower the rank the better; the score tells words of the same rank apart.
    private record Hit(String word, int rank, int score, int uses) {}

    private final CurationSession session;
    private final Newest line;
    private final Completion records;
    private final Map<Field, Counted> counted = new HashMap<>();

    FolderWords(CurationSession session, FxTasks tasks) {
        this.session = session;
        this.line = tasks.newest();
        this.records = new RecordCompletion(session, tasks);
    }

    Completion of(Field field) {
        return field.kind() == FieldKind.ID ? records : (typed, receiver) -> completeWord(field, typed, receiver);
    }

    private void completeWord(Field field, String typed, Consumer<List<Completion.Entry>> receiver) {
        RecordSet now = session.records();
        Optional<Counted> known = Optional.ofNullable(counted.get(field)).filter(old -> old.records() == now);
        List<String> vocabulary = session.workspace().settings().vocabulary(field);
        line.start((cancellation, _) -> {
            Map<String, Integer> uses = known.map(Counted::uses).orElseGet(() -> count(now, field, cancellation));
            Map<String, Integer> all = new LinkedHashMap<>(uses);
            vocabulary.forEach(word -> all.putIfAbsent(word, 0));
            return new Found(new Counted(now, uses), entries(all, typed, cancellation));
        }, found -> {
            counted.put(field, found.counted());
            receiver.accept(found.entries());
        }, failure -> {
            throw new IllegalStateException("cannot complete", failure);
        });
    }

    /// Words that begin with what is typed, then those that hold it, then those that hold its letters in order; of the same kind
    /// the most used first. What is typed itself is not offered: the record that is edited holds it already.
    static List<Completion.Entry> entries(Map<String, Integer> uses, String typed, Cancellation cancellation) {
        FuzzyText wanted = FuzzyText.of(typed);
        List<Hit> hits = new ArrayList<>();
        uses.forEach((word, count) -> {
            cancellation.check();
            if (!word.isEmpty() && !word.equals(typed)) {
                hit(word, typed.strip().toLowerCase(Locale.ROOT), wanted, count).ifPresent(hits::add);
            }
        });
        return hits.stream()
                .sorted(Comparator.comparing(Hit::rank).thenComparing(hit -> -hit.score())
                        .thenComparing(hit -> -hit.uses()).thenComparing(Hit::word))
                .limit(MOST).map(hit -> new Completion.Entry(hit.word(), Integer.toString(hit.uses()))).toList();
    }

    private static Optional<Hit> hit(String word, String typed, FuzzyText wanted, int uses) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith(typed)) {
            return Optional.of(new Hit(word, 0, 0, uses));
        }
        return lower.contains(typed)
                ? Optional.of(new Hit(word, 1, 0, uses))
                : wanted.in(word).map(hit -> new Hit(word, 2, hit.score(), uses));
    }

    private static Map<String, Integer> count(RecordSet records, Field field, Cancellation cancellation) {
        Map<String, Integer> uses = new HashMap<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            for (FieldValue value : record.values(field)) {
                words(value.node()).forEach(word -> uses.merge(word, 1, Integer::sum));
            }
        }
        return uses;
    }

    private static List<String> words(JsonNode node) {
        List<JsonNode> nodes = node instanceof ArrayNode array ? array.items() : List.of(node);
        return nodes.stream().map(JsonNode::toValue).filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value()).toList();
    }
}
