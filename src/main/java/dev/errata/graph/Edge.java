package dev.errata.graph;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.ArrayList;
import java.util.List;

/// An edge as a record writes it.
///
/// @param pointer     where the edge stands in the record
/// @param target      the id that it names, valid or not
/// @param probability as it is written; empty text where it is not
/// @param words       the condition, or the distinction; empty text where there is none
public record Edge(EdgeKind kind, JsonPointer pointer, String target, String probability, String words) {

    /// The edges of a record in the order of the kinds, then of the text. An item that names nothing is none.
    public static List<Edge> of(ErrorRecord record) {
        List<Edge> edges = new ArrayList<>();
        for (EdgeKind kind : EdgeKind.values()) {
            for (var item : record.items(kind.list())) {
                String target = text(item.node(), kind.target());
                if (!target.isEmpty()) {
                    String probability = kind.probability().map(field -> text(item.node(), field)).orElse("");
                    edges.add(new Edge(kind, item.pointer(), target, probability, text(item.node(), kind.words())));
                }
            }
        }
        return edges;
    }

    private static String text(JsonNode item, Field member) {
        return item.child(member.jsonName()).map(JsonNode::toValue).map(Edge::text).orElse("");
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString(String text) -> text;
            case JsonNumber(String literal) -> literal;
            default -> "";
        };
    }

    /// Where a member of the edge stands, or would.
    public JsonPointer member(Field field) {
        return pointer.child(field.jsonName());
    }
}
