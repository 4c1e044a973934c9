package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.graph.Edge;
import dev.errata.graph.EdgeEdits;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An edge leads to an id that no record has.
final class GraphDanglingRule implements FolderRule {

    private static final String HAS = "= ";
    private static final String NAMES = "> ";

    /// Of an id this part may be misspelt for another to be what was meant.
    private static final double MISSPELT = 0.34;

    @Override
    public String id() {
        return "graph-dangling";
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
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        Set<String> keys = new HashSet<>();
        record.id().ifPresent(id -> keys.add(HAS + id));
        Edges.of(record).forEach(edge -> keys.add(NAMES + edge.target()));
        return keys;
    }

    /// Who has an id matters to those who name it.
    @Override
    public Set<String> groups(String key) {
        return Set.of(key.substring(HAS.length()));
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        for (Edge edge : Edges.of(record)) {
            if (context.records().withId(edge.target()).isEmpty()) {
                sink.report(edge.member(edge.kind().target()), edge.target());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        Optional<JsonPointer> at = finding.pointer().parent();
        Optional<Edge> found = Edges.of(record).stream().filter(edge -> Optional.of(edge.pointer()).equals(at))
                .findFirst();
        List<QuickFix> fixes = new ArrayList<>();
        found.ifPresent(edge -> {
            meant(edge.target(), record, context).ifPresent(id -> fixes.add(
                    Fixes.replace(fixKey() + ".nearest", record, finding.pointer(), JsonValue.of(id), id)));
            fixes.add(Fixes.text(fixKey() + ".remove", record, EdgeEdits.remove(record.text(), edge)));
        });
        return List.copyOf(fixes);
    }

    /// The id that was probably meant: one that has this one as its alias, or the nearest in spelling.
    private static Optional<String> meant(String target, ErrorRecord record, RuleContext context) {
        for (ErrorRecord other : context.records().records()) {
            // Reading every record of a large folder would take seconds.
            if (other.text().spells(target) && other.strings(Field.ALIASES).contains(target)
                    && other.id().isPresent()) {
                return other.id();
            }
        }
        List<String> others = context.records().ids().stream().filter(id -> !record.id().equals(Optional.of(id)))
                .sorted().toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.nearest(target, others))
                        .filter(id -> Words.distance(id, target) <= MISSPELT * target.length());
    }
}
