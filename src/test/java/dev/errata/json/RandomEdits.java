package dev.errata.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// Draws edits that fit a text.
final class RandomEdits {

    private static final List<String> STRINGS = List.of("", "x", "two words", "é", "中文：\"引号\"", "😀", "a/b\\c",
            "\n\t\u0001",
            "\ud800", "<b>", "\uFFFD", "caf", "http://example.org/a?b=c");
    private static final List<String> NUMBERS = List.of("0", "-0", "1", "0.5", "0.50", "-1.5e-3",
            "12345678901234567890",
            "1e999999999");

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    JsonValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0, 1, 2 -> JsonValue.of(pick(STRINGS));
            case 3 -> new JsonNumber(pick(NUMBERS));
            case 4 -> JsonValue.of(random.nextBoolean());
            case 5 -> JsonNull.NULL;
            case 6 -> object(depth);
            default -> new JsonArray(IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value(depth - 1)).toList());
        };
    }

    private JsonObject object(int depth) {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(pick(STRINGS), value(depth - 1));
        }
        return new JsonObject(members);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int index(int bound) {
        return random.nextInt(bound);
    }

    /// All values of a text by pointer, the root first.
    static SequencedMap<JsonPointer, JsonNode> nodes(JsonText text) {
        SequencedMap<JsonPointer, JsonNode> nodes = new LinkedHashMap<>();
        collect(JsonPointer.ROOT, text.root().orElseThrow(), nodes);
        return nodes;
    }

    private static void collect(JsonPointer at, JsonNode node, SequencedMap<JsonPointer, JsonNode> nodes) {
        nodes.put(at, node);
        switch (node) {
            case ObjectNode object -> object.members()
                    .forEach(
                            member -> collect(at.child(member.key()), object.child(member.key()).orElseThrow(), nodes));
            case ArrayNode array -> IntStream.range(0, array.items().size())
                    .forEach(i -> collect(at.child(i), array.items().get(i), nodes));
            case ScalarNode _ -> {
            }
        }
    }

    /// Any edit that fits.
    JsonEdit any(JsonText text) {
        SequencedMap<JsonPointer, JsonNode> nodes = nodes(text);
        JsonPointer at = pick(new ArrayList<>(nodes.keySet()));
        JsonNode node = text.find(at).orElseThrow();
        List<JsonEdit> fitting = new ArrayList<>();
        fitting.add(new JsonEdit.Replace(at, value(3)));
        fitting.add(new JsonEdit.Replace(at, variant(node.toValue())));
        at.parent().ifPresent(parent -> {
            fitting.add(new JsonEdit.Remove(at));
            if (text.find(parent).orElseThrow() instanceof ObjectNode object) {
                fitting.add(new JsonEdit.RenameKey(at, freshKey(object)));
                fitting.add(new JsonEdit.RemoveShadowed(at));
                long keys = object.members().stream().map(Member::key).distinct().count();
                fitting.add(new JsonEdit.MoveMember(at, index((int) keys)));
            }
        });
        switch (node) {
            case ObjectNode object -> fitting.add(insertion(at, object));
            case ArrayNode array -> {
                fitting.add(insertion(at, array));
                if (!array.items().isEmpty()) {
                    fitting.add(new JsonEdit.Move(at, index(array.items().size()), index(array.items().size())));
                }
            }
            case ScalarNode _ -> {
            }
        }
        return pick(fitting);
    }

    JsonEdit insertion(JsonPointer at, ObjectNode object) {
        return new JsonEdit.InsertMember(at, index(object.members().size() + 1), freshKey(object), value(3));
    }

    JsonEdit insertion(JsonPointer at, ArrayNode array) {
        return new JsonEdit.InsertItem(at, index(array.items().size() + 1), value(3));
    }

    private String freshKey(ObjectNode object) {
        String key = pick(STRINGS);
        while (object.indexOf(key) >= 0) {
            key += random.nextInt(10);
        }
        return key;
    }

    /// A value that shares much with another: some parts changed, dropped, added or in another order.
    JsonValue variant(JsonValue value) {
        if (random.nextInt(6) == 0) {
            return value(2);
        }
        return switch (value) {
            case JsonObject object -> {
                JsonObject changed = object;
                for (String key : object.members().keySet()) {
                    changed = switch (random.nextInt(5)) {
                        case 0 -> changed.without(key);
                        case 1 -> changed.with(key, variant(object.get(key).orElseThrow()));
                        case 2 -> changed.with(pick(STRINGS), value(2));
                        default -> changed;
                    };
                }
                yield changed;
            }
            case JsonArray array -> {
                List<JsonValue> items = new ArrayList<>(array.items());
                for (int i = random.nextInt(4); i > 0; i--) {
                    int at = index(items.size() + 1);
                    switch (at == items.size() ? 0 : random.nextInt(4)) {
                        case 0 -> items.add(at, value(2));
                        case 1 -> items.remove(at);
                        case 2 -> items.set(at, variant(items.get(at)));
                        default -> items.add(index(items.size()), items.remove(at));
                    }
                }
                yield new JsonArray(items);
            }
            case JsonString string -> JsonValue.of(string.value() + pick(STRINGS));
            case JsonNumber _,JsonBoolean _,JsonNull _ -> value;
        };
    }
}
