package dev.errata.cli;

import dev.errata.json.JsonFault;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonProblem;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the record and the place that a caller names.
final class RecordLookup {

    private RecordLookup() {}

    /// The record with this id, or else the one in this file of the folder, which reaches records that lack an id or share one.
    ///
    /// @throws CommandException where there is none, or several say that they have the id
    static ErrorRecord find(RecordSet records, String name) throws CommandException {
        List<ErrorRecord> found = records.withId(name);
        if (found.size() > 1) {
            throw new CommandException("cli.record.several", name,
                    found.stream().map(ErrorRecord::path).collect(Collectors.joining(", ")));
        }
        Optional<ErrorRecord> record = found.isEmpty() ? records.at(name) : Optional.of(found.getFirst());
        return record.orElseThrow(() -> new CommandException("cli.record.unknown", name));
    }

    /// The record, given that its file can be read as JSON.
    static ErrorRecord wellFormed(ErrorRecord record) throws CommandException {
        Optional<JsonProblem> problem = record.text().problems().stream()
                .filter(found -> found.fault().isFatal() || found.fault() == JsonFault.INVALID_UTF8).findFirst();
        if (problem.isPresent()) {
            throw new CommandException("cli.record.broken", record.path(),
                    Integer.toString(problem.get().position().line()),
                    Integer.toString(problem.get().position().column()));
        }
        return record;
    }

    static JsonPointer pointer(String text) throws CommandException {
        return JsonPointer.parse(text).orElseThrow(() -> new CommandException("cli.pointer.malformed", text));
    }
}
