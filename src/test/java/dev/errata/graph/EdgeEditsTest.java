package dev.errata.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeEditsTest {
    private static final String RECORD = """
            {
              "id": "a/one",
              "transition_graph": {
                "leads_to": [{"error_id": "a/two", "probability": 0.30}],
                "preceded_by": [],
                "frequently_confused_with": [
                  {"error_id": "a/two", "distinction": "other"}
                ]
              },
              "confidence": 0.90
            }
            """;

    private static Edge edge(EdgeKind kind) {
        return Edge.of(new ErrorRecord("a/one.json", JsonText.of(RECORD))).stream()
                .filter(found -> found.kind() == kind).findFirst().orElseThrow();
    }

    private static void check(String wanted, JsonText got) {
        assertEquals(wanted, got.text());
    }

    @Test
    void newEdgeTakesTheMembersOfItsNeighbour() {
        check(RECORD.replace("0.30}]", "0.30}, {\"error_id\": \"a/three\"}]"),
                EdgeEdits.add(JsonText.of(RECORD), EdgeKind.LEADS_TO, "a/three"));
        check(RECORD.replace("\"other\"}\n", "\"other\"},\n      {\"error_id\": \"a/three\", \"distinction\": \"\"}\n"),
                EdgeEdits.add(JsonText.of(RECORD), EdgeKind.CONFUSED_WITH, "a/three"));
    }

    @Test
    void firstEdgeMakesWhatShouldHoldIt() {
        JsonText bare = JsonText.of("{\"id\": \"a/one\", \"confidence\": 1}");
        JsonText got = EdgeEdits.add(bare, EdgeKind.PRECEDED_BY, "a/two");
        assertEquals(JsonText.of("{\"id\": \"a/one\", \"transition_graph\": {\"preceded_by\": [{\"error_id\": "
                + "\"a/two\", \"condition\": \"\"}]}, \"confidence\": 1}").root().orElseThrow().toValue(),
                got.root().orElseThrow().toValue());
        assertEquals(1, Edge.of(new ErrorRecord("a/one.json", got)).size());
    }

    @Test
    void nestedShapeHasItsGraphInTheSamePlace() {
        JsonText nested = JsonText
                .of("{\"id\": \"a/one/x\", \"error\": {}, \"verdict\": {}, \"transition_graph\": {}}");
        check("{\"id\": \"a/one/x\", \"error\": {}, \"verdict\": {}, \"transition_graph\": {\"leads_to\": "
                + "[{\"error_id\": \"a/two/x\", \"condition\": \"\"}]}}",
                EdgeEdits.add(nested, EdgeKind.LEADS_TO, "a/two/x"));
    }

    @Test
    void removedEdgeIsGoneAndNothingElse() {
        check(RECORD.replace("{\"error_id\": \"a/two\", \"probability\": 0.30}", ""),
                EdgeEdits.remove(JsonText.of(RECORD), edge(EdgeKind.LEADS_TO)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            transition_graph.leads_to.error_id    | a/six | "a/two", "probability" | "a/six", "probability"
            transition_graph.leads_to.probability | 0.5   | 0.30                   | 0.5
            transition_graph.leads_to.probability | .5    | 0.30                   | 0.5
            transition_graph.leads_to.probability | often | 0.30                   | "often"
            transition_graph.leads_to.probability | ''    | , "probability": 0.30  | ''
            transition_graph.leads_to.condition   | late  | 0.30                   | 0.30, "condition": "late"
            transition_graph.leads_to.condition   | ''    | 0.30                   | 0.30
            """)
    void typingChangesOnlyTheMember(String field, String typed, String before, String after) {
        check(RECORD.replaceFirst(java.util.regex.Pattern.quote(before), after),
                EdgeEdits.type(JsonText.of(RECORD), edge(EdgeKind.LEADS_TO), Field.withKey(field).orElseThrow(),
                        typed));
    }

    @Test
    void emptiedWordsStayAsAnEmptyText() {
        check(RECORD.replace("\"other\"", "\"\""), EdgeEdits.type(JsonText.of(RECORD), edge(EdgeKind.CONFUSED_WITH),
                Field.CONFUSED_WITH_DISTINCTION, ""));
    }
}
