package dev.errata.graph;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Field;
import dev.errata.record.FieldPlacement;
import dev.errata.record.RecordShape;
import java.util.List;
import java.util.Optional;

/// The text of a record after one of its edges was added, changed or taken out; no other byte of it changes.
///
/// All methods throw [dev.errata.json.JsonEditException] where the text is no JSON object, or something else stands where edges
/// should.
public final class EdgeEdits {
    private EdgeEdits() {}

    /// Adds an edge to `id` behind the others of its kind, without a probability: nobody has said one yet.
    public static JsonText add(JsonText text, EdgeKind kind, String id) {
        JsonPointer list = RecordShape.of(text.root()).pointer(kind.list()).orElseThrow();
        Optional<ArrayNode> edges = text.find(list).filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast);
        JsonObject item = JsonObject.EMPTY.with(kind.target().jsonName(), new JsonString(id));
        if (edges.map(known -> saysWords(known, kind)).orElse(true)) {
            item = item.with(kind.words().jsonName(), new JsonString(""));
        }
        return edges.isPresent()
                ? new JsonEdit.InsertItem(list, edges.get().items().size(), item).applyTo(text)
                : new FieldPlacement(text).put(kind.list(), list, new JsonArray(List.of(item)));
    }

    /// The last edge of the list shows what the record writes where it has nothing to say.
    private static boolean saysWords(ArrayNode edges, EdgeKind kind) {
        return edges.items().isEmpty() || edges.items().getLast().child(kind.words().jsonName()).isPresent();
    }

    /// Takes the edge out.
    public static JsonText remove(JsonText text, Edge edge) {
        return new JsonEdit.Remove(edge.pointer()).applyTo(text);
    }

    /// Puts what a person has typed into a member of the edge; a probability that is emptied goes. What is no number is kept as a
    /// text, which the rules then complain of.
    public static JsonText type(JsonText text, Edge edge, Field member, String typed) {
        JsonPointer at = edge.member(member);
        Optional<JsonNode> now = text.find(at);
        boolean isProbability = Optional.of(member).equals(edge.kind().probability());
        if (typed.isEmpty() && (isProbability || now.isEmpty())) {
            return now.isPresent() ? new JsonEdit.Remove(at).applyTo(text) : text;
        }
        return new FieldPlacement(text).put(member, at, isProbability ? number(typed) : new JsonString(typed));
    }

    private static JsonValue number(String typed) {
        try {
            return new JsonNumber(typed.startsWith(".") ? "0" + typed : typed);
        } catch (IllegalArgumentException notANumber) {
            return new JsonString(typed);
        }
    }
}
