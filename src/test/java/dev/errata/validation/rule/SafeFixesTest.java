package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Safe fixes on the project's own records after they were damaged at random.
class SafeFixesTest {
    private static final int TRIES = 600;

    /// Sound ones: where a number was a text, no other rule has looked at it.
    private final List<ErrorRecord> records = sound();

    @Property(tries = TRIES)
    void mendOneThingAndNothingElse(@ForAll long seed) {
        assertEquals(List.of(), SafeFixes.breaches(Folders.context(List.of(damaged(new Random(seed))))));
    }

    @Test
    void areAllTried() {
        Set<String> tried = new TreeSet<>();
        for (int seed = 0; seed < TRIES; seed++) {
            Folders.check(Rules.catalogue(), Folders.context(List.of(damaged(new Random(seed))))).values()
                    .forEach(found -> found.stream().filter(finding -> finding.fixing() == Fixing.SAFE)
                            .map(Finding::rule).forEach(tried::add));
        }
        Set<String> safe = new TreeSet<>();
        Rules.catalogue().all().stream().filter(rule -> rule.fixing() == Fixing.SAFE)
                .forEach(rule -> safe.add(rule.id()));
        assertTrue(tried.containsAll(safe), () -> "not tried: " + safe + " without " + tried);
    }

    private static List<ErrorRecord> sound() {
        List<ErrorRecord> all = Folders.read(Folders.OWN);
        Map<String, List<Finding>> findings = Folders.check(Rules.catalogue(), Folders.context(all));
        return all.stream().filter(record -> findings.getOrDefault(record.path(), List.of()).isEmpty()).toList();
    }

    /// One value is damaged: of two, one may hide from a rule what the other did.
    private ErrorRecord damaged(Random random) {
        ErrorRecord record = records.get(random.nextInt(records.size()));
        if (random.nextInt(20) == 0) {
            return new ErrorRecord(record.path(), marked(record.text()));
        }
        List<JsonPointer> places = new ArrayList<>();
        collect(JsonPointer.ROOT, record.text().root().orElseThrow(), places);
        JsonPointer at = places.get(random.nextInt(places.size()));
        return new ErrorRecord(record.path(), damage(record.text(), at, random));
    }

    private static JsonText damage(JsonText text, JsonPointer at, Random random) {
        JsonNode node = text.find(at).orElseThrow();
        return switch (node) {
            case ScalarNode(_, JsonString(String value)) -> replace(text, at, damage(value, random));
            case ScalarNode(_, JsonNumber(String literal)) -> replace(text, at, literal);
            case ScalarNode _ -> text;
            case ArrayNode array when !array.items().isEmpty() -> {
                int index = random.nextInt(array.items().size());
                yield new JsonEdit.InsertItem(at, random.nextInt(array.items().size() + 1),
                        array.items().get(index).toValue()).applyTo(text);
            }
            case ArrayNode _ -> new JsonEdit.Replace(at, JsonNull.NULL).applyTo(text);
            case ObjectNode object when object.member("how").isPresent() -> replace(text, at.child("how"),
                    object.member("action").map(action -> action.value().toValue())
                            .orElseThrow() instanceof JsonString(String action) ? action : "");
            case ObjectNode _ -> text;
        };
    }

    private static String damage(String value, Random random) {
        int at = random.nextInt(value.length() + 1);
        String piece = List.of("\u200b", "\u0007", "\ufeff", " ", "\u3000", "\n", ",", "!", "甲, 乙", "TODO", "")
                .get(random.nextInt(11));
        return switch (random.nextInt(3)) {
            case 0 -> piece + value;
            case 1 -> value + piece;
            default -> value.substring(0, at) + piece + value.substring(at);
        };
    }

    private static JsonText replace(JsonText text, JsonPointer at, String value) {
        return new JsonEdit.Replace(at, JsonValue.of(value)).applyTo(text);
    }

    private static JsonText marked(JsonText text) {
        return JsonText.of("\ufeff" + text.text());
    }

    private static void collect(JsonPointer at, JsonNode node, List<JsonPointer> places) {
        places.add(at);
        switch (node) {
            case ObjectNode object ->
                object.members().forEach(member -> collect(at.child(member.key()), member.value(), places));
            case ArrayNode array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    collect(at.child(i), array.items().get(i), places);
                }
            }
            case ScalarNode _ -> {
            }
        }
    }
}
