package dev.errata.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Random edits on both sides: what does not contradict is in the merged record, all of it and nothing else.
class EditMergePropertyTest {
    private static final List<String> SCALARS = List.of("/signature", "/root_cause", "/confidence", "/resolvable",
            "/first_seen", "/house/rule", "/dead_ends/0/why_fails", "/dead_ends/1/fail_rate", "/dead_ends/2/why_fails",
            "/workarounds/0/how", "/workarounds/1/success_rate", "/tags/1");
    private static final List<String> LISTS = List.of("/tags", "/aliases", "/dead_ends", "/workarounds");
    private static final String BASE = """
            {
              "id": "redis/oom", "signature": "OOM", "root_cause": "memory", "confidence": 0.90,
              "resolvable": "true", "first_seen": "2020-01-01",
              "house": {"rule": 1, "other": 2},
              "tags": ["a", "b", "c"],
              "aliases": [],
              "dead_ends": [
                {"action": "one", "why_fails": "x", "fail_rate": 0.5},
                {"action": "two", "why_fails": "x", "fail_rate": 0.5},
                {"action": "three", "why_fails": "x", "fail_rate": 0.5}
              ],
              "workarounds": [
                {"action": "four", "how": "", "success_rate": 0.5},
                {"action": "five", "how": "", "success_rate": 0.5}
              ]
            }
            """;

    /// The text after random values were set at the places and random items added to the lists.
    private static JsonText edited(List<String> places, List<String> lists, String who) {
        JsonText text = JsonText.of(BASE);
        for (String place : places) {
            text = new JsonEdit.Replace(pointer(place), value(place, who)).applyTo(text);
        }
        for (String list : lists) {
            JsonPointer at = pointer(list);
            int size = ((ArrayNode) text.find(at).orElseThrow()).items().size();
            text = new JsonEdit.InsertItem(at, size, item(list, who)).applyTo(text);
        }
        return text;
    }

    private static JsonPointer pointer(String text) {
        return JsonPointer.parse(text).orElseThrow();
    }

    private static JsonValue value(String place, String who) {
        return JsonValue.of(who + place);
    }

    private static JsonValue item(String list, String who) {
        return list.equals("/tags") || list.equals("/aliases")
                ? JsonValue.of(who)
                : dev.errata.json.JsonObject.of(java.util.Map.entry("action", JsonValue.of(who)));
    }

    private static Optional<JsonText> merge(JsonText mine, JsonText theirs) {
        return EditMerge.of("redis/oom.json", JsonText.of(BASE), mine, theirs);
    }

    private static JsonValue at(JsonText text, String place) {
        return text.find(pointer(place)).map(JsonNode::toValue).orElseThrow();
    }

    private static List<JsonValue> items(JsonText text, String list) {
        return ((ArrayNode) text.find(pointer(list)).orElseThrow()).items().stream().map(JsonNode::toValue)
                .toList();
    }

    private static List<String> some(List<String> all, Random random) {
        return all.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    @Property(tries = 300)
    void everyEditOfBothSidesIsThereWhereNoneContradicts(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> places = new ArrayList<>(SCALARS);
        Collections.shuffle(places, random);
        int cut = random.nextInt(places.size() + 1);
        List<String> mine = places.subList(0, cut);
        List<String> theirs = some(places.subList(cut, places.size()), random);
        List<String> myLists = some(LISTS, random);
        List<String> theirLists = some(LISTS, random);
        JsonText merged = merge(edited(mine, myLists, "mine"), edited(theirs, theirLists, "theirs")).orElseThrow();

        for (String place : SCALARS) {
            JsonValue wanted = mine.contains(place)
                    ? value(place, "mine")
                    : theirs.contains(place) ? value(place, "theirs") : at(JsonText.of(BASE), place);
            assertEquals(wanted, at(merged, place), place);
        }
        for (String list : LISTS) {
            int added = (myLists.contains(list) ? 1 : 0) + (theirLists.contains(list) ? 1 : 0);
            assertEquals(items(JsonText.of(BASE), list).size() + added, items(merged, list).size(), list);
            assertEquals(myLists.contains(list), items(merged, list).contains(item(list, "mine")), list);
            assertEquals(theirLists.contains(list), items(merged, list).contains(item(list, "theirs")), list);
        }
    }

    @Property(tries = 200)
    void aValueThatBothHaveSetIsNeverDecidedForThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> mine = new ArrayList<>(some(SCALARS, random));
        List<String> theirs = new ArrayList<>(some(SCALARS, random));
        String both = SCALARS.get(random.nextInt(SCALARS.size()));
        for (List<String> side : List.of(mine, theirs)) {
            if (!side.contains(both)) {
                side.add(both);
            }
        }
        assertTrue(merge(edited(mine, List.of(), "mine"), edited(theirs, List.of(), "theirs")).isEmpty());
    }

    @Property(tries = 200)
    void itemsThatOneTakesAwayAreGoneAndTheOthersEditsStay(@ForAll long seed) {
        Random random = new Random(seed);
        int gone = random.nextInt(3);
        int kept = (gone + 1 + random.nextInt(2)) % 3;
        JsonText mine = new JsonEdit.Remove(pointer("/dead_ends/" + gone)).applyTo(JsonText.of(BASE));
        String place = "/dead_ends/" + kept + "/why_fails";
        JsonText theirs = new JsonEdit.Replace(pointer(place), value(place, "theirs"))
                .applyTo(JsonText.of(BASE));
        for (JsonText merged : List.of(merge(mine, theirs).orElseThrow(), merge(theirs, mine).orElseThrow())) {
            assertEquals(2, items(merged, "/dead_ends").size());
            int now = kept > gone ? kept - 1 : kept;
            assertEquals(value(place, "theirs"), at(merged, "/dead_ends/" + now + "/why_fails"));
        }
    }
}
