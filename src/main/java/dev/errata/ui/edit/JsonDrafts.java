package dev.errata.ui.edit;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Subscription;
import dev.errata.workspace.ValuePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is typed as the JSON of places: what is none is kept, so that nothing is lost, until it becomes JSON.
final class JsonDrafts {

    /// A value of a record in place of which something else is typed, that is no JSON yet.
    record Unfinished(ErrorRecord record, JsonPointer pointer, String text) {}

    private final RecordFormViewModel model;
    private final Map<ValuePlace, String> drafts = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    JsonDrafts(RecordFormViewModel model) {
        this.model = model;
    }

    /// A person has typed `text` as the JSON of a place of the record that is shown.
    void type(FormPlace place, String text) {
        JsonPointer at = place.pointer();
        Optional<JsonNode> root = JsonText.of(text).root();
        if (text.isBlank() && model.content(at) instanceof PlaceContent.Absent) {
            drop(at);
        } else if (root.isEmpty()) {
            drafts.put(key(at).orElseThrow(), text);
            tell();
        } else {
            drop(at);
            model.putJson(place, root.get().toValue());
        }
    }

    /// Has what was typed at these places be typed there again, as far as the folder has their records.
    void typeAgain(Map<ValuePlace, String> typed) {
        typed.forEach((place, text) -> model.session().records().at(place.path())
                .ifPresent(_ -> drafts.put(place, text)));
        tell();
    }

    /// Forgets what was typed at the place.
    void drop(JsonPointer at) {
        if (key(at).map(drafts::remove).isPresent()) {
            tell();
        }
    }

    /// Calls the listener whenever something else is kept.
    Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Follows records that are moved.
    ///
    /// @param moves where each of them goes, by where it was
    void follow(Map<String, String> moves) {
        Map<ValuePlace, String> moved = new LinkedHashMap<>();
        drafts.forEach((place, text) -> moved.put(
                new ValuePlace(moves.getOrDefault(place.path(), place.path()), place.pointer()), text));
        drafts.clear();
        drafts.putAll(moved);
    }

    /// What was typed as the JSON of the place and is none.
    Optional<String> of(JsonPointer at) {
        return key(at).map(drafts::get);
    }

    private Optional<ValuePlace> key(JsonPointer at) {
        return model.record().map(shown -> new ValuePlace(shown.path(), at));
    }

    /// All that is kept, in the order in which it was begun. What was typed at a place that is no more is not asked for again.
    List<Unfinished> unfinished() {
        List<Unfinished> unfinished = new ArrayList<>();
        drafts.forEach((place, text) -> model.session().records().at(place.path())
                .filter(record -> holds(record, place.pointer()) || model.session().workspace().savedRecords()
                        .at(place.path()).filter(saved -> holds(saved, place.pointer())).isPresent())
                .ifPresent(record -> unfinished.add(new Unfinished(record, place.pointer(), text))));
        return unfinished;
    }

    private static boolean holds(ErrorRecord record, JsonPointer at) {
        return record.text().find(at).isPresent();
    }

    /// What stands at the place as it is written in the file; empty where nothing does.
    String source(JsonPointer at) {
        return model.record().flatMap(shown -> shown.text().find(at).map(node -> node.span().in(shown.text().text())))
                .orElse("");
    }

    /// Whether `text` is JSON for what stands at the place.
    boolean isJson(JsonPointer at, String text) {
        Optional<JsonValue> meant = JsonText.of(text).root().map(JsonNode::toValue);
        return model.record().flatMap(shown -> shown.text().find(at))
                .filter(node -> meant.filter(node.toValue()::sameAs).isPresent()).isPresent();
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
