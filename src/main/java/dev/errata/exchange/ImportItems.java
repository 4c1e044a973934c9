package dev.errata.exchange;

import dev.errata.exchange.RecordImport.Reason;
import dev.errata.exchange.RecordImport.Refusal;
import dev.errata.json.ArrayNode;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonText;
import dev.errata.json.ObjectNode;
import dev.errata.record.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was read that is to become a record, in the flat shape, and what cannot, with its place in what was read.
final class ImportItems {
    private final List<ImportItem> items = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    List<ImportItem> items() {
        return items;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void refuse(String from, Reason reason, String detail) {
        refusals.add(new Refusal(from, reason, detail, Optional.empty()));
    }

    /// Takes a file in; a flat record stays as it is laid out.
    void file(String name, JsonText text) {
        if (isWhole(name, JsonPosition.START, text)) {
            items.add(RecordShape.of(text.root()) == RecordShape.ERROR_CANON
                    ? flat(name, ShapeConversion.object(text))
                    : new ImportItem(name, text, List.of()));
        }
    }

    /// Takes in what stands at a place of a file, laid out anew. A place at the begin of a line is named by the line alone.
    void part(String name, JsonPosition start, JsonText text) {
        if (isWhole(name, start, text)) {
            object(name + ":" + (start.column() == 1 ? start.line() : start), ShapeConversion.object(text));
        }
    }

    /// The items of an array; empty where the text is none, or where not all of its letters can be read.
    static Optional<List<JsonNode>> parts(JsonText text) {
        return text.problems().stream().noneMatch(problem -> problem.fault() == JsonFault.INVALID_UTF8)
                && text.root().orElse(null) instanceof ArrayNode(_, List<JsonNode> nodes)
                        ? Optional.of(nodes)
                        : Optional.empty();
    }

    /// Takes in a record of either shape.
    void object(String from, JsonObject record) {
        JsonText text = JsonText.formatted(record);
        items.add(RecordShape.of(text.root()) == RecordShape.ERROR_CANON
                ? flat(from, record)
                : new ImportItem(from, text, List.of()));
    }

    private static ImportItem flat(String from, JsonObject nested) {
        ShapeConversion.Converted flat = ShapeConversion.toFlat(nested);
        return new ImportItem(from, JsonText.formatted(flat.record()), flat.kept());
    }

    /// Whether all of a text can be taken over: a key that stands twice would lose a value.
    private boolean isWhole(String name, JsonPosition start, JsonText text) {
        Optional<JsonProblem> fault = text.problems().stream().filter(ImportItems::losesSomething).findFirst();
        if (fault.isPresent()) {
            String from = name + ":" + place(start, fault.get().position());
            if (fault.get().fault() == JsonFault.DUPLICATE_KEY) {
                refuse(from, Reason.KEY_TWICE, fault.get().arguments().getFirst());
            } else {
                refusals.add(new Refusal(from, Reason.BROKEN, "", fault));
            }
        } else if (!(text.root().orElse(null) instanceof ObjectNode)) {
            refuse(name + ":" + start, Reason.NO_OBJECT, "");
            return false;
        }
        return fault.isEmpty();
    }

    private static boolean losesSomething(JsonProblem problem) {
        JsonFault fault = problem.fault();
        return fault.isFatal() || fault == JsonFault.DUPLICATE_KEY || fault.kind() == JsonFault.Kind.ENCODING;
    }

    /// A place in a text that begins at a place of another.
    private static JsonPosition place(JsonPosition start, JsonPosition within) {
        return within.line() == 1
                ? new JsonPosition(start.line(), start.column() + within.column() - 1)
                : new JsonPosition(start.line() + within.line() - 1, within.column());
    }
}
