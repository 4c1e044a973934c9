package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonString;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.ui.control.Completion;
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

    private final CurationSession session;
    private final Newest line;
    private final Map<Field, Counted> counted = new HashMap<>();

    FolderWords(CurationSession session, FxTasks tasks) {
        this.session = session;
        this.line = tasks.newest();
    }

    Completion of(Field field) {
        return field.kind() == FieldKind.ID
                ? this::completeId
                : (typed, receiver) -> completeWord(field, typed, receiver);
    }

    private void completeId(String typed, Consumer<List<Completion.Entry>> receiver) {
        RecordSet records = session.records();
        line.start((cancellation, _) -> {
            List<String> ids = ranked(records.ids(), typed, cancellation);
            return ids.stream().map(id -> new Completion.Entry(id, signature(records, id))).toList();
        }, receiver, FolderWords::fail);
    }

    private static String signature(RecordSet records, String id) {
        String text = records.withId(id).stream().findFirst().flatMap(record -> record.string(Field.SIGNATURE))
                .orElse("");
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void completeWord(Field field, String typed, Consumer<List<Completion.Entry>> receiver) {
        RecordSet records = session.records();
        Optional<Counted> known = Optional.ofNullable(counted.get(field)).filter(old -> old.records() == records);
        List<String> vocabulary = session.workspace().settings().vocabulary(field);
        line.start((cancellation, _) -> {
            Map<String, Integer> uses = known.map(Counted::uses).orElseGet(() -> count(records, field, cancellation));
            Map<String, Integer> all = new LinkedHashMap<>(uses);
            vocabulary.forEach(word -> all.putIfAbsent(word, 0));
            return new Found(new Counted(records, uses), entries(all, typed, cancellation));
        }, found -> {
            counted.put(field, found.counted());
            receiver.accept(found.entries());
        }, FolderWords::fail);
    }

    private record Found(Counted counted, List<Completion.Entry> entries) {}

    private static void fail(Exception failure) {
        throw new IllegalStateException("cannot complete", failure);
    }

    private static List<Completion.Entry> entries(Map<String, Integer> uses, String typed, Cancellation cancellation) {
        return ranked(uses.keySet(), typed, cancellation).stream()
                .sorted(Comparator.comparing((String word) -> !startsWith(word, typed))
                        .thenComparing(word -> -uses.getOrDefault(word, 0)).thenComparing(word -> word))
                .map(word -> new Completion.Entry(word, Integer.toString(uses.getOrDefault(word, 0)))).toList();
    }

    /// Those that hold what is typed, those that start with it first, in alphabetical order.
    private static List<String> ranked(Iterable<String> words, String typed, Cancellation cancellation) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<String> hits = new ArrayList<>();
        for (String word : words) {
            cancellation.check();
            if (!word.isEmpty() && word.toLowerCase(Locale.ROOT).contains(wanted)) {
                hits.add(word);
            }
        }
        hits.sort(Comparator.comparing((String word) -> !startsWith(word, typed)).thenComparing(word -> word));
        return hits.subList(0, Math.min(MOST, hits.size()));
    }

    private static boolean startsWith(String word, String typed) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    static Map<String, Integer> count(RecordSet records, Field field, Cancellation cancellation) {
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
