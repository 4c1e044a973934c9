package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed as the JSON of places and is none: kept, so that nothing is lost, until it becomes JSON.
final class JsonDrafts {
    private record Place(String path, JsonPointer pointer) {}

    private final Map<Place, String> drafts = new HashMap<>();

    void keep(String path, JsonPointer at, String text) {
        drafts.put(new Place(path, at), text);
    }

    void drop(String path, JsonPointer at) {
        drafts.remove(new Place(path, at));
    }

    Optional<String> of(String path, JsonPointer at) {
        return Optional.ofNullable(drafts.get(new Place(path, at)));
    }

    /// Where `text` stops to be JSON; empty where it is.
    static Optional<JsonPosition> fault(String text) {
        JsonText json = JsonText.of(text);
        return json.isWellFormed()
                ? Optional.empty()
                : json.problems().stream().filter(problem -> problem.fault().isFatal()).findFirst()
                        .map(JsonProblem::position);
    }
}
