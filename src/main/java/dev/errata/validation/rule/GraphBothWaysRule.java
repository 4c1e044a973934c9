package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.graph.Edge;
import dev.errata.graph.EdgeKind;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Set;
import java.util.stream.Collectors;

/// The same error comes before this one and follows it. There are such circles; more often one of the two edges is a guess.
final class GraphBothWaysRule implements RecordRule {

    @Override
    public String id() {
        return "graph-both-ways";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        Set<String> following = Edges.of(record).stream().filter(edge -> edge.kind() == EdgeKind.LEADS_TO)
                .map(Edge::target).collect(Collectors.toSet());
        for (Edge edge : Edges.of(record)) {
            if (edge.kind() == EdgeKind.PRECEDED_BY && following.remove(edge.target())) {
                sink.report(edge.pointer(), edge.target());
            }
        }
    }
}
