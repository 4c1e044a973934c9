package dev.errata.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static List<Link> links(RecordSet records, String path) {
        return Links.of(records, EdgeIndex.of(records, Cancellation.NEVER), records.at(path).orElseThrow());
    }

    private static List<String> said(RecordSet records, String path) {
        return links(records, path).stream().map(link -> link.kind() + " " + link.otherId() + " " + link.side()
                + (link.other().isEmpty() ? " unknown" : "")).toList();
    }

    @Test
    void tellsWhichRecordKnowsOfATie() {
        RecordSet records = new GraphFolder().with("a/one", """
                "leads_to": [{"error_id": "a/two"}, {"error_id": "a/none"}, {"error_id": "a/three"}],
                "frequently_confused_with": [{"error_id": "a/two"}]
                """).with("a/two", """
                "preceded_by": [{"error_id": "a/one"}], "frequently_confused_with": [{"error_id": "a/one"}]
                """).with("a/three", "\"leads_to\": [{\"error_id\": \"a/one\"}]").records();

        assertEquals(List.of("LEADS_TO a/two BOTH", "LEADS_TO a/none HERE unknown", "LEADS_TO a/three HERE",
                "PRECEDED_BY a/three THERE", "CONFUSED_WITH a/two BOTH"), said(records, "a/one.json"));
        assertEquals(List.of("PRECEDED_BY a/one BOTH", "CONFUSED_WITH a/one BOTH"), said(records, "a/two.json"));
        assertEquals(List.of("LEADS_TO a/one HERE", "PRECEDED_BY a/one THERE"), said(records, "a/three.json"));
    }

    @Test
    void holdsBothEdgesAsTheyAreWritten() {
        RecordSet records = new GraphFolder()
                .with("a/one",
                        "\"leads_to\": [{\"error_id\": \"a/two\", \"probability\": 0.30, \"condition\": \"late\"}]")
                .with("a/two", "\"preceded_by\": [{\"error_id\": \"a/one\", \"probability\": \"often\"}]").records();

        assertEquals(List.of(new Link(EdgeKind.LEADS_TO, "a/two", records.at("a/two.json"),
                Optional.of(new Edge(EdgeKind.LEADS_TO, JsonPointer.of("transition_graph", "leads_to", "0"), "a/two",
                        "0.30", "late")),
                Optional.of(new Edge(EdgeKind.PRECEDED_BY, JsonPointer.of("transition_graph", "preceded_by", "0"),
                        "a/one", "often", "")))),
                links(records, "a/one.json"));
    }

    @Test
    void edgeIsTheMirrorOfOneOnly() {
        RecordSet records = new GraphFolder()
                .with("a/one", "\"leads_to\": [{\"error_id\": \"a/two\"}, {\"error_id\": \"a/two\"}]")
                .with("a/two", "\"preceded_by\": [{\"error_id\": \"a/one\"}]").records();

        assertEquals(List.of("LEADS_TO a/two BOTH", "LEADS_TO a/two HERE"), said(records, "a/one.json"));
        assertEquals(List.of("PRECEDED_BY a/one BOTH", "PRECEDED_BY a/one THERE"), said(records, "a/two.json"));
    }

    @Test
    void edgeToItselfHasNoMirror() {
        RecordSet records = new GraphFolder()
                .with("a/one", "\"frequently_confused_with\": [{\"error_id\": \"a/one\"}]").records();
        assertEquals(List.of("CONFUSED_WITH a/one HERE"), said(records, "a/one.json"));
    }

    @Test
    void whatIsNoEdgeIsPassedOver() {
        RecordSet records = new GraphFolder().with("a/one",
                "\"leads_to\": [1, {\"probability\": 1}, {\"error_id\": \"\"}, {\"error_id\": 7}], \"preceded_by\": {}")
                .records();
        assertEquals(List.of("LEADS_TO 7 HERE unknown"), said(records, "a/one.json"));
    }

    @Test
    void recordWithoutAnIdIsCalledByItsPath() {
        RecordSet records = new GraphFolder().with("a/one", "").records().apply(new Change.Create("a/nameless.json",
                JsonText.of("{\"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/one\"}]}}")));
        assertEquals(List.of("PRECEDED_BY a/nameless.json THERE"), said(records, "a/one.json"));
        assertTrue(said(records, "a/nameless.json").equals(List.of("LEADS_TO a/one HERE")));
    }
}
