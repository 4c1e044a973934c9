package dev.errata.ui.links;

import dev.errata.graph.Edge;
import dev.errata.graph.EdgeEdits;
import dev.errata.graph.EdgeKind;
import dev.errata.graph.Link;
import dev.errata.json.JsonEditException;
import dev.errata.json.JsonText;
import dev.errata.json.ObjectNode;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done to the links of the record that is looked at, and why not. What concerns both records is one undo step over
/// both files. Nothing happens to a link whose records have changed since it was found. Belongs to the FX thread.
final class LinkActions {
    private final CurationSession session;

    LinkActions(CurationSession session) {
        this.session = session;
    }

    private Optional<String> ownId() {
        return session.currentRecord().flatMap(ErrorRecord::id).filter(id -> !id.isEmpty());
    }

    /// Looks at the other record.
    void open(Link link) {
        link.other().ifPresent(other -> session.currentProperty().set(Optional.of(other.path())));
    }

    /// Why the link leads nowhere; empty where it does.
    Optional<Phrase> openObstacle(Link link) {
        return link.other().isPresent() ? Optional.empty() : obstacle("unknown");
    }

    /// Why the record that does not know of the link cannot be made to; empty where it can.
    Optional<Phrase> mirrorObstacle(Link link) {
        if (link.side() == Link.Side.BOTH) {
            return obstacle("mirrored");
        }
        if (link.other().isEmpty()) {
            return obstacle("unknown");
        }
        if (Optional.of(link.other().get().path()).equals(session.currentProperty().get())) {
            return obstacle("self");
        }
        return ownId().isEmpty() || link.other().get().id().isEmpty() ? obstacle("no-id") : Optional.empty();
    }

    /// Writes the edge into the record that does not have it yet, without a probability.
    void mirror(Link link) {
        if (mirrorObstacle(link).isEmpty()) {
            step("links.step.mirror", link.kind(), link.otherId(), link.here().isPresent()
                    ? edit(link.other(), text -> EdgeEdits.add(text, link.kind().mirror(), ownId().orElseThrow()))
                    : edit(session.currentRecord(), text -> EdgeEdits.add(text, link.kind(), link.otherId())));
        }
    }

    /// Why the link cannot be taken out of this record; empty where it can.
    Optional<Phrase> removeObstacle(Link link) {
        return link.here().isPresent() ? Optional.empty() : obstacle("elsewhere");
    }

    /// Takes the edge out of this record; the other record keeps its own.
    void remove(Link link) {
        link.here().filter(this::stands).ifPresent(edge -> step("links.step.remove", link.kind(), link.otherId(),
                edit(session.currentRecord(), text -> EdgeEdits.remove(text, edge))));
    }

    /// Takes the edge out of both records, or out of the one that has it.
    void removeBoth(Link link) {
        List<Change> changes = new ArrayList<>();
        link.here().filter(this::stands).ifPresent(
                edge -> changes.addAll(edit(session.currentRecord(), text -> EdgeEdits.remove(text, edge))));
        link.there().ifPresent(
                edge -> changes.addAll(edit(link.other(), text -> EdgeEdits.remove(text, edge))));
        step("links.step.remove-both", link.kind(), link.otherId(), changes);
    }

    private boolean stands(Edge edge) {
        return session.currentRecord().filter(record -> Edge.of(record).contains(edge)).isPresent();
    }

    /// Why no edge to `id` can be added; empty where one can.
    Optional<Phrase> addObstacle(EdgeKind kind, String id) {
        Optional<ErrorRecord> own = session.currentRecord();
        if (own.flatMap(record -> record.text().root()).filter(ObjectNode.class::isInstance).isEmpty()) {
            return obstacle("unreadable");
        }
        if (id.isBlank()) {
            return obstacle("no-target");
        }
        if (ownId().equals(Optional.of(id))) {
            return obstacle("self");
        }
        if (target(id).isEmpty()) {
            return obstacle("unknown");
        }
        boolean known = Edge.of(own.get()).stream()
                .anyMatch(edge -> edge.kind() == kind && edge.target().equals(id));
        return known ? obstacle("known") : Optional.empty();
    }

    private static Optional<Phrase> obstacle(String word) {
        return Optional.of(Phrase.of("links.obstacle." + word));
    }

    /// The record with this id.
    Optional<ErrorRecord> target(String id) {
        return session.records().withId(id).stream().findFirst();
    }

    /// Adds an edge to this record; where both sides are wanted also to the other one, unless that has it already.
    void add(EdgeKind kind, String id, Link.Side written) {
        if (addObstacle(kind, id).isPresent()) {
            return;
        }
        List<Change> changes = new ArrayList<>(edit(session.currentRecord(), text -> EdgeEdits.add(text, kind, id)));
        Optional<ErrorRecord> other = target(id)
                .filter(target -> written == Link.Side.BOTH && !isMirrored(target, kind) && ownId().isPresent());
        changes.addAll(edit(other, text -> EdgeEdits.add(text, kind.mirror(), ownId().orElseThrow())));
        step("links.step.add", kind, id, changes);
    }

    private boolean isMirrored(ErrorRecord other, EdgeKind kind) {
        return Edge.of(other).stream()
                .anyMatch(edge -> edge.kind() == kind.mirror() && Optional.of(edge.target()).equals(ownId()));
    }

    /// Puts what a person has typed into a member of an edge of the record at `path`; what is typed in a row is one step.
    void type(String path, Edge edge, Field member, String typed) {
        Optional<ErrorRecord> holder = session.records().at(path)
                .filter(record -> record.text().find(edge.pointer()).filter(ObjectNode.class::isInstance).isPresent());
        holder.ifPresent(record -> edit(holder, text -> EdgeEdits.type(text, edge, member, typed))
                .forEach(change -> session.apply(new Step(
                        StepName.at("links.step.edit", record.shape(), edge.member(member)), List.of(change),
                        Optional.of(path + "#" + edge.member(member))))));
    }

    /// The next edit is an undo step of its own.
    void endTyping() {
        session.workspace().endTyping();
    }

    /// The change that an edit makes to a record; none where that is not what it was, or stays what it is.
    private List<Change> edit(Optional<ErrorRecord> seen, UnaryOperator<JsonText> edit) {
        Optional<ErrorRecord> record = seen.flatMap(old -> session.records().at(old.path())
                .filter(now -> now.text().sameBytes(old.text())));
        try {
            return record.map(now -> new Change.Edit(now.path(), edit.apply(now.text())))
                    .filter(change -> !change.text().sameBytes(record.get().text())).stream()
                    .<Change>map(change -> change)
                    .toList();
        } catch (JsonEditException overtaken) {
            return List.of();
        }
    }

    private void step(String key, EdgeKind kind, String id, List<Change> changes) {
        endTyping();
        if (!changes.isEmpty()) {
            session.currentRecord().map(ErrorRecord::shape)
                    .flatMap(shape -> shape.pointer(kind.list()).map(list -> new StepName.Place(shape, list)))
                    .ifPresent(place -> session.apply(
                            new Step(StepName.of(key, place, new StepName.Words(id)), changes)));
        }
    }
}
