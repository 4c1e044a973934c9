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

    /// What is typed at a place of a text of the record. While the record has another text in which that place is not found, as after
    /// its item was removed, the typed text waits for the place to come back.
    private record Kept(ValuePlace place, JsonText where, String text) {

        /// The same after the record has become `now`, where that has the place.
        Optional<Kept> in(JsonText now) {
            return MovedPlace.in(where, now, place.pointer())
                    .map(at -> new Kept(new ValuePlace(place.path(), at), now, text));
        }
    }

    private final RecordFormViewModel model;
    private final List<Kept> drafts = new ArrayList<>();
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
            ErrorRecord shown = model.record().orElseThrow();
            keep(new Kept(new ValuePlace(shown.path(), at), shown.text(), text));
            tell();
        } else {
            drop(at);
            model.putJson(place, root.get().toValue());
        }
    }

    /// What is typed anew at a place stands where the earlier text stood.
    private void keep(Kept draft) {
        Optional<Kept> earlier = drafts.stream()
                .filter(kept -> kept.place().equals(draft.place()) && kept.where().equals(draft.where())).findFirst();
        if (earlier.isPresent()) {
            drafts.set(drafts.indexOf(earlier.get()), draft);
        } else {
            drafts.add(draft);
        }
    }

    /// Has what was typed at these places be typed there again.
    ///
    /// @return those of them that the folder does not have
    Map<ValuePlace, String> typeAgain(Map<ValuePlace, String> typed) {
        Map<ValuePlace, String> homeless = new LinkedHashMap<>();
        typed.forEach((place, text) -> {
            Optional<ErrorRecord> record = model.session().records().at(place.path());
            if (record.filter(now -> isKnown(now, place.pointer())).isPresent()) {
                keep(new Kept(place, record.get().text(), text));
            } else {
                homeless.put(place, text);
            }
        });
        tell();
        return homeless;
    }

    /// Forgets what was typed at the place.
    void drop(JsonPointer at) {
        if (kept(at).map(drafts::remove).isPresent()) {
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
        drafts.replaceAll(kept -> new Kept(
                new ValuePlace(moves.getOrDefault(kept.place().path(), kept.place().path()), kept.place().pointer()),
                kept.where(), kept.text()));
    }

    /// Follows places that another text of their record has elsewhere, such as those of an item that was moved.
    void follow() {
        drafts.replaceAll(kept -> model.session().records().at(kept.place().path()).map(ErrorRecord::text)
                .filter(now -> !now.equals(kept.where())).flatMap(kept::in).orElse(kept));
    }

    /// What was typed as the JSON of the place and is none.
    Optional<String> of(JsonPointer at) {
        return kept(at).map(Kept::text);
    }

    private Optional<Kept> kept(JsonPointer at) {
        return model.record().flatMap(shown -> drafts.stream()
                .filter(kept -> kept.place().equals(new ValuePlace(shown.path(), at)) && isAt(kept, shown))
                .findFirst());
    }

    /// Whether the record has the place now; one whose text cannot be read is taken to have it.
    private static boolean isAt(Kept kept, ErrorRecord record) {
        return kept.where().equals(record.text()) || record.text().root().isEmpty();
    }

    /// All that is kept, in the order in which it was begun. What was typed at a place that is no more is not asked for again.
    List<Unfinished> unfinished() {
        List<Unfinished> unfinished = new ArrayList<>();
        drafts.forEach(kept -> model.session().records().at(kept.place().path())
                .filter(record -> isAt(kept, record) && isKnown(record, kept.place().pointer()))
                .ifPresent(record -> unfinished.add(new Unfinished(record, kept.place().pointer(), kept.text()))));
        return unfinished;
    }

    /// Whether the record has the place, or its file has.
    private boolean isKnown(ErrorRecord record, JsonPointer at) {
        return holds(record, at) || model.session().workspace().savedRecords().at(record.path())
                .filter(saved -> holds(saved, at)).isPresent();
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
