package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphOneWayRuleTest {
    private static final String ONE = "{\"id\": \"a/x\", \"transition_graph\": {\"%s\": [%s{\"error_id\": \"a/y\"}]}}";
    private static final String OTHER = "{\"id\": \"a/y\", \"transition_graph\": {\"%s\": [{\"error_id\": \"%s\"}]}}";

    @ParameterizedTest
    @CsvSource({"leads_to,preceded_by", "preceded_by,leads_to", "frequently_confused_with,frequently_confused_with"})
    void tellsOfATieWithoutItsMirror(String list, String mirror) {
        Trial.of(new GraphOneWayRule(), "a/x.json", ONE.formatted(list, "«"))
                .beside("a/y.json", OTHER.formatted(mirror, "a/z"))
                .finds(finding("/transition_graph/" + list + "/0", "a/y", mirror));
        Trial.of(new GraphOneWayRule(), "a/x.json", ONE.formatted(list, ""))
                .beside("a/y.json", OTHER.formatted(mirror, "a/x"))
                .findsNothing();
    }

    @Test
    void takesNoEdgeOfTheSameDirectionForTheMirror() {
        Trial.of(new GraphOneWayRule(), "a/x.json", ONE.formatted("leads_to", "«"))
                .beside("a/y.json", OTHER.formatted("leads_to", "a/x"))
                .finds(finding("/transition_graph/leads_to/0", "a/y", "preceded_by"));
    }

    @Test
    void leavesEdgesToNowhereAndToTheRecordItselfToOtherRules() {
        Trial.of(new GraphOneWayRule(), "a/x.json", ONE.formatted("leads_to", "")).findsNothing();
        Trial.of(new GraphOneWayRule(), "a/y.json", OTHER.formatted("leads_to", "a/y")).findsNothing();
    }

    @Test
    void writesTheMirrorIntoTheOtherRecordWithoutAProbability() {
        Trial trial = Trial.of(new GraphOneWayRule(), "a/x.json",
                "{\"id\": \"a/x\", \"transition_graph\": {\"leads_to\": [«{\"error_id\": \"a/y\", \"probability\": 0.6}]}}")
                .beside("a/y.json", OTHER.formatted("preceded_by", "a/z"));
        assertEquals(List.of(
                "a/x.json {\"id\": \"a/x\", \"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/y\", \"probability\": 0.6}]}}",
                "a/y.json {\"id\": \"a/y\", \"transition_graph\": {\"preceded_by\": [{\"error_id\": \"a/z\"}, {\"error_id\": \"a/x\"}]}}"),
                trial.fixedFolder());
    }
}
