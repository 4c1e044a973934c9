package dev.errata.json;

import java.util.List;

/// One thing that is wrong with a JSON text. `pointer` leads to the innermost value or member in which it stands; the
/// meaning of the arguments is written at each [JsonFault].
public record JsonProblem(JsonFault fault, Span span, JsonPosition position, JsonPointer pointer,
        List<String> arguments) {

    public JsonProblem {
        arguments = List.copyOf(arguments);
    }
}
