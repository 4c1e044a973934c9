package dev.errata.refactor;

import static dev.errata.refactor.Folders.apply;
import static dev.errata.refactor.Folders.edges;
import static dev.errata.refactor.Folders.record;
import static dev.errata.refactor.Folders.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static Merge.Plan plan(RecordSet records, String left, String right, Map<RecordPart, Take> takes) {
        return Merge.plan(records, records.at(left).orElseThrow(), records.at(right).orElseThrow(), takes,
                Cancellation.NEVER).orElseThrow();
    }

    private static RecordPart part(Field field) {
        return new RecordPart.OfField(field);
    }

    @Test
    void takesEachPartFromWhereItIsToldTo() {
        RecordSet records = Folders.of(
                record("a/x",
                        "\"category\": \"c\", \"root_cause\": \"left\", \"tags\": [\"p\", \"q\"], \"aliases\": []"),
                record("a/y", "\"category\": \"d\", \"root_cause\": \"right\", \"tags\": [\"q\", \"r\"], \"own\": 1"));

        Merge.Plan plan = plan(records, "a/x.json", "a/y.json", Map.of(part(Field.ROOT_CAUSE), Take.RIGHT,
                part(Field.TAGS), Take.BOTH, new RecordPart.Other(JsonPointer.of("own")), Take.RIGHT));

        assertEquals(
                "{\"id\": \"a/x\", \"category\": \"c\", \"root_cause\": \"right\", \"tags\": [\"p\", \"q\", \"r\"],"
                        + " \"aliases\": [\"a/y\"], \"own\": 1}",
                plan.merged().text());
        assertEquals(List.of(new Change.Edit("a/x.json", plan.merged()), new Change.Delete("a/y.json")),
                plan.changes());
    }

    @Test
    void redirectsEdgesAndDropsThoseBetweenTheTwo() {
        RecordSet records = Folders.of(record("a/x", edges("leads_to", "a/y", "a/z")),
                record("a/y", edges("leads_to", "a/x", "a/w")), record("a/z", edges("preceded_by", "a/y")));

        Merge.Plan plan = plan(records, "a/x.json", "a/y.json", Map.of(part(Field.LEADS_TO), Take.BOTH));
        RecordSet merged = apply(records, plan.changes());

        assertEquals("{\"id\": \"a/x\", " + edges("leads_to", "a/z", "a/w") + ", \"aliases\": [\"a/y\"]}",
                text(merged, "a/x.json"));
        assertEquals("{\"id\": \"a/z\", " + edges("preceded_by", "a/x") + "}", text(merged, "a/z.json"));
        assertEquals(List.of("a/z.json"), plan.followed().stream().map(Reference::path).toList());
        assertEquals(List.of("a/y", "a/x"), plan.dropped().stream().map(Reference::id).toList());
    }

    @Test
    void keepsTheChineseBesideItsWorkaround() {
        RecordSet records = Folders.of(
                record("a/x", "\"workarounds\": [{\"action\": \"one\"}, {\"action\": \"two\"}],"
                        + " \"workarounds_zh\": [\"一\", \"\"]"),
                record("a/y", "\"workarounds\": [{\"action\": \"two\"}, {\"action\": \"three\"}],"
                        + " \"workarounds_zh\": [\"二\", \"三\", \"余\"]"));

        ErrorRecord merged = new ErrorRecord("a/x.json",
                plan(records, "a/x.json", "a/y.json", Map.of(part(Field.WORKAROUNDS), Take.BOTH)).merged());

        assertEquals(List.of("one", "two", "three"), merged.values(Field.WORKAROUND_ACTION).stream()
                .flatMap(value -> value.string().stream()).toList());
        assertEquals(List.of("一", "二", "三", "余"), merged.strings(Field.WORKAROUNDS_ZH));
    }

    @Test
    void suggestsWhatSaysMore() {
        ErrorRecord left = record("a/x", "\"category\": \"c\", \"subcategory\": null, \"first_seen\": \"2024-01-01\","
                + " \"last_confirmed\": \"2024-01-01\", \"tags\": [\"p\"], \"locale\": \"en\"");
        ErrorRecord right = record("a/y", "\"category\": \"d\", \"subcategory\": \"s\", \"first_seen\": \"2023-01-01\","
                + " \"last_confirmed\": \"2023-01-01\", \"tags\": [\"q\"], \"locale\": \"en\"");

        assertEquals(Map.of(part(Field.CATEGORY), Take.LEFT, part(Field.SUBCATEGORY), Take.RIGHT,
                part(Field.FIRST_SEEN), Take.RIGHT, part(Field.LAST_CONFIRMED), Take.LEFT, part(Field.TAGS), Take.BOTH),
                MergeChoices.suggested(left, Comparison.of(left, right)));
    }

    @Test
    void offersToJoinOnlyWhatDoesNotContradictItself() {
        ErrorRecord left = record("a/x", "\"os_specific\": {\"linux\": \"l\"}, \"category\": \"c\"");
        ErrorRecord agreeing = record("a/y", "\"os_specific\": {\"windows\": \"w\"}, \"category\": \"d\"");
        ErrorRecord contradicting = record("a/z", "\"os_specific\": {\"linux\": \"other\"}, \"category\": \"d\"");

        assertEquals(Set.of(Take.LEFT, Take.RIGHT, Take.BOTH), choices(left, agreeing, Field.OS_SPECIFIC));
        assertEquals(Set.of(Take.LEFT, Take.RIGHT), choices(left, contradicting, Field.OS_SPECIFIC));
        assertEquals(Set.of(Take.LEFT, Take.RIGHT), choices(left, agreeing, Field.CATEGORY));
        assertEquals(Set.of(Take.LEFT), choices(left, agreeing, Field.ID));
    }

    private static Set<Take> choices(ErrorRecord left, ErrorRecord right, Field field) {
        return Comparison.of(left, right).stream().filter(compared -> compared.part().equals(part(field)))
                .map(compared -> MergeChoices.of(left, compared)).findFirst().orElseThrow();
    }

    /// Pairs of real records, of one shape and of both: every item of both stands in the merged list, and no edge is lost but
    /// those between the two.
    @Test
    void mergingBothLosesNoItem() {
        RecordSet flat = Folders.corpus("records");
        RecordSet nested = Folders.corpus("errorcanon");
        Random random = new Random(3);
        for (int round = 0; round < 120; round++) {
            ErrorRecord left = any(round % 3 == 0 ? nested : flat, random);
            ErrorRecord right = any(round % 3 == 1 ? nested : flat, random);
            if (left.id().equals(right.id())) {
                continue;
            }
            RecordSet two = Folders.of(left, new ErrorRecord("right/" + right.path(), right.text()));
            Merge.Plan plan = Merge.plan(two, left, two.at("right/" + right.path()).orElseThrow(),
                    MergeChoices.suggested(left, Comparison.of(left, right)), Cancellation.NEVER).orElseThrow();
            ErrorRecord merged = new ErrorRecord(left.path(), plan.merged());
            for (Field list : List.of(Field.TAGS, Field.VERSIONS, Field.DEAD_ENDS, Field.WORKAROUNDS, Field.LEADS_TO,
                    Field.PRECEDED_BY, Field.CONFUSED_WITH, Field.ALIASES)) {
                Set<String> items = items(left, list);
                items.addAll(items(right, list));
                items.removeIf(item -> plan.dropped().stream()
                        .anyMatch(edge -> item.contains("\"" + edge.id() + "\"")));
                assertTrue(!left.shape().has(list) || items(merged, list).containsAll(items),
                        () -> list + " of " + left.path() + " and " + right.path());
            }
        }
    }

    private static ErrorRecord any(RecordSet records, Random random) {
        return List.copyOf(records.records()).get(random.nextInt(records.size()));
    }

    private static Set<String> items(ErrorRecord record, Field list) {
        Set<String> items = new TreeSet<>();
        record.items(list).forEach(item -> items.add(item.value().toJson()));
        return items;
    }

    @Test
    void comparesRecordsOfBothShapes() {
        ErrorRecord flat = record("a/x", "\"regex\": \"r\", \"confidence\": 0.50");
        ErrorRecord nested = Folders.file("a/x/any.json",
                "{\"id\": \"a/x/any\", \"error\": {\"regex\": \"r\"}, \"verdict\": {\"confidence\": 0.5}, \"note\": 1}");

        List<ComparedPart> parts = Comparison.of(flat, nested);

        assertEquals(List.of(part(Field.ID), part(Field.REGEX), part(Field.CONFIDENCE),
                new RecordPart.Other(JsonPointer.of("note"))), parts.stream().map(ComparedPart::part).toList());
        assertEquals(List.of(false, true, true, false), parts.stream().map(ComparedPart::isSame).toList());
    }

    @Test
    void copiesAPartEitherWay() {
        ErrorRecord flat = record("a/x", "\"regex\": \"r\", \"locale\": \"en\"");
        ErrorRecord nested = Folders.file("a/x/any.json",
                "{\"id\": \"a/x/any\", \"error\": {\"regex\": \"s\"}, \"verdict\": {}}");

        assertEquals(Optional.of("{\"id\": \"a/x\", \"regex\": \"s\", \"locale\": \"en\"}"),
                Comparison.put(flat, part(Field.REGEX), Optional.of(JsonValue.of("s"))).map(text -> text.text()));
        assertEquals(Optional.of("{\"id\": \"a/x\", \"locale\": \"en\"}"),
                Comparison.put(flat, part(Field.REGEX), Optional.empty()).map(text -> text.text()));
        assertEquals(Optional.of("{\"id\": \"a/x\", \"regex\": \"r\", \"dead_ends\": [], \"locale\": \"en\"}"),
                Comparison.put(flat, part(Field.DEAD_ENDS), Optional.of(JsonArray.EMPTY)).map(text -> text.text()));
        assertEquals(Optional.empty(), Comparison.put(nested, part(Field.TAGS), Optional.of(JsonArray.EMPTY)));
    }
}
