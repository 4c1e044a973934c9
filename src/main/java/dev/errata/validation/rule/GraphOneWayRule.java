package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.graph.Edge;
import dev.errata.graph.EdgeEdits;
import dev.errata.graph.EdgeKind;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A record knows of a tie to another one that does not know of it. Both file such a tie under the same key, whichever of them
/// has the edge.
final class GraphOneWayRule implements FolderRule {
    private static final String HAS = "= ";
    private static final String NAMES = "> ";
    private static final char TO = '\u2192';
    private static final char WITH = '\u2194';

    @Override
    public String id() {
        return "graph-one-way";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        Set<String> keys = new HashSet<>();
        record.id().ifPresent(id -> {
            keys.add(HAS + id);
            Edges.of(record).forEach(edge -> {
                keys.add(tie(id, edge));
                keys.add(NAMES + edge.target());
            });
        });
        return keys;
    }

    /// Who has an id matters to those who name it; a tie matters to whoever else files it.
    @Override
    public Set<String> groups(String key) {
        return key.startsWith(HAS) || key.startsWith(NAMES) ? Set.of(key.substring(HAS.length())) : Set.of();
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        record.id().ifPresent(id -> {
            for (Edge edge : Edges.of(record)) {
                List<ErrorRecord> others = edge.target().equals(id)
                        ? List.of()
                        : context.records().withId(edge.target());
                if (!others.isEmpty() && others.stream().map(ErrorRecord::path)
                        .noneMatch(index.paths(tie(id, edge))::contains)) {
                    sink.report(edge.pointer(), edge.target(), edge.kind().mirror().list().jsonName());
                }
            }
        });
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return Edges.of(record).stream().filter(edge -> edge.pointer().equals(finding.pointer())).findFirst()
                .flatMap(edge -> context.records().withId(edge.target()).stream().findFirst()
                        .map(other -> mirrored(edge, record, other)))
                .orElseGet(List::of);
    }

    /// A probability is not carried over: how often a leads to b is not how often b comes from a.
    private List<QuickFix> mirrored(Edge edge, ErrorRecord record, ErrorRecord other) {
        return List.of(new QuickFix(fixKey(), List.of(edge.target()), List.of(new Change.Edit(other.path(),
                EdgeEdits.add(other.text(), edge.kind().mirror(), record.id().orElseThrow())))));
    }

    private static String tie(String id, Edge edge) {
        if (edge.kind() == EdgeKind.CONFUSED_WITH) {
            return id.compareTo(edge.target()) < 0 ? id + WITH + edge.target() : edge.target() + WITH + id;
        }
        return edge.kind() == EdgeKind.LEADS_TO ? id + TO + edge.target() : edge.target() + TO + id;
    }
}
