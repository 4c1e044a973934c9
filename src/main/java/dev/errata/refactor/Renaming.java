package dev.errata.refactor;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldPlacement;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gives records other ids: their files move, their domain follows where it was that of the old id, and so does every edge
/// in the folder that leads to them. Many records are renamed in one pass over the folder.
public final class Renaming {

    /// What becomes of the old id.
    public enum OldId {
        /// Nobody remembers it.
        DROPPED,
        /// It becomes an alias of the record, where its shape has aliases.
        KEPT_AS_ALIAS
    }

    /// What a renaming does.
    ///
    /// @param changes in order, as one step
    /// @param followed the edges that lead to the new ids afterwards
    /// @param ambiguous edges that stay, since several records have the old id and nobody knows which of them is meant
    public record Plan(List<Change> changes, List<Reference> followed, List<Reference> ambiguous) {
        public Plan {
            changes = List.copyOf(changes);
            followed = List.copyOf(followed);
            ambiguous = List.copyOf(ambiguous);
        }
    }

    private final RecordSet records;
    private final Map<String, RecordId> targets;
    private final OldId oldId;
    private final Map<String, String> redirects = new HashMap<>();
    private final TreeSet<String> shared = new TreeSet<>();
    private final List<Reference> followed = new ArrayList<>();

    private Renaming(RecordSet records, Map<String, RecordId> targets, OldId oldId) {
        this.records = records;
        this.targets = new TreeMap<>(targets);
        this.oldId = oldId;
        targets.forEach((path, to) -> {
            Optional<String> from = records.at(path).flatMap(ErrorRecord::id);
            from.filter(id -> records.withId(id).size() == 1).ifPresent(id -> redirects.put(id, to.text()));
            from.filter(id -> records.withId(id).size() > 1).ifPresent(shared::add);
        });
    }

    /// What it takes to give the records at these paths their new ids, which have to be [free][NewIds].
    public static Plan plan(RecordSet records, Map<String, RecordId> targets, OldId oldId, Cancellation cancellation) {
        return new Renaming(records, targets, oldId).plan(cancellation);
    }

    private Plan plan(Cancellation cancellation) {
        List<Change> changes = new ArrayList<>();
        List<Change> moves = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            RecordId to = targets.get(record.path());
            JsonText text = redirected(record);
            if (to != null) {
                text = text.isWellFormed() ? named(record, text, to) : text;
                String newPath = NewIds.pathLike(record, to);
                if (!newPath.equals(record.path())) {
                    moves.add(new Change.Rename(record.path(), newPath));
                }
            }
            if (!text.sameBytes(record.text())) {
                changes.add(new Change.Edit(record.path(), text));
            }
        }
        changes.addAll(moves);
        return new Plan(changes, followed, ambiguous(cancellation));
    }

    private List<Reference> ambiguous(Cancellation cancellation) {
        return shared.isEmpty() ? List.of() : Reference.to(records, shared, cancellation);
    }

    private JsonText redirected(ErrorRecord record) {
        List<JsonEdit> edits = new ArrayList<>();
        for (Reference reference : Reference.in(record)) {
            String to = redirects.get(reference.id());
            if (to != null) {
                edits.add(reference.redirectedTo(to));
                followed.add(reference);
            }
        }
        return JsonEdit.applyAll(record.text(), edits);
    }

    private JsonText named(ErrorRecord record, JsonText redirected, RecordId to) {
        JsonText text = OwnPage.moved(record, to).map(edit -> edit.applyTo(redirected)).orElse(redirected);
        Optional<RecordId> from = record.recordId();
        boolean follows = from.filter(id -> record.string(Field.DOMAIN).equals(Optional.of(id.domain()))).isPresent();
        text = put(text, Field.ID, to.text());
        if (follows) {
            text = put(text, Field.DOMAIN, to.domain());
        }
        text = withoutAlias(text, to.text());
        if (oldId == OldId.KEPT_AS_ALIAS && record.shape().has(Field.ALIASES)) {
            text = withAliases(text, record.id().stream().filter(id -> !id.equals(to.text())).toList());
        }
        return text;
    }

    private static JsonText put(JsonText text, Field field, String value) {
        return new FieldPlacement(text).put(field, JsonValue.of(value)).orElse(text);
    }

    /// A record is no alias of itself.
    static JsonText withoutAlias(JsonText text, String id) {
        JsonText result = text;
        for (FieldValue alias : new ErrorRecord("", text).items(Field.ALIASES).reversed()) {
            if (alias.string().equals(Optional.of(id))) {
                result = new JsonEdit.Remove(alias.pointer()).applyTo(result);
            }
        }
        return result;
    }

    /// The text with these aliases behind those that it has; each of them once.
    static JsonText withAliases(JsonText text, Collection<String> aliases) {
        JsonText result = text;
        for (String alias : aliases) {
            ErrorRecord record = new ErrorRecord("", result);
            if (!record.strings(Field.ALIASES).contains(alias)) {
                int end = record.items(Field.ALIASES).size();
                JsonPointer list = record.shape().pointer(Field.ALIASES).orElseThrow();
                result = new FieldPlacement(result).put(Field.ALIASES, list.child(end), JsonValue.of(alias));
            }
        }
        return result;
    }
}
