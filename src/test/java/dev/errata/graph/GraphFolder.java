package dev.errata.graph;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import java.util.ArrayList;
import java.util.List;

/// Records that have nothing but an id and edges.
final class GraphFolder {
    private final List<ErrorRecord> records = new ArrayList<>();

    /// Adds a record whose edges are written as JSON members of the graph, such as `"leads_to": [{"error_id": "a/b"}]`.
    GraphFolder with(String id, String graph) {
        records.add(record(id, graph));
        return this;
    }

    static ErrorRecord record(String id, String graph) {
        return new ErrorRecord(id + ".json",
                JsonText.of("{\"id\": \"" + id + "\", \"transition_graph\": {" + graph + "}}"));
    }

    RecordSet records() {
        return RecordSet.of(records);
    }
}
