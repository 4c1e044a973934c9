package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class GraphSelfRuleTest {
    private static final String EDGE = "{\"id\": \"a/x\", \"transition_graph\": {\"preceded_by\": [{\"error_id\": %s}]}}";

    @Test
    void tellsOfATieToTheRecordItself() {
        Trial trial = Trial.of(new GraphSelfRule(), EDGE.formatted("«\"a/x\""));
        trial.finds(finding("/transition_graph/preceded_by/0/error_id"));
        trial.isFixedTo("rule.graph-self.fix[]", "{\"id\": \"a/x\", \"transition_graph\": {\"preceded_by\": []}}");
    }

    @Test
    void acceptsATieToAnotherOne() {
        Trial.of(new GraphSelfRule(), EDGE.formatted("\"a/xy\"")).findsNothing();
    }

    @Test
    void saysNothingWithoutAnId() {
        Trial.of(new GraphSelfRule(), "{\"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/x\"}]}}")
                .findsNothing();
    }
}
