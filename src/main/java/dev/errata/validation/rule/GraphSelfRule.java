package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.graph.Edge;
import dev.errata.graph.EdgeEdits;
import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;

/// An edge leads from a record to itself.
final class GraphSelfRule implements RecordRule {

    @Override
    public String id() {
        return "graph-self";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.id().ifPresent(id -> Edges.of(record).stream().filter(edge -> edge.target().equals(id))
                .forEach(edge -> sink.report(edge.member(edge.kind().target()))));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        Optional<JsonPointer> at = finding.pointer().parent();
        return Edges.of(record).stream().filter(edge -> Optional.of(edge.pointer()).equals(at)).findFirst()
                .map(edge -> removal(record, edge)).orElseGet(List::of);
    }

    private List<QuickFix> removal(ErrorRecord record, Edge edge) {
        return List.of(Fixes.text(fixKey(), record, EdgeEdits.remove(record.text(), edge)));
    }
}
