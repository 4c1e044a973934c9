package dev.errata.exchange;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Field;
import dev.errata.record.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Puts a record of one shape into the other. Nothing is dropped: what has no place in the new shape stands, as it was, under one
/// member of its own, from which the way back takes it.
final class ShapeConversion {
    /// Holds what a flat record has no place for.
    static final String FROM_ERROR_CANON = "errorcanon";
    /// Holds what ErrorCanon has no place for.
    static final String FROM_FLAT = "flat";

    private static final String VERSION = "schema_version";
    private static final JsonString USUAL_VERSION = new JsonString("1.0.0");
    private static final JsonString USUAL_LOCALE = new JsonString("en");
    private static final JsonPointer REVIEW = JsonPointer.of("metadata", "review_status");
    private static final List<String> TIERS = List.of("ai_generated", "human_reviewed", "community_verified");
    private static final List<String> ORDER = List.of(VERSION, "id", "url", "error", "environment", "verdict",
            "dead_ends", "workarounds", "transition_graph", "metadata");

    /// A record in its new shape.
    ///
    /// @param kept names of the members that have no place in it
    record Converted(JsonObject record, List<String> kept) {}

    private ShapeConversion() {}

    /// The object that a text is; an empty one where it is none.
    static JsonObject object(JsonText text) {
        return text.root().map(JsonNode::toValue).filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
    }

    /// A record of ErrorCanon as a flat one.
    static Converted toFlat(JsonObject nested) {
        JsonObject rest = nested;
        SequencedMap<String, JsonValue> flat = new LinkedHashMap<>();
        boolean wasFlat = nested.members().get(FROM_FLAT) instanceof JsonObject;
        JsonObject kept = nested.members().get(FROM_FLAT) instanceof JsonObject members ? members : JsonObject.EMPTY;
        if (wasFlat) {
            rest = rest.without(FROM_FLAT);
            rest = rest.get(VERSION).filter(USUAL_VERSION::equals).isPresent() ? rest.without(VERSION) : rest;
        }
        for (Field field : Field.top()) {
            Optional<JsonPointer> from = field == Field.VERIFICATION_TIER
                    ? Optional.of(REVIEW).filter(_ -> isTier(nested.find(REVIEW)))
                    : RecordShape.ERROR_CANON.pointer(field);
            Optional<JsonValue> value = from.flatMap(nested::find);
            if (value.isPresent()) {
                flat.put(field.jsonName(), value.get());
                rest = without(rest, from.get().tokens());
            } else if (kept.get(field.jsonName()).isPresent()) {
                flat.put(field.jsonName(), kept.get(field.jsonName()).get());
            } else if (field == Field.LOCALE && !wasFlat) {
                flat.put(field.jsonName(), USUAL_LOCALE);
            }
        }
        kept.members().forEach(flat::putIfAbsent);
        if (!rest.members().isEmpty()) {
            flat.put(FROM_ERROR_CANON, rest);
        }
        return new Converted(new JsonObject(flat), names("", rest));
    }

    private static boolean isTier(Optional<JsonValue> status) {
        return status.filter(value -> value instanceof JsonString(String word) && TIERS.contains(word)).isPresent();
    }

    /// The object without the value at a place, and without an object that has nothing left.
    private static JsonObject without(JsonObject object, List<String> tokens) {
        String name = tokens.getFirst();
        if (tokens.size() > 1 && object.members().get(name) instanceof JsonObject inner) {
            JsonObject less = without(inner, tokens.subList(1, tokens.size()));
            return less.members().isEmpty() ? object.without(name) : object.with(name, less);
        }
        return object.without(name);
    }

    private static List<String> names(String before, JsonObject object) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (before.isEmpty() && member.getValue() instanceof JsonObject inner && !inner.members().isEmpty()) {
                names.addAll(names(member.getKey() + ".", inner));
            } else {
                names.add(before + member.getKey());
            }
        }
        return names;
    }

    /// A flat record as one of ErrorCanon.
    static Converted toErrorCanon(JsonObject flat) {
        boolean wasNested = flat.members().get(FROM_ERROR_CANON) instanceof JsonObject;
        JsonObject nested = flat.members().get(FROM_ERROR_CANON) instanceof JsonObject kept ? kept : JsonObject.EMPTY;
        JsonObject rest = wasNested ? flat.without(FROM_ERROR_CANON) : flat;
        for (Field field : Field.top()) {
            Optional<JsonValue> value = flat.get(field.jsonName());
            Optional<JsonPointer> to = field == Field.VERIFICATION_TIER && isTier(value)
                    ? Optional.of(REVIEW)
                    : RecordShape.ERROR_CANON.pointer(field);
            if (value.isPresent() && to.isPresent()) {
                nested = with(nested, to.get().tokens(), value.get());
                rest = rest.without(field.jsonName());
            }
        }
        if (wasNested && rest.get(Field.LOCALE.jsonName()).filter(USUAL_LOCALE::equals).isPresent()) {
            rest = rest.without(Field.LOCALE.jsonName());
        }
        if (!wasNested) {
            nested = nested.with(VERSION, USUAL_VERSION);
        }
        if (!wasNested || !rest.members().isEmpty()) {
            nested = nested.with(FROM_FLAT, rest);
        }
        return new Converted(ordered(nested), names(FROM_FLAT + ".", rest));
    }

    private static JsonObject with(JsonObject object, List<String> tokens, JsonValue value) {
        String name = tokens.getFirst();
        if (tokens.size() == 1) {
            return object.with(name, value);
        }
        JsonObject inner = object.members().get(name) instanceof JsonObject found ? found : JsonObject.EMPTY;
        return object.with(name, with(inner, tokens.subList(1, tokens.size()), value));
    }

    private static JsonObject ordered(JsonObject nested) {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        ORDER.forEach(name -> nested.get(name).ifPresent(value -> members.put(name, value)));
        nested.members().forEach(members::putIfAbsent);
        return new JsonObject(members);
    }
}
