package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.graph.Edge;
import dev.errata.graph.EdgeEdits;
import dev.errata.graph.EdgeKind;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list has two edges to the same record. Where both say the same, the second can go without a loss.
final class GraphDuplicateEdgeRule implements RecordRule {

    @Override
    public String id() {
        return "graph-duplicate-edge";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        Map<Tie, Edge> first = new HashMap<>();
        for (Edge edge : Edges.of(record)) {
            Edge before = first.putIfAbsent(new Tie(edge.kind(), edge.target()), edge);
            if (before != null) {
                boolean same = value(record, edge.pointer())
                        .flatMap(one -> value(record, before.pointer()).filter(one::sameAs)).isPresent();
                sink.at(edge.pointer()).fixing(same ? Fixing.SAFE : Fixing.ASKING).report(edge.target());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return Edges.of(record).stream().filter(edge -> edge.pointer().equals(finding.pointer())).findFirst()
                .map(edge -> List.of(Fixes.text(fixKey(), record, EdgeEdits.remove(record.text(), edge))))
                .orElseGet(List::of);
    }

    private static Optional<JsonValue> value(ErrorRecord record, JsonPointer at) {
        return record.text().find(at).map(JsonNode::toValue);
    }

    private record Tie(EdgeKind kind, String target) {}
}
