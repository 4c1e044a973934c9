package dev.errata.refactor;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one record of two. The left one stays, with its file, its id and its shape; the right one goes. Every edge that led to
/// the right one leads to the left one, which also answers to the right one's id, as an alias.
public final class Merge {

    /// What a merge does.
    ///
    /// @param changes  in order, as one step
    /// @param merged   the text of the record that stays
    /// @param followed the edges of other records that lead to the record that stays
    /// @param dropped  edges between the two, which would lead from the record to itself
    public record Plan(List<Change> changes, JsonText merged, List<Reference> followed, List<Reference> dropped) {
        public Plan {
            changes = List.copyOf(changes);
            followed = List.copyOf(followed);
            dropped = List.copyOf(dropped);
        }
    }

    private final RecordSet records;
    private final ErrorRecord left;
    private final ErrorRecord right;
    private final MergedValues values;
    private final Map<RecordPart, Take> takes;

    private Merge(RecordSet records, ErrorRecord left, ErrorRecord right, Map<RecordPart, Take> takes) {
        this.records = records;
        this.left = left;
        this.right = right;
        this.values = new MergedValues(left, right);
        this.takes = takes;
    }

    /// What it takes to merge `right` into `left`; empty where one of them is no JSON that can be edited.
    ///
    /// @param takes whose value each part gets; parts that are not named stay as they are
    public static Optional<Plan> plan(RecordSet records, ErrorRecord left, ErrorRecord right,
            Map<RecordPart, Take> takes, Cancellation cancellation) {
        return left.text().isWellFormed() && right.text().isWellFormed() && !left.path().equals(right.path())
                ? Optional.of(new Merge(records, left, right, takes).plan(cancellation))
                : Optional.empty();
    }

    private Plan plan(Cancellation cancellation) {
        JsonText text = left.text();
        for (ComparedPart part : Comparison.of(left, right)) {
            Take take = Optional.ofNullable(takes.get(part.part())).filter(MergeChoices.of(left, part)::contains)
                    .orElse(Take.LEFT);
            text = put(text, part.part(), values.of(part, take));
        }
        text = put(text, new RecordPart.OfField(Field.WORKAROUNDS_ZH), values.chinese(takes));
        List<Reference> dropped = selfEdges(text);
        text = JsonEdit.applyAll(text,
                dropped.reversed().stream().<JsonEdit>map(edge -> new JsonEdit.Remove(edge.edge())).toList());
        if (left.shape().has(Field.ALIASES)) {
            text = Renaming.withoutAlias(Renaming.withAliases(text, right.id().stream().toList()),
                    left.id().orElse(""));
        }
        List<Reference> followed = new ArrayList<>();
        List<Change> changes = new ArrayList<>(List.of(new Change.Edit(left.path(), text)));
        changes.addAll(redirects(followed, cancellation));
        changes.add(new Change.Delete(right.path()));
        return new Plan(changes, text, followed, dropped);
    }

    private JsonText put(JsonText text, RecordPart part, Optional<JsonValue> value) {
        ErrorRecord record = new ErrorRecord(left.path(), text);
        boolean same = part.in(record).map(JsonNode::toValue).equals(value);
        return same ? text : Comparison.put(record, part, value).orElse(text);
    }

    /// Edges that lead to one of the two: each is now the record itself.
    private List<Reference> selfEdges(JsonText text) {
        return Reference.in(new ErrorRecord(left.path(), text)).stream()
                .filter(edge -> isOneOfUs(edge.id())).sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
    }

    private boolean isOneOfUs(String id) {
        return left.id().equals(Optional.of(id)) || right.id().equals(Optional.of(id));
    }

    private List<Change> redirects(List<Reference> followed, Cancellation cancellation) {
        Optional<String> from = right.id().filter(id -> records.withId(id).size() == 1);
        if (from.isEmpty() || left.id().isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            List<Reference> edges = isOneOfUs(record)
                    ? List.of()
                    : Reference.in(record).stream()
                            .filter(edge -> edge.id().equals(from.get())).toList();
            if (!edges.isEmpty()) {
                followed.addAll(edges);
                changes.add(new Change.Edit(record.path(), JsonEdit.applyAll(record.text(),
                        edges.stream().map(edge -> edge.redirectedTo(left.id().get())).toList())));
            }
        }
        return changes;
    }

    private boolean isOneOfUs(ErrorRecord record) {
        return record.path().equals(left.path()) || record.path().equals(right.path());
    }
}
