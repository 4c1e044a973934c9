package dev.errata.validation.rule;

import dev.errata.json.JsonFault;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonProblem;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;

/// Reports what the JSON reader found; each fault has a message of its own in the bundle area `json`.
final class JsonProblems {
    private JsonProblems() {}

    /// Reports every problem of one kind. One that leaves no tree stands at the root, and only the first of its kind is
    /// told: the others often follow from it.
    static void report(JsonFault.Kind kind, ErrorRecord record, FindingSink sink) {
        for (JsonProblem problem : record.text().problems()) {
            if (problem.fault().kind() != kind) {
                continue;
            }
            boolean fatal = problem.fault().isFatal();
            sink.at(fatal ? JsonPointer.ROOT : problem.pointer()).position(problem.position())
                    .messageKey("json." + problem.fault().name())
                    .report(problem.arguments().toArray(String[]::new));
            if (fatal) {
                return;
            }
        }
    }
}
