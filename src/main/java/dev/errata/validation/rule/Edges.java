package dev.errata.validation.rule;

import dev.errata.graph.Edge;
import dev.errata.record.ErrorRecord;
import java.util.List;

/// The edges of a record, found once for all rules.
///
/// @param all in the order of their kinds, then of the text
record Edges(List<Edge> all) {

    static List<Edge> of(ErrorRecord record) {
        return record.derived(Edges.class, read -> new Edges(List.copyOf(Edge.of(read)))).all();
    }
}
