package dev.errata.cli;

import dev.errata.json.JsonFault;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.util.Optional;
import java.util.Set;

/// One value to store.
///
/// @param record  id or file of the record
/// @param pointer where in the record
/// @param value   what, numbers spelt as they are to be written
record EditRequest(String record, JsonPointer pointer, JsonValue value) {
    private static final String RECORD = "record";
    private static final String POINTER = "pointer";
    private static final String VALUE = "value";

    /// The request that one line of a batch makes.
    ///
    /// @throws CommandException where the line is no `{"record","pointer","value"}`
    static EditRequest parse(JsonText line) throws CommandException {
        if (!(json(line) instanceof JsonObject object)
                || !object.members().keySet().equals(Set.of(RECORD, POINTER, VALUE))
                || !(object.get(RECORD).orElseThrow() instanceof JsonString(String record))
                || !(object.get(POINTER).orElseThrow() instanceof JsonString(String pointer))) {
            throw new CommandException("cli.set.not-an-edit");
        }
        return new EditRequest(record, RecordLookup.pointer(pointer), object.get(VALUE).orElseThrow());
    }

    /// The value that a text spells; half a character and a byte order mark are let through.
    ///
    /// @throws CommandException where it spells none, or would be stored as another
    static JsonValue json(JsonText text) throws CommandException {
        Optional<JsonProblem> problem = text.problems().stream().filter(found -> isRefused(found.fault())).findFirst();
        Optional<JsonNode> root = text.root();
        if (problem.isPresent() || root.isEmpty()) {
            throw new CommandException("cli.set.not-json",
                    Integer.toString(problem.map(found -> found.position().column()).orElse(1)));
        }
        return root.get().toValue();
    }

    private static boolean isRefused(JsonFault fault) {
        return fault.isFatal() || fault == JsonFault.INVALID_UTF8 || fault == JsonFault.DUPLICATE_KEY;
    }
}
