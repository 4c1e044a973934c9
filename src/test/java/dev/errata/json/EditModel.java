package dev.errata.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// What edits mean for values, told apart from any text: the measure for edits of texts.
final class EditModel {

    private EditModel() {}

    static JsonValue apply(JsonValue root, JsonEdit edit) {
        return switch (edit) {
            case JsonEdit.Replace replace -> at(root, replace.at(), _ -> replace.value());
            case JsonEdit.InsertMember insert -> at(root, insert.object(), object -> {
                List<Map.Entry<String, JsonValue>> members = new ArrayList<>(
                        ((JsonObject) object).members().entrySet());
                members.add(Math.min(members.size(), insert.index()), Map.entry(insert.key(), insert.value()));
                return object(members);
            });
            case JsonEdit.InsertItem insert ->
                items(root, insert.array(), items -> items.add(insert.index(), insert.value()));
            case JsonEdit.Move move ->
                items(root, move.array(), items -> items.add(move.to(), items.remove(move.from())));
            case JsonEdit.Remove remove -> at(root, remove.at().parent().orElseThrow(), holder -> {
                String token = remove.at().last().orElseThrow();
                return holder instanceof JsonObject object
                        ? object.without(token)
                        : items(holder, JsonPointer.ROOT, items -> items.remove(Integer.parseInt(token)));
            });
            case JsonEdit.RenameKey rename -> at(root, rename.at().parent().orElseThrow(), object -> {
                List<Map.Entry<String, JsonValue>> members = new ArrayList<>();
                ((JsonObject) object).members().forEach((key, value) -> {
                    boolean renamed = key.equals(rename.at().last().orElseThrow());
                    members.add(Map.entry(renamed ? rename.newKey() : key, value));
                });
                return object(members);
            });
            case JsonEdit.MoveMember _,JsonEdit.RemoveShadowed _ -> root;
        };
    }

    private interface ItemChange {
        void change(List<JsonValue> items);
    }

    private static JsonValue items(JsonValue root, JsonPointer array, ItemChange change) {
        return at(root, array, value -> {
            List<JsonValue> items = new ArrayList<>(((JsonArray) value).items());
            change.change(items);
            return new JsonArray(items);
        });
    }

    private static JsonObject object(List<Map.Entry<String, JsonValue>> members) {
        SequencedMap<String, JsonValue> map = new LinkedHashMap<>();
        members.forEach(member -> map.put(member.getKey(), member.getValue()));
        return new JsonObject(map);
    }

    private static JsonValue at(JsonValue value, JsonPointer at, UnaryOperator<JsonValue> change) {
        if (at.isRoot()) {
            return change.apply(value);
        }
        String token = at.tokens().getFirst();
        JsonPointer rest = new JsonPointer(at.tokens().subList(1, at.tokens().size()));
        if (value instanceof JsonObject object) {
            return object.with(token, at(object.get(token).orElseThrow(), rest, change));
        }
        List<JsonValue> items = new ArrayList<>(((JsonArray) value).items());
        items.set(Integer.parseInt(token), at(items.get(Integer.parseInt(token)), rest, change));
        return new JsonArray(items);
    }
}
